// How many commands can these events come from?
import { expect, it } from 'vitest';
import { revisionsOf } from '../../src/record/revisions.ts';
import type { EventRow } from '../../src/record/stored-request.ts';

/** Events of one actor (nobody: `null`) within one millisecond. */
function act(actorId: string | null, ms: number, ...said: (string | object)[]): EventRow[] {
  return said.map((one) => {
    const data = typeof one === 'string' ? { type: one } : (one as { type: string });
    const { type } = data;
    const occurredAt = new Date(ms);
    return {
      id: '',
      requestId: '',
      sequence: 0,
      type,
      actorId,
      occurredAt,
      data,
      commentId: null,
      hash: '',
    };
  });
}
const made = act('lea', 1, 'CREATED', 'STEP_STARTED', 'ASSIGNED', 'DELEGATED', 'NOBODY_CAN_ANSWER');
const forAll = { type: 'APPROVED', answeredAs: 'ESCALATION' };

it.each<[string, number, EventRow[]]>([
  ['none', 0, []],
  ['a request is made', 1, made],
  ['then approved', 2, [...made, ...act('paul', 2, 'APPROVED', 'RESOLVED')]],
  ['in the same millisecond', 2, [...made, ...act('paul', 1, 'APPROVED', 'RESOLVED')]],
  ['commented on twice at once', 3, [...made, ...act('lea', 1, 'COMMENTED', 'COMMENTED')]],
  [
    'reminded and escalated',
    2,
    [...made, ...act(null, 2, 'REMINDED', { type: 'ESCALATED', because: 'DUE' })],
  ],
])('%s: %i', (_what, count, events) => {
  expect(revisionsOf(events)).toEqual({ least: count, most: count });
});

it.each<[string, number, number, EventRow[]]>([
  [
    'nobody can answer, and then somebody can',
    2,
    3,
    [...made, ...act(null, 2, 'NOBODY_CAN_ANSWER', 'ANSWERABLE_AGAIN')],
  ],
  ['two answers for all that is open', 2, 3, [...made, ...act('admin', 2, forAll, forAll)]],
])('%s, within a millisecond: %i or %i', (_what, least, most, events) => {
  expect(revisionsOf(events)).toEqual({ least, most });
});
