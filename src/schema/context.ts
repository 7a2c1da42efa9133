import { GraphQLError } from 'graphql';
import type { Claims } from '../auth/tokens.ts';
import type { CommandParts } from '../commands/parts.ts';
import type { Caller } from '../db/caller-store.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { ReceiptSigner } from '../record/receipts.ts';

/** What every resolver is given. */
export interface Context {
  readonly parts: CommandParts;
  readonly prisma: PrismaClient;
  /** `null`: this server has no key to sign receipts with. */
  readonly receipts: Promise<ReceiptSigner> | null;
  /** Also in the response's `x-request-id` and in the log. */
  readonly requestId: string;
  /** `null` when signed out. */
  readonly caller: Caller | null;
  /** What was said of the caller, for whoever has to look them up again. */
  readonly claims: Claims | null;
}

export function unauthenticated(message = 'Sign in first: this needs a token or a session.') {
  return new GraphQLError(message, {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}

/** For an argument that no typed error can answer. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** For a query whose answer cannot be null. Says the same of what one may not see. */
export function notFound(what: string): GraphQLError {
  return new GraphQLError(`There is no such ${what}, or you may not see it.`, {
    extensions: { code: 'NOT_FOUND' },
  });
}

/** For what this server was not set up to do. The message names the setting. */
export function notConfigured(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'NOT_CONFIGURED' } });
}

/** @throws a GraphQLError with the code UNAUTHENTICATED when signed out */
export function signedIn(context: Context): Caller {
  if (!context.caller) throw unauthenticated();
  return context.caller;
}
