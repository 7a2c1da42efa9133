import { z } from 'zod';
import { updateViewer } from '../../commands/update-viewer.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { idempotencyKey, timeZone } from '../input-rules.ts';
import { Locale } from '../user-account.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { timeZoneDescription } from './people-fields.ts';
import { userPayload } from './people-payload.ts';
import { ownErrors, result } from './result.ts';

const Input = builder.inputType('ViewerUpdateInput', {
  description: 'What the viewer changes of themselves. What is left out stays as it is.',
  validate: z.object({ timeZone: timeZone.nullish(), idempotencyKey }).loose(),
  fields: (t) => ({
    locale: t.field({
      type: Locale,
      description: 'The language of their mails and pages.',
    }),
    timeZone: t.string({ description: timeZoneDescription }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('viewerUpdate', (t) =>
  t.field({
    type: userPayload('ViewerUpdatePayload'),
    description:
      "Change the viewer's own language and time zone, whoever they are. Mails that are sent from then on are in them. What else is said of a person is changed by administrators, with `userUpdate`.",
    errors: result('ViewerUpdateResult', ownErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await updateViewer(context.parts, callOf(context, info, input), {
          locale: input.locale ?? undefined,
          timeZone: input.timeZone ?? undefined,
        }),
      ),
  }),
);
