import { findCaller, type Caller } from '../db/caller-store.ts';
import { findMailedRequest } from '../db/mailed-request-store.ts';
import { linkPurpose } from '../domain/mail-token.ts';
import { wantedOf } from '../domain/notices.ts';
import type { Letter } from '../email/letter.ts';
import type { Mail } from '../email/mail.ts';
import { withReplyNote } from '../email/reply-note.ts';
import { renderLetter } from '../email/render-letter.tsx';
import { isMoot } from './is-moot.ts';
import type { NoticeJob } from './job.ts';
import { noticeLetter } from './notice-letter.ts';
import { replyTo, reviewLink, type MailLinkParts } from './mail-links.ts';
import { messageId, threadOf } from './message-id.ts';
import { whyAsked } from './why-asked.ts';

/** The mail of a notice, as the request stands now; `null` where it has become moot. */
export async function noticeMail(job: NoticeJob, parts: MailLinkParts): Promise<Mail | null> {
  const { db, publicUrl, now } = parts;
  const recipient = await findCaller(db.reads, { id: job.userId }, now());
  const letter = recipient && (await letterOfNotice(job, recipient, parts));
  if (!recipient || !letter) return null;
  const wanted = wantedOf(job.kind);
  const address = wanted === 'NOTHING' ? null : await replyTo(parts, job);
  const shown = address === null ? letter : withReplyNote(letter, wanted);
  return {
    ...renderLetter(shown),
    messageId: messageId([job.eventId, job.userId], publicUrl),
    references: threadOf(job.requestId, publicUrl),
    to: { name: recipient.name, address: recipient.email },
    replyTo: address,
    headers: {},
  };
}

/** What a notice says, with a link of its own; `null` where it has become moot. */
export async function letterOfNotice(
  notice: Pick<NoticeJob, 'kind' | 'eventId' | 'requestId'>,
  recipient: Caller,
  parts: MailLinkParts,
): Promise<Letter | null> {
  const { prisma, reads } = parts.db;
  const { kind, eventId, requestId } = notice;
  const request = await findMailedRequest(reads, requestId, eventId);
  const event = request?.events.find(({ id }) => id === eventId);
  if (!request || !event) return null;
  if (isMoot(kind, recipient, request.state)) return null;
  const why = await whyAsked(prisma, event);
  const purpose = linkPurpose(kind);
  const link = await reviewLink(parts, { purpose, userId: recipient.id, requestId });
  return noticeLetter(notice, recipient, { request, event, why, link });
}
