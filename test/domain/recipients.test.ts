// Who hears of an event?
import { describe, expect, it } from 'vitest';
import type { RequestEventType } from '../../src/domain/events.ts';
import { concernedIds, recipients } from '../../src/domain/recipients.ts';
import { assignee, aWorld, without } from './cast.ts';
import { everyEvent } from './every-event.ts';
import { approvedBy, aRequest, aStep, aTicket, begun, terms } from './factories.ts';

const { directory } = aWorld();
const request = aRequest({
  steps: [
    aStep(1, { ana: 'APPROVED', bob: 'APPROVED' }, { status: 'APPROVED' }),
    aStep(2, { cleo: null }, begun),
    aStep(3, { dora: null }),
  ],
});
const asking = ['camille', 'ben', 'tess'];
const everyone = [...asking, 'ana', 'bob', 'cleo'];
const told = ['cleo', 'zoe'];

// The events tell cleo twice: each hears once.
const table: Record<RequestEventType, string[]> = {
  CREATED: asking,
  STEP_STARTED: asking,
  ASSIGNED: told,
  REMINDED: told,
  DELEGATED: ['zoe'],
  REASSIGNED: [...asking, ...told],
  ESCALATED: [...asking, ...told],
  NOBODY_CAN_ANSWER: [...asking, 'root'],
  ANSWERABLE_AGAIN: [...asking, 'root'],
  APPROVED: everyone,
  DENIED: everyone,
  COMMENTED: everyone,
  INFORMATION_REQUESTED: everyone,
  EDITED: everyone,
  WITHDRAWN: everyone,
  EXPIRED: everyone,
  RESOLVED: everyone,
};

describe('those who ask, those asked so far, those told, and nobody asked later', () => {
  it.each(Object.values(everyEvent))('$type', (event) => {
    expect(recipients(event, request, directory)).toEqual(table[event.type]);
  });
});

describe('who is concerned', () => {
  it('a group’s members as they are now, without who asks, and who decided for it', () => {
    const world = aWorld({
      groups: { Finance: ['hal', 'ida', 'camille'] },
      active: without('hal'),
    });
    const steps = [aStep(1, { Finance: approvedBy('zoe'), ana: null })];
    expect(concernedIds(aRequest({ steps }), world.directory)).toEqual([
      ...asking,
      'ida',
      'ana',
      'zoe',
    ]);
  });

  it('who stands in for someone away, but who asks never does', () => {
    const world = aWorld({ away: { ana: 'hal', bob: 'ben' } });
    const steps = [aStep(1, { ana: null, bob: null })];
    expect(concernedIds(aRequest({ steps }), world.directory)).toEqual([
      ...asking,
      'ana',
      'hal',
      'bob',
    ]);
  });

  it('whom a step was escalated to, also once it is over', () => {
    const world = aWorld({ groups: { Heads: ['boss', 'ben'] } });
    const steps = [
      aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED', escalatedTo: assignee('Heads') }),
      aStep(2, { bob: null }, begun),
    ];
    expect(concernedIds(aRequest({ steps }), world.directory)).toEqual([
      ...asking,
      'ana',
      'boss',
      'bob',
    ]);
  });

  it('members who ask, where the policy lets them decide, once', () => {
    const world = aWorld({ groups: { Finance: ['camille', 'ida'] } });
    const own = aRequest({
      steps: [aStep(1, { Finance: null })],
      terms: terms({ ownDecisionAllowed: true }),
    });
    expect(concernedIds(own, world.directory)).toEqual([...asking, 'ida']);
  });
});

it('each once, whatever they are to the request', () => {
  const oneAgent = aRequest({
    onBehalfOfId: 'camille',
    ticket: aTicket({ assigneeId: 'camille' }),
    steps: [
      aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' }),
      aStep(2, { ana: null, bob: null }, begun),
    ],
  });
  expect(recipients({ type: 'EXPIRED' }, oneAgent, directory)).toEqual(['camille', 'ana', 'bob']);
  expect(recipients(everyEvent.CREATED, oneAgent, directory)).toEqual(['camille']);
});

it('an administrator who asks hears once that nobody can answer', () => {
  const byRoot = aRequest({ createdById: 'root' });
  const event = { ...everyEvent.NOBODY_CAN_ANSWER, toldIds: ['root'] };
  expect(recipients(event, byRoot, directory)).toEqual(['root', 'ben', 'tess']);
  expect(recipients(everyEvent.ANSWERABLE_AGAIN, byRoot, directory)).toEqual([
    'root',
    'ben',
    'tess',
  ]);
});

it('a ticket that is assigned to nobody adds nobody', () => {
  const unassigned = aRequest({ ticket: aTicket({ assigneeId: null }) });
  expect(recipients(everyEvent.CREATED, unassigned, directory)).toEqual(['camille', 'ben']);
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
  const event = { type: 'RESOLVED', status: 'WITHDRAWN' } as const;
  expect(recipients(event, withdrawn, directory)).toEqual(everyone);
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
  expect(recipients(everyEvent.RESOLVED, denied, directory)).toEqual([...asking, 'ana']);
});
