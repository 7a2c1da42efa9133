import { live } from '../../feed/live.ts';
import { builder } from '../builder.ts';
import { signedIn, type Context } from '../context.ts';
import { countsOf, ViewerCounts, type Counts } from '../viewer-counts.ts';

builder.subscriptionField('viewerCounts', (t) =>
  t.field({
    type: ViewerCounts,
    description: "The numbers on the viewer's badges: at once, then whenever one changes.",
    subscribe: (_root, _args, context) => {
      const { id } = signedIn(context);
      return live(context.parts.wakeups, `user:${id}`, (wait) => changedCounts(context, wait));
    },
    resolve: (counts) => counts,
  }),
);

async function* changedCounts(
  context: Context,
  wait: () => Promise<boolean>,
): AsyncGenerator<Counts, void> {
  let last: Counts | undefined;
  do {
    const viewer = await context.renewCaller();
    if (!viewer) return;
    const counts = await countsOf(context, viewer);
    const same =
      last?.awaitingYou === counts.awaitingYou &&
      last.unreadNotifications === counts.unreadNotifications;
    if (!same) yield counts;
    last = counts;
  } while (await wait());
}
