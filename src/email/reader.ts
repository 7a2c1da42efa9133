import type { Locale } from '../domain/people.ts';

/** Whom a mail is written for. */
export interface Reader {
  readonly locale: Locale;
  /** IANA: `Europe/Paris`. */
  readonly timeZone: string;
}

/** What a mail's button opens. */
export interface MailLink {
  readonly url: string;
  /** What is typed on the page before one acts there without a session; `null`: nothing. */
  readonly code: string | null;
  /** When it stops to open its page without a session; `null`: it never does so. */
  readonly validUntil: Date | null;
}
