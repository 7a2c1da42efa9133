import { z } from 'zod';
import { changeMailSettings } from '../../commands/change-mail-settings.ts';
import { findMailSettings } from '../../db/mail-settings-store.ts';
import { noticeKinds } from '../../domain/notices.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { clockTime, idempotencyKey, minuteOf } from '../input-rules.ts';
import { MailDelivery, MailSettings } from '../mail-settings.ts';
import { NoticeKind } from '../mail-kind.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { ownErrors, result } from './result.ts';

const MailChoiceInput = builder.inputType('MailChoiceInput', {
  description: 'When e-mails of a kind are to come.',
  fields: (t) => ({
    kind: t.field({ type: NoticeKind, required: true, description: 'What they tell.' }),
    delivery: t.field({ type: MailDelivery, required: true, description: 'When they come.' }),
  }),
});

const QuietHoursInput = builder.inputType('QuietHoursInput', {
  description: 'Hours of each day in which no e-mail is to come at once.',
  validate: z.object({ from: clockTime, until: clockTime }),
  fields: (t) => ({
    from: t.string({ required: true, description: 'When they begin: `22:00`.' }),
    until: t.string({
      required: true,
      description: 'When they end, on the next day where that is earlier: `07:00`.',
    }),
  }),
});

const Input = builder.inputType('MailSettingsUpdateInput', {
  description: 'What to change. What is left out stays as it is.',
  validate: z
    .object({
      choices: z.array(z.unknown()).max(noticeKinds.length, 'Choose once for each kind.').nullish(),
      digestAt: clockTime.nullish(),
      idempotencyKey,
    })
    .loose(),
  fields: (t) => ({
    choices: t.field({ type: [MailChoiceInput], description: 'When each kind is to come.' }),
    digestAt: t.string({ description: 'When the daily digest is to come: `08:00`.' }),
    quietHours: t.field({
      type: QuietHoursInput,
      description: 'When no e-mail is to come at once. Null: at any time.',
    }),
    confirmSwitchOff: t.boolean({
      description:
        'True where the viewer has been told that others will wait for them without an e-mail saying so, and wants it. Needed to set a kind with `needsAnswer` to NEVER; INVALID_INPUT without it.',
    }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

const Payload = builder.objectRef<{ userId: string }>('MailSettingsUpdatePayload').implement({
  description: 'How they are now.',
  fields: (t) => ({
    mailSettings: t.field({
      type: MailSettings,
      description: "The viewer's own.",
      resolve: ({ userId }, _args, { prisma }) => findMailSettings(prisma, userId),
    }),
  }),
});

builder.mutationField('mailSettingsUpdate', (t) =>
  t.field({
    type: Payload,
    description:
      "Choose which e-mails the viewer gets, at once or in a daily digest, and when none is to come. Times are in the viewer's time zone (`viewerUpdate`).",
    errors: result('MailSettingsUpdateResult', ownErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context, info) => {
      const { choices, digestAt, quietHours, confirmSwitchOff } = input;
      return unwrap(
        await changeMailSettings(context.parts, callOf(context, info, input), {
          choices: choices ?? [],
          digestMinute: digestAt == null ? undefined : minuteOf(digestAt),
          quietHours: quietHours && {
            from: minuteOf(quietHours.from),
            until: minuteOf(quietHours.until),
          },
          confirmed: confirmSwitchOff === true,
        }),
      );
    },
  }),
);
