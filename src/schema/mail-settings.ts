import { findMailSettings } from '../db/mail-settings-store.ts';
import { deliveryOf, type MailSettings as Settings } from '../domain/mail-choices.ts';
import { noticeKinds, wantedOf } from '../domain/notices.ts';
import type { QuietHours as Hours } from '../domain/time-of-day.ts';
import { builder } from './builder.ts';
import { NoticeKind } from './mail-kind.ts';
import { Viewer } from './viewer.ts';

export const MailDelivery = builder.enumType('MailDelivery', {
  description: 'When e-mails of a kind come.',
  values: {
    AT_ONCE: { description: 'Each by itself, as it happens.' },
    DIGEST: { description: 'Together, once a day.' },
    NEVER: { description: 'Not at all. They are still among the notifications.' },
  } as const,
});

const MailChoice = builder
  .objectRef<{ kind: (typeof noticeKinds)[number]; settings: Settings }>('MailChoice')
  .implement({
    description: 'When the viewer gets e-mails of a kind.',
    fields: (t) => ({
      kind: t.field({ type: NoticeKind, description: 'What they tell.', resolve: (c) => c.kind }),
      delivery: t.field({
        type: MailDelivery,
        description: 'When they come. Whoever has chosen nothing gets each at once.',
        resolve: ({ kind, settings }) => deliveryOf(settings, kind),
      }),
      needsAnswer: t.boolean({
        description:
          'Whether somebody waits for the viewer when one comes. To switch these off takes `confirmSwitchOff`.',
        resolve: ({ kind }) => wantedOf(kind) !== 'NOTHING',
      }),
    }),
  });

const QuietHours = builder.objectRef<Hours>('QuietHours').implement({
  description: "Hours of each day, in the viewer's time zone, in which no e-mail comes at once.",
  fields: (t) => ({
    from: t.string({
      description: 'When they begin: `22:00`.',
      resolve: ({ from }) => toClock(from),
    }),
    until: t.string({
      description: 'When they end, on the next day where that is earlier: `07:00`.',
      resolve: ({ until }) => toClock(until),
    }),
  }),
});

export const MailSettings = builder.objectRef<Settings>('MailSettings').implement({
  description:
    'Which e-mails the viewer gets, and when. Changed with `mailSettingsUpdate`; what is chosen counts for those that wait, too.',
  fields: (t) => ({
    choices: t.field({
      type: [MailChoice],
      description: 'Of each kind, when they come.',
      resolve: (settings) => noticeKinds.map((kind) => ({ kind, settings })),
    }),
    digestAt: t.string({
      description: "When the daily digest comes, in the viewer's time zone: `08:00`.",
      resolve: ({ digestMinute }) => toClock(digestMinute),
    }),
    quietHours: t.field({
      type: QuietHours,
      nullable: true,
      description:
        'When no e-mail comes at once: it waits until they end. Null: never. The digest comes at its own time.',
      resolve: ({ quietHours }) => quietHours,
    }),
  }),
});

builder.objectField(Viewer, 'mailSettings', (t) =>
  t.field({
    type: MailSettings,
    description: 'Which e-mails they get, and when.',
    resolve: ({ id }, _args, { prisma }) => findMailSettings(prisma, id),
  }),
);

/** Minutes after midnight, as a clock shows them. */
function toClock(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
