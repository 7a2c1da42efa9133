import type { NoticeKind } from './notices.ts';

/** What a mail tells: a notice about a request, or one of those that are about mails themselves. */
export type MailKind = NoticeKind | 'NEW_LINK' | 'DIGEST' | 'QUESTION';
