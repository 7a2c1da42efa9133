// Ten thousand random histories: the rules and a plain model of them agree after every act, and
// what product.md promises holds at every moment.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histories } from './acts.ts';
import { differences, type Tally } from './lockstep.ts';

/** What has to have happened, and often, for the histories to say anything. */
const wanted = [
  ...['APPROVED', 'DENIED', 'WITHDRAWN', 'EXPIRED', 'PENDING'],
  ...['approve', 'deny', 'comment', 'withdraw', 'reassign', 'edit'].flatMap((act) => [
    `${act}: done`,
    `${act}: NOT_FOUND`,
    `${act}: ALREADY_RESOLVED`,
  ]),
  ...['OWN_REQUEST', 'NOT_AN_APPROVER', 'ALREADY_DECIDED', 'STALE_REVISION', 'INVALID_INPUT'].map(
    (code) => `approve: ${code}`,
  ),
  ...['comment: NOT_AN_APPROVER', 'reassign: FORBIDDEN', 'reassign: INVALID_INPUT'],
  ...['refused to be made', 'stuck', 'waits on the requester', 'a second step', 'escalated'],
  ...['as GROUP_MEMBER', 'as STAND_IN', 'as ESCALATION', 'as APPROVER'],
  ...['REMINDED', 'ESCALATED', 'NOBODY_CAN_ANSWER', 'ANSWERABLE_AGAIN', 'DELEGATED'],
];

it(
  '10,000 histories of all commands, by anybody, with the clock moved',
  { timeout: 300_000 },
  () => {
    const tally: Tally = new Map();
    fc.assert(
      fc.property(histories, (history) => {
        const found = differences(history, tally);
        if (found.length > 0) throw new Error(found.join('\n'));
      }),
      { numRuns: 10_000 },
    );
    const rare = wanted.filter((what) => (tally.get(what) ?? 0) < 20);
    expect(rare, 'what happened too seldom to be tested').toEqual([]);
  },
);
