import { findCaller, type Caller } from '../../db/caller-store.ts';
import { findToken } from '../../db/mail-token-store.ts';
import { readRequestStates } from '../../db/request-store.ts';
import { linkStanding, type LinkStanding } from '../../domain/mail-token.ts';
import type { MailToken, PrismaClient } from '../../generated/prisma/client.ts';

/** A link that was mailed, with whom it is for and what it opens now. */
export interface OpenedLink {
  readonly token: MailToken & { readonly requestId: string };
  readonly person: Caller;
  readonly standing: Exclude<LinkStanding, 'NOTHING'>;
}

/** `null` for all that opens nothing, whatever the reason: nobody is to learn which. */
export async function openLink(
  prisma: PrismaClient,
  secretToken: string,
  now: Date,
): Promise<OpenedLink | null> {
  const token = await findToken(prisma, secretToken);
  if (!token?.requestId) return null;
  const { requestId } = token;
  const person = await findCaller(prisma, { id: token.userId }, now);
  const request = (await readRequestStates(prisma, [requestId])).get(requestId);
  if (!person || !request) return null;
  const standing = linkStanding(token, person, request, now);
  return standing === 'NOTHING' ? null : { token: { ...token, requestId }, person, standing };
}
