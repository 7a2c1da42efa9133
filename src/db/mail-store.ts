import type { Mail } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';
import type { Statements } from './statements.ts';

const summary = { id: true, recipient: true, subject: true, createdAt: true } as const;

/** What a list of mails shows of one. */
export type MailSummary = Pick<Mail, keyof typeof summary>;

export interface MailListOptions {
  /** The id of the mail that the list goes on after. */
  readonly before?: string;
  /** Only what was sent to this address. */
  readonly recipient?: string;
}

/** A mail as it would have been sent, with an id and a time to keep it under. */
export interface MailToKeep extends Omit<Mail, 'recipient'> {
  readonly to: { readonly address: string };
}

/** Keeps a mail in the local mailbox. A mail that is kept already stays as it is. */
export async function keepMail(db: Statements, { to, ...mail }: MailToKeep): Promise<void> {
  const { id, messageId, subject, text, html, headers, createdAt } = mail;
  await db.$executeRaw`
    INSERT INTO "Mail" (id, "messageId", recipient, subject, text, html, headers, "createdAt")
    VALUES (${id}::uuid, ${messageId}, ${to.address}, ${subject}, ${text}, ${html}, ${headers}, ${createdAt})
    ON CONFLICT DO NOTHING`;
}

/** At most `limit` mails, newest first. */
export async function listMails(
  db: Transaction,
  limit: number,
  { before, recipient }: MailListOptions = {},
): Promise<MailSummary[]> {
  return db.mail.findMany({
    where: {
      ...(before === undefined ? {} : { id: { lt: before } }),
      ...(recipient === undefined ? {} : { recipient }),
    },
    orderBy: { id: 'desc' },
    take: limit,
    select: summary,
  });
}

/** A whole mail, or `null` where there is none. */
export async function findMail(db: Transaction, id: string): Promise<Mail | null> {
  return db.mail.findUnique({ where: { id } });
}
