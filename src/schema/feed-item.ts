import type { FeedEntry } from '../feed/read-feed.ts';
import { builder } from './builder.ts';
import { feedCursor } from './feed-cursor.ts';
import { RequestEvent } from './request-event.ts';
import { requestField } from './request-field.ts';

/** What of a feed's row its type needs. */
export type FeedItemShape = Pick<
  FeedEntry,
  'recipientId' | 'sequence' | 'eventId' | 'requestId' | 'readAt'
>;

export const FeedItem = builder.objectRef<FeedItemShape>('FeedItem').implement({
  description: 'One event as it is addressed to the viewer: a notification.',
  fields: (t) => ({
    cursor: t.string({
      description:
        'Send the last one back as `after` to go on from here. Opaque, and good for at least 30 days.',
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
        'When the viewer read it; null while it is unread. What they did themselves is read from the start.',
    }),
    event: t.prismaField({
      type: RequestEvent,
      description: 'What happened.',
      resolve: (query, { eventId }, _args, { prisma }) =>
        prisma.requestEvent.findUniqueOrThrow({ ...query, where: { id: eventId } }),
    }),
    approvalRequest: requestField(t, 'The request as it stands at delivery.'),
  }),
});
