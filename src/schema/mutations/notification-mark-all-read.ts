import { z } from 'zod';
import { markNotificationsRead } from '../../commands/mark-notifications-read.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { signedIn } from '../context.ts';
import { InvalidInputError, unwrap } from '../errors.ts';
import { parseFeedCursor } from '../feed-cursor.ts';
import { idempotencyKey, text } from '../input-rules.ts';
import { countsOf, ViewerCounts } from '../viewer-counts.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { ownErrors, result } from './result.ts';

const Input = builder.inputType('NotificationMarkAllReadInput', {
  description: 'Which notifications are read: all, or those up to one.',
  validate: z.object({ upTo: text(limits.cursor).nullish(), idempotencyKey }).loose(),
  fields: (t) => ({
    upTo: t.string({
      description:
        "The last one that the person has seen, by its `FeedItem.cursor`: it and all before it are marked, and what has come in meanwhile stays unread. `Viewer.feedCursor`, read together with the list, does too. An edge's cursor does not. Left out: all that there are.",
    }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

const Payload = builder.objectRef<object>('NotificationMarkAllReadPayload').implement({
  description: 'They are read.',
  fields: (t) => ({
    counts: t.field({
      type: ViewerCounts,
      description: "The numbers on the viewer's badges as they now are.",
      resolve: (_payload, _args, context) => countsOf(context, signedIn(context)),
    }),
  }),
});

builder.mutationField('notificationMarkAllRead', (t) =>
  t.field({
    type: Payload,
    description:
      "Mark the viewer's notifications as read, all or up to the last that they have seen; among them those that the list leaves out, which `counts` has too. `viewerCounts` tells it to every open client of theirs. What is read already stays as it is.",
    errors: result('NotificationMarkAllReadResult', ownErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'Which.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await markNotificationsRead(context.parts, callOf(context, info, input), {
          upTo: input.upTo == null ? null : placeOf(input.upTo),
        }),
      ),
  }),
);

/** @throws InvalidInputError for what is no cursor of any feed */
function placeOf(cursor: string) {
  const place = parseFeedCursor(cursor);
  if (place) return place;
  const message = 'This is no cursor of a feed. Use the `cursor` of an item.';
  throw new InvalidInputError([{ path: ['upTo'], message }]);
}
