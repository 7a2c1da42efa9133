// Which mails a person gets, and when.
import { wantedOf, type NoticeKind } from './notices.ts';
import type { FieldIssue } from './refusals.ts';
import { nextTimeOfDay, quietUntil, type QuietHours } from './time-of-day.ts';

export type MailDelivery = 'AT_ONCE' | 'DIGEST' | 'NEVER';

export interface MailSettings {
  /** A kind that is not there comes at once. */
  readonly choices: ReadonlyMap<NoticeKind, MailDelivery>;
  /** When the daily digest comes, in minutes after midnight. */
  readonly digestMinute: number;
  readonly quietHours: QuietHours | null;
}

export const defaultMailSettings: MailSettings = {
  choices: new Map(),
  digestMinute: 8 * 60,
  quietHours: null,
};

export function deliveryOf({ choices }: MailSettings, kind: NoticeKind): MailDelivery {
  return choices.get(kind) ?? 'AT_ONCE';
}

/** What becomes of a mail that is ready to be sent. */
export type Sending = 'NOW' | 'NEVER' | { readonly waitUntil: Date } | { readonly digestAt: Date };

export function sendingOf(
  kind: NoticeKind,
  settings: MailSettings,
  timeZone: string,
  now: Date,
): Sending {
  const delivery = deliveryOf(settings, kind);
  if (delivery === 'NEVER') return 'NEVER';
  // Its time is the person's own choice, so no quiet hours hold it back.
  if (delivery === 'DIGEST') {
    return { digestAt: nextTimeOfDay(now, settings.digestMinute, timeZone) };
  }
  const until = settings.quietHours && quietUntil(now, settings.quietHours, timeZone);
  return until === null ? 'NOW' : { waitUntil: until };
}

/** What a person wants to be different. What is `undefined` stays as it is. */
export interface MailSettingsChanges {
  readonly choices: readonly { readonly kind: NoticeKind; readonly delivery: MailDelivery }[];
  readonly digestMinute: number | undefined;
  readonly quietHours: QuietHours | null | undefined;
  /** They know that they will not be told by mail when somebody waits for them. */
  readonly confirmed: boolean;
}

/**
 * What needs their answer is not switched off by accident: whoever does it says so expressly. What
 * has been off before needs no second word.
 */
export function problemsOfMailSettings(
  before: MailSettings,
  { choices, quietHours, confirmed }: MailSettingsChanges,
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  choices.forEach(({ kind, delivery }, index) => {
    const path = ['choices', String(index)];
    if (choices.findIndex((choice) => choice.kind === kind) < index) {
      issues.push({ path: [...path, 'kind'], message: 'Choose once for each kind.' });
    }
    const switchesOff = delivery === 'NEVER' && deliveryOf(before, kind) !== 'NEVER';
    if (switchesOff && wantedOf(kind) !== 'NOTHING' && !confirmed) {
      issues.push({
        path: [...path, 'delivery'],
        message:
          'Somebody waits for an answer to these. Confirm with confirmSwitchOff that no e-mail is to say so.',
      });
    }
  });
  if (quietHours && quietHours.from === quietHours.until) {
    issues.push({ path: ['quietHours'], message: 'Let them end at another time than they begin.' });
  }
  return issues;
}

export function withMailSettings(
  before: MailSettings,
  { choices, digestMinute, quietHours }: Omit<MailSettingsChanges, 'confirmed'>,
): MailSettings {
  return {
    choices: new Map([
      ...before.choices,
      ...choices.map(({ kind, delivery }) => [kind, delivery] as const),
    ]),
    digestMinute: digestMinute ?? before.digestMinute,
    quietHours: quietHours === undefined ? before.quietHours : quietHours,
  };
}

/** What is left for whoever wants no digest any more: what needs their answer, at once. */
export function withoutDigest({ choices }: MailSettings): MailSettingsChanges['choices'] {
  return [...choices].flatMap(([kind, delivery]) => {
    if (delivery !== 'DIGEST') return [];
    return [{ kind, delivery: wantedOf(kind) === 'NOTHING' ? 'NEVER' : 'AT_ONCE' }];
  });
}
