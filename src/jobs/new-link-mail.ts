import { findCaller } from '../db/caller-store.ts';
import { toRequestState } from '../db/request-state-row.ts';
import { maySeeRequest } from '../domain/permissions.ts';
import type { Mail } from '../email/mail.ts';
import { renderLetter } from '../email/render-letter.tsx';
import { newLinkMail as newLinkLetter } from '../email/templates/new-link.ts';
import type { NewLinkJob } from './job.ts';
import { reviewLink, type MailLinkParts } from './mail-links.ts';
import { findMailedRequest, shownRequest } from './mailed-request.ts';
import { messageId, threadOf } from './message-id.ts';

/** The mail with a new link; `null` where its reader may not see the request any more. */
export async function newLinkMail(
  { id, userId, requestId, purpose }: NewLinkJob,
  parts: MailLinkParts,
): Promise<Mail | null> {
  const { prisma, publicUrl, now } = parts;
  const recipient = await findCaller(prisma, { id: userId }, now());
  const request = await findMailedRequest(prisma, requestId);
  if (!recipient || !request || !maySeeRequest(recipient, toRequestState(request))) return null;
  const link = await reviewLink(parts, { purpose, userId, requestId });
  return {
    ...(await renderLetter(newLinkLetter(recipient, { ...shownRequest(request, null), link }))),
    messageId: messageId([id, userId], publicUrl),
    references: threadOf(requestId, publicUrl),
    to: { name: recipient.name, address: recipient.email },
    replyTo: null,
    headers: {},
  };
}
