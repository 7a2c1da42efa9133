import { lockFeed, markRead } from '../db/notification-store.ts';
import { visibleRequests } from '../db/visibility.ts';
import { done, refused, type Outcome } from '../domain/refusals.ts';
import { currentActor } from './change-request.ts';
import type { Call, CommandParts } from './parts.ts';
import { runCommand } from './run-command.ts';

/** Someone has read one of their notifications. Of one that is read already nothing changes. */
export function markNotificationRead(
  parts: CommandParts,
  call: Call,
  { sequence }: { readonly sequence: number },
): Promise<Outcome<{ recipientId: string; sequence: number }>> {
  return runCommand(parts, call, async (tx) => {
    await lockFeed(tx, call.actor.id);
    const at = parts.now();
    const actor = await currentActor(tx, call.actor, at);
    const item = await tx.feedItem.findFirst({
      where: { recipientId: actor.id, sequence, request: visibleRequests(actor) },
      select: { recipientId: true, sequence: true },
    });
    if (!item) return refused({ code: 'NOT_FOUND', what: 'notification' });
    const marked = await markRead(tx, actor.id, { equals: sequence }, at);
    return done({ value: item, topics: marked > 0 ? [`user:${actor.id}`] : [] });
  });
}
