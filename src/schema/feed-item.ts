import { builder } from './builder.ts';
import { feedCursor } from './feed-cursor.ts';

/** A row of a feed. What it is about comes with a list's page, and for a live item by one more read. */
export const FeedItem = builder.prismaObject('FeedItem', {
  description: 'One event as it is addressed to the viewer: a notification.',
  fields: (t) => ({
    cursor: t.string({
      description:
        'Where the item stands in the feed. Send the last one back as `after` to go on from here, or as `upTo` to mark it and all before it as read. Opaque, and good for at least 30 days. Not for pages of `notifications`, whose edges have cursors of their own.',
      resolve: ({ recipientId, sequence }) => feedCursor(recipientId, sequence),
    }),
    sequence: t.exposeInt('sequence', {
      description:
        '1, 2, 3… for each viewer: a missing number is a missed event, unless the viewer has lost the right to see its request since.',
    }),
    readAt: t.expose('readAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'When the viewer read it; null while it is unread. What they did themselves is read from the start. The rest is read once they mark it: `notificationMarkRead`, `notificationMarkAllRead`.',
    }),
    event: t.relation('event', { description: 'What happened.' }),
    approvalRequest: t.relation('request', {
      description:
        'The request as it stands at delivery; in a list or a payload, as it stands now.',
    }),
  }),
});

/** What of a feed's row its type needs. */
export type FeedItemShape = typeof FeedItem.$inferType;
