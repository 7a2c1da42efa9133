import MailComposer from 'nodemailer/lib/mail-composer';
import type { Database } from './db/database.ts';
import type { NewId } from './db/ids.ts';
import { keepMail } from './db/mail-store.ts';
import type { Mailer } from './email/mail.ts';
import { toMessage } from './email/message.ts';

export interface LocalMailboxParts {
  readonly db: Database;
  readonly newId: NewId;
  readonly now: () => Date;
  /** The address that mails come from. */
  readonly from: string;
}

/** Keeps mails in the database instead of sending them, with the header fields that they would be sent with. */
export function createLocalMailbox({ db, newId, now, from }: LocalMailboxParts): Mailer {
  return {
    async send(mail) {
      // Of a message the header alone: to encode what it says takes several times as long.
      const header = new MailComposer(toMessage(mail, from)).compile().buildHeaders();
      const headers = header.replaceAll('\r\n', '\n');
      const { messageId, to, subject, text, html } = mail;
      const createdAt = now();
      const id = newId(createdAt);
      await keepMail(db.sql, { id, createdAt, messageId, to, subject, text, html, headers });
    },
    close: () => Promise.resolve(),
  };
}
