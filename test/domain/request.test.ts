// A request from its first event to its resolution. Who is refused: request-refusals.test.ts; the
// conversation: request-conversation.test.ts; withdrawing and expiring: request-ending.test.ts.
import { describe, expect, it } from 'vitest';
import { open } from '../../src/domain/request.ts';
import { approve, approved, assigned, denied, deny, evolved, given } from './acts.ts';
import { ana, anAgent, aWorld } from './cast.ts';
import { aRequest, aStep } from './factories.ts';

const bob = anAgent('bob');
const cleo = anAgent('cleo');

describe('a new request', () => {
  const draft = aRequest({
    steps: [
      aStep(1, { ana: null, bob: null }, { status: 'WAITING', begun: false }),
      aStep(2, { cleo: null }),
    ],
  });

  it('begins its first step and asks that step, nobody else', () => {
    const events = open(draft, aWorld());
    expect(events).toEqual([
      { type: 'STEP_STARTED', position: 1 },
      assigned(1, 'ana'),
      assigned(1, 'bob'),
    ]);
    expect(evolved(draft, events)).toEqual({
      ...draft,
      steps: [
        aStep(1, { ana: null, bob: null }, { status: 'ACTIVE', begun: true }),
        aStep(2, { cleo: null }, { status: 'WAITING', begun: false }),
      ],
    });
  });

  it('without any step only exists: nobody approves it', () => {
    expect(open(aRequest({ steps: [] }), aWorld())).toEqual([]);
  });
});

describe('one step that ALL have to approve', () => {
  it('of one: their approval approves the request, with their note', () => {
    const request = aRequest();
    expect(given(request).when(ana, { type: 'APPROVE', note: 'Fine.' })).toEqual({
      events: [
        { ...approved(1, 'ana'), note: 'Fine.' },
        { type: 'RESOLVED', status: 'APPROVED' },
      ],
      request: {
        ...request,
        status: 'APPROVED',
        waitingOn: 'NOBODY',
        steps: [aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' })],
      },
    });
  });

  it('of two: the first approval leaves it waiting for the other', () => {
    const request = aRequest({ steps: [aStep(1, { ana: null, bob: null })] });
    expect(given(request).when(bob, approve)).toEqual({
      events: [approved(1, 'bob')],
      request: { ...request, steps: [aStep(1, { ana: null, bob: 'APPROVED' })] },
    });
  });

  it('of three: the last approval approves it, whoever gives it', () => {
    const request = aRequest({
      steps: [aStep(1, { ana: 'APPROVED', bob: null, cleo: 'APPROVED' })],
    });
    const votes = { ana: 'APPROVED', bob: 'APPROVED', cleo: 'APPROVED' } as const;
    expect(given(request).when(bob, approve)).toEqual({
      events: [approved(1, 'bob'), { type: 'RESOLVED', status: 'APPROVED' }],
      request: {
        ...request,
        status: 'APPROVED',
        waitingOn: 'NOBODY',
        steps: [aStep(1, votes, { status: 'APPROVED' })],
      },
    });
  });

  it('of three: the first denial denies it, and nobody else needs to answer', () => {
    const request = aRequest({ steps: [aStep(1, { ana: 'APPROVED', bob: null, cleo: null })] });
    const votes = { ana: 'APPROVED', bob: null, cleo: 'DENIED' } as const;
    expect(given(request).when(cleo, deny)).toEqual({
      events: [denied(1, 'cleo'), { type: 'RESOLVED', status: 'DENIED' }],
      request: {
        ...request,
        status: 'DENIED',
        waitingOn: 'NOBODY',
        steps: [aStep(1, votes, { status: 'DENIED' })],
      },
    });
  });
});

describe('one step with another rule', () => {
  it('ANY: a denial is kept and the others may still approve', () => {
    const request = aRequest({ steps: [aStep(1, { ana: null, bob: null }, { rule: 'ANY' })] });
    expect(given(request).when(ana, deny)).toEqual({
      events: [denied(1, 'ana')],
      request: { ...request, steps: [aStep(1, { ana: 'DENIED', bob: null }, { rule: 'ANY' })] },
    });
  });

  it('AT_LEAST 2: the second approval approves it while one answer is still open', () => {
    const rule = { rule: 'AT_LEAST', atLeast: 2 } as const;
    const request = aRequest({
      steps: [aStep(1, { ana: null, bob: 'APPROVED', cleo: null }, rule)],
    });
    const votes = { ana: 'APPROVED', bob: 'APPROVED', cleo: null } as const;
    expect(given(request).when(ana, approve)).toEqual({
      events: [approved(1, 'ana'), { type: 'RESOLVED', status: 'APPROVED' }],
      request: {
        ...request,
        status: 'APPROVED',
        waitingOn: 'NOBODY',
        steps: [aStep(1, votes, { ...rule, status: 'APPROVED' })],
      },
    });
  });
});
