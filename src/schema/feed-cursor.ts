import { latestSequence } from '../feed/read-feed.ts';
import type { builder } from './builder.ts';
import { badInput, signedIn, type Context } from './context.ts';

/** Where a person's feed stands, as clients hold it. */
export function feedCursor(userId: string, sequence: number): string {
  return Buffer.from(`feed:${userId}:${String(sequence)}`).toString('base64url');
}

type SubscriptionFields = Parameters<Parameters<typeof builder.subscriptionField>[1]>[0];

/** The `after` of every subscription that draws on the feed. */
export function afterArgument(t: SubscriptionFields) {
  return t.arg.string({
    description:
      'Miss nothing since this cursor: the `cursor` of the last feed item that was seen, or `Viewer.feedCursor` as it was read together with what is shown.',
  });
}

/**
 * The number of the last item that the caller has seen; `undefined` to begin with what is to come.
 *
 * @throws a GraphQLError with the code BAD_USER_INPUT for a cursor of anything but the caller's feed
 */
export async function positionAfter(
  context: Context,
  after: string | null | undefined,
): Promise<number | undefined> {
  if (after == null) return undefined;
  const { id } = signedIn(context);
  const [, owner, digits] =
    /^feed:([0-9a-f-]{36}):(\d{1,9})$/.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  const position = Number(digits);
  if (owner === id && position <= (await latestSequence(context.prisma, id))) return position;
  throw badInput("`after` is not a cursor of this viewer's feed. Use the `cursor` of an item.");
}
