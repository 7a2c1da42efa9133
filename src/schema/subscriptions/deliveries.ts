import { visibleRequests } from '../../db/visibility.ts';
import type { Caller } from '../../db/caller-store.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { followFeed } from '../../feed/follow-feed.ts';
import type { FeedEntry } from '../../feed/read-feed.ts';
import { signedIn, type Context } from '../context.ts';
import { positionAfter } from '../feed-cursor.ts';

/** What to do with an item: pass it on, leave it out, or end the stream. */
type Verdict = 'deliver' | 'skip' | 'end';

/**
 * Passes on what the viewer, as they are at this moment, may still hear. The stream ends when they
 * may no longer be here at all. Leaving it leaves the source at once.
 */
export function deliveries<T>(
  source: AsyncIterableIterator<T, void>,
  context: Context,
  mayHear: (viewer: Caller, item: T) => Promise<boolean>,
): AsyncIterableIterator<T, void> {
  const leave = async () => {
    await source.return?.();
    return { done: true, value: undefined } as const;
  };
  const verdict = async (item: T): Promise<Verdict> => {
    const viewer = await context.renewCaller();
    if (!viewer) return 'end';
    return (await mayHear(viewer, item)) ? 'deliver' : 'skip';
  };
  return {
    async next() {
      try {
        for (;;) {
          const result = await source.next();
          if (result.done) return result;
          const what = await verdict(result.value);
          if (what === 'deliver') return result;
          if (what === 'end') return await leave();
        }
      } catch (error) {
        await leave();
        throw error;
      }
    },
    return: leave,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/**
 * What of the caller's feed they still may hear: the items that are `wanted`, of requests that they
 * see and that are `which`.
 */
export async function feedDeliveries(
  context: Context,
  after: string | null | undefined,
  wanted: (item: FeedEntry) => boolean | Promise<boolean> = () => true,
  which?: Prisma.ApprovalRequestWhereInput,
): Promise<AsyncIterableIterator<FeedEntry, void>> {
  const { prisma, parts } = context;
  const { id } = signedIn(context);
  const seen = await positionAfter(context, after);
  const items = await followFeed(prisma, parts.wakeups, id, seen);
  return deliveries(
    items,
    context,
    async (viewer, item) =>
      (await wanted(item)) && (await seesRequest(context, viewer, item.requestId, which)),
  );
}

/** Whether the viewer may see this request, and it is one of `which`. */
export async function seesRequest(
  { prisma }: Context,
  viewer: Caller,
  requestId: string,
  which: Prisma.ApprovalRequestWhereInput = {},
): Promise<boolean> {
  const where = { id: requestId, AND: [visibleRequests(viewer), which] };
  return (await prisma.approvalRequest.count({ where })) > 0;
}
