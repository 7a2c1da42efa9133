import { GraphQLError } from 'graphql';
import { followingMoment, latestSequence } from '../feed/read-feed.ts';
import { Following, type FeedSource } from '../feed/source.ts';
import type { builder } from './builder.ts';
import { badInput, signedIn, type Context } from './context.ts';

/** Where a person's feed stands, as clients hold it. */
export function feedCursor(userId: string, sequence: number): string {
  return Buffer.from(`feed:${userId}:${String(sequence)}`).toString('base64url');
}

/** Whose feed a cursor is of, and where it stands in it; `null` where it is no such cursor. */
export function parseFeedCursor(cursor: string): { userId: string; sequence: number } | null {
  const [, userId, digits] =
    /^feed:([0-9a-f-]{36}):(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return userId === undefined ? null : { userId, sequence: Number(digits) };
}

type SubscriptionFields = Parameters<Parameters<typeof builder.subscriptionField>[1]>[0];

/** The `after` of every subscription that draws on the feed. */
export function afterArgument(t: SubscriptionFields) {
  return t.arg.string({
    description:
      'Miss nothing since this cursor: the `cursor` of the last feed item that was seen, or `Viewer.feedCursor` as it was read together with what is shown. Good for at least 30 days; an older one is an error with the code CURSOR_EXPIRED: load anew.',
  });
}

/** What was missed for longer is not told item by item, in milliseconds: 30 days. */
const goodFor = 30 * 24 * 3_600_000;

/**
 * The viewer's own feed, from where they left it; without a place, only what is to come.
 *
 * @throws a GraphQLError with the code BAD_USER_INPUT for a cursor of anything but the caller's feed,
 * with CURSOR_EXPIRED where the first item that was missed is older than 30 days
 */
export async function feedFollowing<Event>(
  context: Context,
  after: string | null | undefined,
  tells: FeedSource['tells'],
  wants: FeedSource['wants'],
): Promise<Following<Event>> {
  const { id: userId } = signedIn(context);
  const latest = await latestSequence(context.prisma, userId);
  const position = after == null ? latest : positionOf(after, userId, latest);
  const missedAt =
    position < latest ? await followingMoment(context.prisma, { userId, after: position }) : null;
  if (missedAt && missedAt.getTime() < context.parts.now().getTime() - goodFor) {
    throw new GraphQLError(
      'What came after this cursor reaches back more than 30 days. Load what you show anew, and follow the feed from `Viewer.feedCursor`.',
      { extensions: { code: 'CURSOR_EXPIRED' } },
    );
  }
  return new Following({ is: 'FEED', userId, after: position, tells, wants });
}

function positionOf(cursor: string, userId: string, latest: number): number {
  const place = parseFeedCursor(cursor);
  if (place?.userId === userId && place.sequence <= latest) return place.sequence;
  throw badInput("`after` is not a cursor of this viewer's feed. Use the `cursor` of an item.");
}
