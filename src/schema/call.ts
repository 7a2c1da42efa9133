import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { GraphQLResolveInfo } from 'graphql';
import type { Call } from '../commands/parts.ts';
import { signedIn, type Context } from './context.ts';

/**
 * Who calls a mutation, and under which idempotency key: the same key counts as the same call only
 * with the same mutation and the same input.
 *
 * @param operation the mutation's name; of one item of a bulk mutation, what it is one of
 */
export function callOf(
  context: Context,
  { fieldName: operation }: Pick<GraphQLResolveInfo, 'fieldName'>,
  { idempotencyKey: key, ...input }: { readonly idempotencyKey?: string | null },
): Call {
  const actor = signedIn(context);
  if (key == null) return { actor };
  const canonical = canonicalize(JSON.parse(JSON.stringify(input))) as string;
  const inputHash = createHash('sha256').update(canonical).digest('hex');
  return { actor, once: { key, operation, inputHash } };
}
