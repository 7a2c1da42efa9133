import { lockFeed, markRead } from '../db/notification-store.ts';
import { done, refused, type Outcome } from '../domain/refusals.ts';
import type { Call, CommandParts } from './parts.ts';
import { runCommand } from './run-command.ts';

/** Where somebody had got to in a feed. */
export interface FeedPlace {
  readonly userId: string;
  /** The number of the last item that they had seen. */
  readonly sequence: number;
}

/**
 * Someone has read their notifications up to one, itself included, or all that there are. Also those
 * about requests that they may not see any more: these count too, and they could mark them in no
 * other way.
 */
export function markNotificationsRead(
  parts: CommandParts,
  call: Call,
  { upTo }: { readonly upTo: FeedPlace | null },
): Promise<Outcome<{ marked: number }>> {
  return runCommand(parts, call, async (tx) => {
    const { id } = call.actor;
    const latest = await lockFeed(tx, id);
    // A place in another's feed, and one that is not there yet: the same answer.
    if (upTo && (upTo.userId !== id || upTo.sequence > latest)) {
      return refused({ code: 'NOT_FOUND', what: 'notification' });
    }
    const marked = await markRead(tx, id, { lte: upTo?.sequence ?? latest }, parts.now());
    return done({ value: { marked }, topics: marked > 0 ? [`user:${id}`] : [] });
  });
}
