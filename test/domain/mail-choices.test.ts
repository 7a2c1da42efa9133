import { describe, expect, test } from 'vitest';
import {
  defaultMailSettings,
  problemsOfMailSettings,
  sendingOf,
  withMailSettings,
  withoutDigest,
  type MailDelivery,
  type MailSettings,
} from '../../src/domain/mail-choices.ts';
import { noticeKinds, wantedOf, type NoticeKind } from '../../src/domain/notices.ts';

const now = new Date('2026-03-10T23:00:00Z');
const having = (...choices: [NoticeKind, MailDelivery][]): MailSettings => ({
  ...defaultMailSettings,
  choices: new Map(choices),
});
const unchanged = { choices: [], digestMinute: undefined, quietHours: undefined, confirmed: false };

describe('what becomes of a mail', () => {
  test.each(noticeKinds)('%s goes out at once to whoever has chosen nothing', (kind) => {
    expect(sendingOf(kind, defaultMailSettings, 'UTC', now)).toBe('NOW');
  });

  test('it waits for the digest, for the end of quiet hours, or is dropped, as was chosen', () => {
    const settings = {
      ...having(['OUTCOME', 'DIGEST'], ['DECIDED', 'NEVER']),
      quietHours: { from: 22 * 60, until: 7 * 60 },
    };
    const sending = (kind: NoticeKind) => sendingOf(kind, settings, 'UTC', now);
    expect(sending('DECIDED')).toBe('NEVER');
    expect(sending('OUTCOME')).toEqual({ digestAt: new Date('2026-03-11T08:00:00Z') });
    expect(sending('ASSIGNED')).toEqual({ waitUntil: new Date('2026-03-11T07:00:00Z') });
    // By the clock of whoever gets it.
    expect(sendingOf('ASSIGNED', settings, 'Asia/Tokyo', now)).toBe('NOW');
  });
});

describe('what needs an answer is not switched off by accident', () => {
  test.each(noticeKinds)('%s', (kind) => {
    const off = { ...unchanged, choices: [{ kind, delivery: 'NEVER' as const }] };
    const problems = problemsOfMailSettings(defaultMailSettings, off);
    expect(problems.map(({ path }) => path)).toEqual(
      wantedOf(kind) === 'NOTHING' ? [] : [['choices', '0', 'delivery']],
    );
    expect(problemsOfMailSettings(defaultMailSettings, { ...off, confirmed: true })).toEqual([]);
    // Said once, it needs not be said again; and a digest still says it.
    expect(problemsOfMailSettings(having([kind, 'NEVER']), off)).toEqual([]);
    const daily = { ...unchanged, choices: [{ kind, delivery: 'DIGEST' as const }] };
    expect(problemsOfMailSettings(defaultMailSettings, daily)).toEqual([]);
  });

  test('a kind is chosen once, and quiet hours end', () => {
    const choice = { kind: 'OUTCOME', delivery: 'NEVER' } as const;
    const changes = {
      ...{ ...unchanged, choices: [choice, choice], quietHours: { from: 60, until: 60 } },
    };
    expect(problemsOfMailSettings(defaultMailSettings, changes).map(({ path }) => path)).toEqual([
      ['choices', '1', 'kind'],
      ['quietHours'],
    ]);
  });
});

test('what is left out stays', () => {
  const before = { ...having(['OUTCOME', 'DIGEST']), quietHours: { from: 1, until: 2 } };
  expect(withMailSettings(before, unchanged)).toEqual(before);
  const after = withMailSettings(before, {
    choices: [{ kind: 'DECIDED', delivery: 'NEVER' }],
    digestMinute: 5,
    quietHours: null,
  });
  expect(after).toEqual({
    choices: new Map([
      ['OUTCOME', 'DIGEST'],
      ['DECIDED', 'NEVER'],
    ]),
    digestMinute: 5,
    quietHours: null,
  });
});

test('without a digest, what needs an answer comes at once and the rest not at all', () => {
  const settings = having(['OUTCOME', 'DIGEST'], ['ASSIGNED', 'DIGEST'], ['DECIDED', 'AT_ONCE']);
  expect(withoutDigest(settings)).toEqual([
    { kind: 'OUTCOME', delivery: 'NEVER' },
    { kind: 'ASSIGNED', delivery: 'AT_ONCE' },
  ]);
});
