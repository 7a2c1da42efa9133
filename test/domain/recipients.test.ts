// Who hears of an event?
import { describe, expect, it } from 'vitest';
import type { RequestEvent } from '../../src/domain/events.ts';
import { recipients } from '../../src/domain/recipients.ts';
import { aRequest, aStep, aTicket } from './factories.ts';

const request = aRequest({
  steps: [
    aStep(1, { ana: 'APPROVED', bob: 'APPROVED' }, { status: 'APPROVED' }),
    aStep(2, { cleo: null }, { status: 'ACTIVE', begun: true }),
    aStep(3, { dora: null }),
  ],
});
const asking = ['camille', 'ben', 'tess'];
const everyone = [...asking, 'ana', 'bob', 'cleo'];
const comment = { commentId: 'comment', body: 'Why?' };

const table: [event: RequestEvent, hear: string[]][] = [
  [{ type: 'CREATED' }, asking],
  [{ type: 'STEP_STARTED', position: 2 }, asking],
  [{ type: 'ASSIGNED', assignmentId: '2/cleo', userId: 'cleo' }, ['cleo']],
  [{ type: 'APPROVED', assignmentId: '1/ana', note: null }, everyone],
  [{ type: 'DENIED', assignmentId: '1/ana', note: 'No.' }, everyone],
  [{ type: 'COMMENTED', ...comment, answers: false }, everyone],
  [{ type: 'INFORMATION_REQUESTED', ...comment }, everyone],
  [{ type: 'WITHDRAWN', reason: 'Done.' }, everyone],
  [{ type: 'EXPIRED' }, everyone],
  [{ type: 'RESOLVED', status: 'DENIED' }, everyone],
];

describe('those who ask, those asked so far, and nobody asked later', () => {
  it.each(table)('$type', (event, hear) => {
    expect(recipients(event, request)).toEqual(hear);
  });
});

it('each once, whatever they are to the request', () => {
  const oneAgent = aRequest({
    onBehalfOfId: 'camille',
    ticket: aTicket({ assigneeId: 'camille' }),
    steps: [
      aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' }),
      aStep(2, { ana: null, bob: null }, { status: 'ACTIVE', begun: true }),
    ],
  });
  expect(recipients({ type: 'EXPIRED' }, oneAgent)).toEqual(['camille', 'ana', 'bob']);
});

it('a ticket that is assigned to nobody adds nobody', () => {
  const unassigned = aRequest({ ticket: aTicket({ assigneeId: null }) });
  expect(recipients({ type: 'CREATED' }, unassigned)).toEqual(['camille', 'ben']);
});

it('who was asked and need not answer any more hears how it ended', () => {
  const withdrawn = aRequest({
    status: 'WITHDRAWN',
    waitingOn: 'NOBODY',
    steps: [
      aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' }),
      aStep(2, { bob: null, cleo: null }, { status: 'SKIPPED', begun: true }),
      aStep(3, { dora: null }, { status: 'SKIPPED' }),
    ],
  });
  expect(recipients({ type: 'RESOLVED', status: 'WITHDRAWN' }, withdrawn)).toEqual(everyone);
});

it('who was never asked does not hear how it ended', () => {
  const denied = aRequest({
    status: 'DENIED',
    waitingOn: 'NOBODY',
    steps: [
      aStep(1, { ana: 'DENIED' }, { status: 'DENIED' }),
      aStep(2, { dora: null }, { status: 'SKIPPED' }),
    ],
  });
  expect(recipients({ type: 'RESOLVED', status: 'DENIED' }, denied)).toEqual([...asking, 'ana']);
});
