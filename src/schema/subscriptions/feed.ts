import type { FeedEntry } from '../../feed/read-feed.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { afterArgument, feedCursor } from '../feed-cursor.ts';
import { RequestEvent } from '../request-event.ts';
import { requestField } from '../request-field.ts';
import { feedDeliveries } from './deliveries.ts';

const FeedItem = builder.objectRef<FeedEntry & { readonly cursor: string }>('FeedItem').implement({
  description: 'One event as it is addressed to the viewer.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'Send the last one back as `after` to go on from here. Opaque.',
    }),
    sequence: t.exposeInt('sequence', {
      description:
        '1, 2, 3… for each viewer: a missing number is a missed event, unless the viewer has lost the right to see its request since.',
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

builder.subscriptionField('feed', (t) =>
  t.field({
    type: FeedItem,
    description:
      'Everything addressed to the viewer, in order, without gaps. `after` resumes: first what was missed, then live. Without it, only what is to come.',
    args: { after: afterArgument(t) },
    subscribe: (_root, { after }, context) => feedDeliveries(context, after),
    resolve: (entry, _args, context) => ({
      ...entry,
      cursor: feedCursor(signedIn(context).id, entry.sequence),
    }),
  }),
);
