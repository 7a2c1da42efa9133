import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Caller } from '../../src/db/caller-store.ts';
import { watch } from '../../src/live/watched-caller.ts';

const callers = fc.record({
  id: fc.constantFrom('1', '2'),
  email: fc.constantFrom('a@x.test', 'b@x.test'),
  name: fc.constantFrom('A', 'B'),
  role: fc.constantFrom('ADMIN', 'AGENT', 'END_USER'),
  ticketAccess: fc.constantFrom('ALL', 'GROUPS', 'ASSIGNED'),
  locale: fc.constantFrom('en', 'fr'),
  groupIds: fc.subarray(['g', 'h']),
  standsInForIds: fc.subarray(['p', 'q']),
}) as unknown as fc.Arbitrary<Caller>;
const properties = ['id', 'email', 'role', 'ticketAccess', 'groupIds', 'standsInForIds'] as const;

test('whatever an execution makes of what it asks, it makes the same of each whom it fits', () => {
  fc.assert(
    fc.property(callers, callers, fc.subarray([...properties]), (one, other, asked) => {
      const answer = (caller: Caller) => JSON.stringify(asked.map((name) => caller[name]));
      const watched = watch(one);
      const given = answer(watched.caller);
      expect([...watched.asked].sort()).toEqual([...asked].sort());
      // Right for each whom it fits, and it fits each for whom it is right.
      expect(watched.fits(other)).toBe(given === answer(other));
    }),
  );
});

test('who asks one thing only if another is so has asked what they asked, no more', () => {
  fc.assert(
    fc.property(callers, callers, (one, other) => {
      const answer = (caller: Caller) =>
        caller.role === 'ADMIN' || (caller.role === 'AGENT' && caller.groupIds.includes('g'));
      const watched = watch(one);
      const given = answer(watched.caller);
      if (watched.fits(other)) expect(answer(other)).toBe(given);
    }),
  );
});

test.each<[string, (caller: Caller) => unknown]>([
  ['takes it apart', ({ ...all }) => all],
  ['spreads it', (caller) => ({ ...caller })],
  ['writes it as JSON', (caller) => JSON.stringify(caller)],
  ['lists its properties', (caller) => Object.values(caller)],
  ['asks what it has', (caller) => Object.keys(caller)],
])('who %s has asked for everything', (_how, look) => {
  const [caller] = fc.sample(callers, 1) as [Caller];
  const watched = watch(caller);
  look(watched.caller);
  expect([...watched.asked].sort()).toEqual(Object.keys(caller).sort());
  expect(watched.fits({ ...caller, name: `${caller.name}!` })).toBe(false);
  expect(watched.fits({ ...caller, groupIds: [...caller.groupIds] })).toBe(true);
});

test('what is asked after the first look counts too', () => {
  const [caller] = fc.sample(callers, 1) as [Caller];
  const watched = watch(caller);
  const stranger = { ...caller, id: 'somebody else' };
  expect(watched.fits(stranger)).toBe(true);
  expect(watched.caller.id).toBe(caller.id);
  expect(watched.fits(stranger)).toBe(false);
});
