import { z } from 'zod';
import { markNotificationRead } from '../../commands/mark-notification-read.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { signedIn } from '../context.ts';
import { unwrap } from '../errors.ts';
import { FeedItem } from '../feed-item.ts';
import { idempotencyKey } from '../input-rules.ts';
import { countsOf, ViewerCounts } from '../viewer-counts.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { ownErrors, result } from './result.ts';

const Input = builder.inputType('NotificationMarkReadInput', {
  description: 'Which notification is read.',
  validate: z
    .object({ sequence: z.int().min(1, 'A number is 1 or more.'), idempotencyKey })
    .loose(),
  fields: (t) => ({
    sequence: t.int({
      required: true,
      description: "The notification's number in the viewer's own feed: `FeedItem.sequence`.",
    }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

const Payload = builder
  .objectRef<{ recipientId: string; sequence: number }>('NotificationMarkReadPayload')
  .implement({
    description: 'It is read.',
    fields: (t) => ({
      notification: t.prismaField({
        type: FeedItem,
        description: 'The notification, with the time at which it was first marked.',
        resolve: (query, recipientId_sequence, _args, { prisma }) =>
          prisma.feedItem.findUniqueOrThrow({ ...query, where: { recipientId_sequence } }),
      }),
      counts: t.field({
        type: ViewerCounts,
        description: "The numbers on the viewer's badges as they now are.",
        resolve: (_payload, _args, context) => countsOf(context, signedIn(context)),
      }),
    }),
  });

builder.mutationField('notificationMarkRead', (t) =>
  t.field({
    type: Payload,
    description:
      "Mark one of the viewer's notifications as read, as when it is opened. `viewerCounts` tells it to every open client of theirs. One that is read already stays as it is.",
    errors: result('NotificationMarkReadResult', ownErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'Which.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await markNotificationRead(context.parts, callOf(context, info, input), {
          sequence: input.sequence,
        }),
      ),
  }),
);
