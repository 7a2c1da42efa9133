import { z } from 'zod';
import { questionReasons } from '../domain/mail-question.ts';
import { noticeKinds } from '../domain/notices.ts';

/** How a mail was tried so far; left out: not yet. */
const tried = z.strictObject({ since: z.iso.datetime(), tries: z.int() }).optional();

/** One mail about one event to one person. */
const noticeJob = z.strictObject({
  kind: z.enum(noticeKinds),
  eventId: z.uuid(),
  requestId: z.uuid(),
  userId: z.uuid(),
  tried,
});
export type NoticeJob = z.infer<typeof noticeJob>;

/** A new link, which somebody asked for on the page that an old one opened. */
const newLinkJob = z.strictObject({
  kind: z.literal('NEW_LINK'),
  /** Makes the mail's Message-ID: each is a mail of its own. */
  id: z.uuid(),
  requestId: z.uuid(),
  userId: z.uuid(),
  purpose: z.enum(['DECIDE', 'ANSWER', 'VIEW']),
  tried,
});
export type NewLinkJob = z.infer<typeof newLinkJob>;

/** What came together since the last digest. */
const digestJob = z.strictObject({
  kind: z.literal('DIGEST'),
  /** Makes the mail's Message-ID. */
  id: z.uuid(),
  userId: z.uuid(),
  notices: z.array(
    z.strictObject({ kind: z.enum(noticeKinds), eventId: z.uuid(), requestId: z.uuid() }),
  ),
  tried,
});
export type DigestJob = z.infer<typeof digestJob>;

/** Somebody answered by mail, and it was not done: why, and how to answer on the page. */
const questionJob = z.strictObject({
  kind: z.literal('QUESTION'),
  /** Makes the mail's Message-ID. */
  id: z.uuid(),
  requestId: z.uuid(),
  userId: z.uuid(),
  why: z.enum(questionReasons),
  tried,
});
export type QuestionJob = z.infer<typeof questionJob>;

/** A mail to be sent. Parsed when it is enqueued and again when it is run. */
export const mailJob = z.discriminatedUnion('kind', [
  noticeJob,
  newLinkJob,
  digestJob,
  questionJob,
]);
export type MailJob = z.infer<typeof mailJob>;

/** Someone, or a group, is not what they were: look at the requests that they could answer. */
export const recheckJob = z.strictObject({
  who: z.strictObject({ type: z.enum(['USER', 'GROUP']), id: z.uuid() }),
  /** Go on after this request; `null`: from the first. */
  after: z.uuid().nullable(),
});
export type RecheckJob = z.infer<typeof recheckJob>;
