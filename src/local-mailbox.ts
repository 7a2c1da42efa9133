import type { Database } from './db/database.ts';
import type { NewId } from './db/ids.ts';
import { keepMail } from './db/mail-store.ts';
import type { Mailer } from './email/mail.ts';

/** Keeps mails in the database instead of sending them; `/mailbox` shows them. */
export function createLocalMailbox(db: Database, newId: NewId, now: () => Date): Mailer {
  return {
    async send({ messageId, to, subject, text, html }) {
      const createdAt = now();
      const id = newId(createdAt);
      await keepMail(db.prisma, { id, createdAt, messageId, to, subject, text, html, headers: '' });
    },
    close: () => Promise.resolve(),
  };
}
