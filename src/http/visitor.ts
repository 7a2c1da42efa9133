import { authenticate, findClaimed } from '../auth/identify.ts';
import { UnauthenticatedError, type Tokens } from '../auth/tokens.ts';
import type { Caller } from '../db/caller-store.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';

export interface VisitorParts {
  readonly prisma: PrismaClient;
  readonly tokens: Tokens;
  readonly publicUrl: string;
  readonly now: () => Date;
}

/** Who opens a page; `null` where they have not said it, or what they said does not hold. */
export async function visitorOf(
  { headers }: Request,
  { prisma, tokens, publicUrl, now }: VisitorParts,
): Promise<Caller | null> {
  const credentials = {
    authorization: headers.get('authorization'),
    cookie: headers.get('cookie'),
    origin: headers.get('origin'),
  };
  try {
    const claims = await authenticate(credentials, tokens, publicUrl);
    return claims && (await findClaimed(prisma, claims, now()));
  } catch (error) {
    if (error instanceof UnauthenticatedError) return null;
    throw error;
  }
}
