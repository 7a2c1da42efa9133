/** One e-mail to one person, as a mailer takes it. */
export interface Mail {
  /** The Message-ID header with its angle brackets. The same for every try of the same notice. */
  readonly messageId: string;
  /** The Message-IDs of what it continues, oldest first: mails about one request are one thread. */
  readonly references: readonly string[];
  readonly to: { readonly name: string; readonly address: string };
  /** Where an answer goes; `null`: nowhere that is read. */
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Further header fields, by their names. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Where e-mails go: an SMTP server, or the local mailbox. */
export interface Mailer {
  /** Resolves once the mail is accepted; rejects when it is to be tried again. */
  send(mail: Mail): Promise<void>;
  close(): Promise<void>;
}

/**
 * People's words as one line, for a header or a line of text: a line break in a subject or a name
 * must not begin a header, nor a line of its own.
 */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
