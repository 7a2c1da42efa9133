import { findCaller } from '../db/caller-store.ts';
import { toRequestState } from '../db/request-state-row.ts';
import { linkPurpose } from '../domain/mail-token.ts';
import type { Mail } from '../email/mail.ts';
import { renderLetter } from '../email/render-letter.tsx';
import { isMoot } from './is-moot.ts';
import type { NoticeJob } from './job.ts';
import { noticeLetter } from './notice-letter.ts';
import { reviewLink, type MailLinkParts } from './mail-links.ts';
import { findMailedEvent, findMailedRequest } from './mailed-request.ts';
import { messageId, threadOf } from './message-id.ts';
import { whyAsked } from './why-asked.ts';

/** The mail of a notice, as the request stands now; `null` where it has become moot. */
export async function noticeMail(job: NoticeJob, parts: MailLinkParts): Promise<Mail | null> {
  const { prisma, publicUrl, now } = parts;
  const { kind, userId } = job;
  const recipient = await findCaller(prisma, { id: userId }, now());
  const request = await findMailedRequest(prisma, job.requestId);
  const event = await findMailedEvent(prisma, job.eventId);
  if (!recipient || !request || !event) return null;
  if (isMoot(kind, recipient, toRequestState(request))) return null;
  const why = await whyAsked(prisma, event);
  const link = await reviewLink(parts, {
    purpose: linkPurpose(kind),
    userId,
    requestId: request.id,
  });
  return {
    ...(await renderLetter(noticeLetter(job, recipient, { request, event, why, link }))),
    messageId: messageId([job.eventId, userId], publicUrl),
    references: threadOf(request.id, publicUrl),
    to: { name: recipient.name, address: recipient.email },
    replyTo: null,
    headers: {},
  };
}
