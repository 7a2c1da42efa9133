// How a request ends other than by decisions: someone withdraws it (rule 6), or its time is up.
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/domain/people.ts';
import { passTime } from '../../src/domain/pass-time.ts';
import type { FinalStatus, RequestState } from '../../src/domain/request-state.ts';
import { evolved, given, refusalNamed, withdraw } from './acts.ts';
import { ana, anAdmin, anAgent, anEndUser, aWorld, ben, camille, now, tess } from './cast.ts';
import { aDue, aRequest, aStep, aTicket } from './factories.ts';

const pending = aRequest({
  waitingOn: 'REQUESTER',
  steps: [
    aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' }),
    aStep(2, { bob: 'APPROVED', cleo: null }, { status: 'ACTIVE', begun: true }),
    aStep(3, { dora: null }),
  ],
});
/** What was decided stays; what is left is skipped, not answered. */
const ended = (status: FinalStatus): RequestState => ({
  ...pending,
  status,
  waitingOn: 'NOBODY',
  steps: [
    aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' }),
    aStep(2, { bob: 'APPROVED', cleo: null }, { status: 'SKIPPED', begun: true }),
    aStep(3, { dora: null }, { status: 'SKIPPED' }),
  ],
});

describe('withdrawing', () => {
  it.each<[string, Actor]>([
    ['the creator', camille],
    ["the ticket's assignee", tess],
    ['an administrator', anAdmin('root')],
  ])('is done by %s', (_who, actor) => {
    expect(given(pending).when(actor, withdraw)).toEqual({
      events: [
        { type: 'WITHDRAWN', reason: 'Settled by phone.' },
        { type: 'RESOLVED', status: 'WITHDRAWN' },
      ],
      request: ended('WITHDRAWN'),
    });
  });

  it.each<[string, Actor]>([
    ['the beneficiary', ben],
    ['an approver who has decided', ana],
    ['an approver who is asked', anEndUser('cleo')],
    ['an agent who sees the ticket', anAgent('hal', { ticketAccess: 'ALL' })],
  ])('is refused to %s', (_who, actor) => {
    expect(given(pending).when(actor, withdraw)).toEqual({ refusal: refusalNamed('FORBIDDEN') });
  });

  it('is refused to agents when the ticket is assigned to nobody', () => {
    const request = aRequest({ ticket: aTicket({ assigneeId: null }) });
    const hal = anAgent('hal', { ticketAccess: 'ALL' });
    expect(given(request).when(hal, withdraw)).toEqual({ refusal: refusalNamed('FORBIDDEN') });
  });

  it('is refused, as unseen, to a stranger and to an approver not asked yet', () => {
    const refusal = { code: 'NOT_FOUND', what: 'approval request' };
    expect(given(pending).when(anAgent('otto'), withdraw)).toEqual({ refusal });
    expect(given(pending).when(anEndUser('dora'), withdraw)).toEqual({ refusal });
  });
});

describe('expiring', () => {
  const due = aDue(now, { then: 'EXPIRE' });

  it('ends a pending request', () => {
    const request = { ...pending, waitingOn: 'APPROVERS' as const, due };
    const events = passTime(request, aWorld());
    expect(events).toEqual([{ type: 'EXPIRED' }, { type: 'RESOLVED', status: 'EXPIRED' }]);
    expect(evolved(request, events)).toEqual({ ...ended('EXPIRED'), due });
  });

  it.each<FinalStatus>(['APPROVED', 'DENIED', 'WITHDRAWN', 'EXPIRED'])(
    'stays quiet about a request that is %s',
    (status) => {
      expect(passTime({ ...ended(status), due }, aWorld())).toEqual([]);
    },
  );
});
