// What the mutations that do one thing to many requests have in common.
import { z } from 'zod';
import { limits } from '../../domain/limits.ts';
import { InvalidInputError, toFieldIssues } from '../errors.ts';

export const itemsRules = z
  .object({
    items: z
      .array(z.unknown())
      .min(1, 'Give at least one.')
      .max(limits.bulk, `Give at most ${String(limits.bulk)} at once.`),
  })
  .loose();

export const itemsDescription = `1–${String(limits.bulk)} of them, each with its own \`idempotencyKey\` where it is to have one.`;

export const resultsDescription =
  'What came of each, in the order of `items`: the same as the mutation for one would have answered. Each is done, or refused, by itself; one that is refused holds up no other. Null where the server itself failed over that one: `errors` then has an entry with its path, and only sending it again, with its `idempotencyKey`, tells whether it was done.';

/** An operation costs as many times its selection as it has items. */
export function itemsComplexity({ input }: { input: { items: readonly unknown[] } }) {
  return { field: 1, multiplier: input.items.length };
}

/**
 * Does one after the other, so that of two on the same request the second meets what the first has
 * made of it.
 */
export async function eachInTurn<Item, Done>(
  items: readonly Item[],
  rules: z.ZodType,
  act: (item: Item) => Promise<Done>,
): Promise<PromiseSettledResult<Done>[]> {
  const results: PromiseSettledResult<Done>[] = [];
  for (const item of items) {
    const [result] = await Promise.allSettled([once(item, rules, act)]);
    results.push(result);
  }
  return results;
}

/** The item as the mutation for one would take it, with texts trimmed, is done. */
async function once<Item, Done>(
  item: Item,
  rules: z.ZodType,
  act: (item: Item) => Promise<Done>,
): Promise<Done> {
  const { success, data, error } = rules.safeParse(item);
  if (!success) throw new InvalidInputError(toFieldIssues(error.issues));
  return act(data as Item);
}

/**
 * What one threw is its own result: the errors plugin makes a refusal a member of its union, and
 * GraphQL makes a fault null and an error with its path.
 */
export async function resultOf<Done>(settled: PromiseSettledResult<Done>): Promise<Done> {
  if (settled.status === 'fulfilled') return settled.value;
  throw settled.reason;
}
