import type { Caller } from '../db/caller-store.ts';
import { awaitingRequests } from '../db/visibility.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';

export interface Counts {
  readonly awaitingYou: number;
  readonly unreadNotifications: number;
}

export const ViewerCounts = builder.objectRef<Counts>('ViewerCounts').implement({
  description: "The numbers on the viewer's badges.",
  fields: (t) => ({
    awaitingYou: t.exposeInt('awaitingYou', {
      description:
        "Pending requests that wait for the viewer's own answer. The list of them: `Viewer.inbox` with the filter `awaitingViewer`.",
    }),
    unreadNotifications: t.exposeInt('unreadNotifications', {
      description: "Items of the viewer's feed that are not read: what others did.",
    }),
  }),
});

export async function countsOf({ prisma }: Context, viewer: Caller): Promise<Counts> {
  const [awaitingYou, counter] = await Promise.all([
    prisma.approvalRequest.count({ where: awaitingRequests(viewer) }),
    prisma.feedCounter.findUnique({ where: { userId: viewer.id } }),
  ]);
  return { awaitingYou, unreadNotifications: counter?.unread ?? 0 };
}
