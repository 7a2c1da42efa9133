import { findCaller, type Caller } from '../db/caller-store.ts';
import { findMailedRequest } from '../db/mailed-request-store.ts';
import { maySeeRequest } from '../domain/permissions.ts';
import type { Letter } from '../email/letter.ts';
import type { Mail } from '../email/mail.ts';
import { renderLetter } from '../email/render-letter.tsx';
import type { RequestMail } from '../email/templates/request-letter.ts';
import { reviewLink, type MailLinkParts } from './mail-links.ts';
import { shownRequest } from './shown-request.ts';
import { messageId, threadOf } from './message-id.ts';

/** What a mail about a request that is no notice is made from. */
export interface RequestMailJob {
  /** Makes the mail's Message-ID: each is a mail of its own. */
  readonly id: string;
  readonly userId: string;
  readonly requestId: string;
}

/** A mail about a request with a new link; `null` where its reader may not see it any more. */
export async function requestMail(
  { id, userId, requestId }: RequestMailJob,
  parts: MailLinkParts,
  purpose: 'DECIDE' | 'ANSWER' | 'VIEW',
  letterOf: (reader: Caller, mail: RequestMail) => Letter,
): Promise<Mail | null> {
  const { db, publicUrl, now } = parts;
  const recipient = await findCaller(db.reads, { id: userId }, now());
  const request = await findMailedRequest(db.reads, requestId, null);
  if (!recipient || !request || !maySeeRequest(recipient, request.state)) return null;
  const link = await reviewLink(parts, { purpose, userId, requestId });
  return {
    ...renderLetter(letterOf(recipient, { ...shownRequest(request, null), link })),
    messageId: messageId([id, userId], publicUrl),
    references: threadOf(requestId, publicUrl),
    to: { name: recipient.name, address: recipient.email },
    replyTo: null,
    headers: {},
  };
}
