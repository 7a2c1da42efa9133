import type { Database } from '../db/database.ts';
import type { NewId } from '../db/ids.ts';
import { issueToken, newCode, type TokenFor } from '../db/mail-token-store.ts';
import { tokenLifetimes } from '../domain/mail-token.ts';
import { replyAddressFor } from '../domain/reply-sender.ts';
import type { MailLink } from '../email/reader.ts';

export interface MailLinkParts {
  readonly db: Pick<Database, 'prisma' | 'sql' | 'reads'>;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly newId: NewId;
  readonly now: () => Date;
  /** Where answers by mail go; `null`: they are not taken. */
  readonly replyAddress: string | null;
}

/** A link of its own for one mail, which opens its request for its reader without a session. */
export async function reviewLink(
  { db, publicUrl, newId, now }: MailLinkParts,
  what: Pick<TokenFor, 'purpose' | 'userId'> & { readonly requestId: string },
): Promise<MailLink> {
  // Nobody acts by a link that only shows.
  const code = what.purpose === 'VIEW' ? null : newCode();
  const at = now();
  const token = await issueToken(db.sql, { ...what, code }, { newId, now: at });
  const validUntil = new Date(at.getTime() + tokenLifetimes[what.purpose]);
  return { url: `${publicUrl}/review/${token}`, code, validUntil };
}

/** Where this person answers this request by mail; `null` where nobody does. */
export async function replyTo(
  { db, replyAddress, newId, now }: MailLinkParts,
  { userId, requestId }: { readonly userId: string; readonly requestId: string },
): Promise<string | null> {
  if (replyAddress === null) return null;
  const what = { purpose: 'REPLY', userId, requestId, code: null } as const;
  return replyAddressFor(replyAddress, await issueToken(db.sql, what, { newId, now: now() }));
}
