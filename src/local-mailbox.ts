import { createTransport } from 'nodemailer';
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

/** Keeps mails in the database instead of sending them, written as they would be sent. */
export function createLocalMailbox({ db, newId, now, from }: LocalMailboxParts): Mailer {
  const writer = createTransport({ streamTransport: true, buffer: true });
  return {
    async send(mail) {
      const { message } = await writer.sendMail(toMessage(mail, from));
      if (!Buffer.isBuffer(message)) throw new TypeError('A mail is written into a buffer.');
      const raw = message.toString();
      const headers = raw.slice(0, raw.indexOf('\r\n\r\n')).replaceAll('\r\n', '\n');
      const { messageId, to, subject, text, html } = mail;
      const createdAt = now();
      const id = newId(createdAt);
      await keepMail(db.prisma, { id, createdAt, messageId, to, subject, text, html, headers });
    },
    close: () => Promise.resolve(),
  };
}
