import { describe, expect, test } from 'vitest';
import {
  isTimeZone,
  minuteOfDay,
  nextTimeOfDay,
  quietUntil,
} from '../../src/domain/time-of-day.ts';

const at = (time: string) => new Date(`${time}:00Z`);
const clock = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

test.each([
  ['UTC', true],
  ['Europe/Paris', true],
  ['America/Argentina/Ushuaia', true],
  ['Asia/Kathmandu', true],
  ['', false],
  ['Paris', false],
  ['Europe/Atlantis', false],
  ['Europe/Paris\n', false],
  ['../etc/passwd', false],
])('%j is a time zone: %s', (name, is) => {
  expect(isTimeZone(name)).toBe(is);
});

test.each([
  ['2026-03-10T09:12', 'UTC', '09:12'],
  ['2026-03-10T09:12', 'Asia/Kathmandu', '14:57'],
  ['2026-03-10T23:30', 'Europe/Paris', '00:30'],
  ['2026-07-10T23:30', 'Europe/Paris', '01:30'],
  ['2026-03-10T02:00', 'America/Los_Angeles', '19:00'],
])('at %s it is in %s %s', (moment, zone, shown) => {
  expect(minuteOfDay(at(moment), zone)).toBe(clock(shown));
});

test.each([
  ['later today', '2026-03-10T06:00', '08:00', 'UTC', '2026-03-10T08:00'],
  ['tomorrow, when it has been', '2026-03-10T09:00', '08:00', 'UTC', '2026-03-11T08:00'],
  ['tomorrow, when it is now', '2026-03-10T08:00', '08:00', 'UTC', '2026-03-11T08:00'],
  ['by its own clock', '2026-03-10T06:00', '08:00', 'Europe/Paris', '2026-03-10T07:00'],
  ['on a day of 23 hours', '2026-03-28T20:00', '08:00', 'Europe/Paris', '2026-03-29T06:00'],
  ['on a day of 25 hours', '2026-10-24T20:00', '08:00', 'Europe/Paris', '2026-10-25T07:00'],
  [
    'a time that clocks skip, later',
    '2026-03-28T20:00',
    '02:30',
    'Europe/Paris',
    '2026-03-29T01:30',
  ],
  [
    'a time that comes twice, once',
    '2026-10-24T20:00',
    '02:30',
    'Europe/Paris',
    '2026-10-25T00:30',
  ],
  ['across the date line', '2026-03-10T06:00', '08:00', 'Pacific/Auckland', '2026-03-10T19:00'],
])('the next time of day is %s', (_what, now, wanted, zone, then) => {
  expect(nextTimeOfDay(at(now), clock(wanted), zone)).toEqual(at(then));
});

test('the next time of day is always later, within 26 hours, whatever the clocks do', () => {
  for (const zone of ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'UTC']) {
    for (let hours = 0; hours < 366 * 24; hours += 7) {
      const now = new Date(at('2026-01-01T00:07').getTime() + hours * 3_600_000);
      for (const wanted of [0, 90, 150, 480, 1439]) {
        const ahead = nextTimeOfDay(now, wanted, zone).getTime() - now.getTime();
        expect(ahead).toBeGreaterThan(0);
        expect(ahead).toBeLessThanOrEqual(26 * 3_600_000);
      }
    }
  }
});

describe('quiet hours', () => {
  const night = { from: clock('22:00'), until: clock('07:00') };
  const noon = { from: clock('12:00'), until: clock('13:30') };
  test.each([
    ['2026-03-10T21:59', night, null],
    ['2026-03-10T22:00', night, '2026-03-11T07:00'],
    ['2026-03-11T00:00', night, '2026-03-11T07:00'],
    ['2026-03-11T06:59', night, '2026-03-11T07:00'],
    ['2026-03-11T07:00', night, null],
    ['2026-03-11T11:59', noon, null],
    ['2026-03-11T12:00', noon, '2026-03-11T13:30'],
    ['2026-03-11T13:30', noon, null],
  ])('at %s', (now, quiet, until) => {
    expect(quietUntil(at(now), quiet, 'UTC')).toEqual(until === null ? null : at(until));
  });
});
