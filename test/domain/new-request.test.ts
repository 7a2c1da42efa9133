// May this request be made? Rules 1, 2 and 8.
import { describe, expect, it } from 'vitest';
import { plainTerms } from '../../src/domain/draft.ts';
import type { NamedApprover } from '../../src/domain/new-steps.ts';
import { refusalToAsk, refusalToCreate, type NewRequest } from '../../src/domain/new-request.ts';
import type { Actor } from '../../src/domain/people.ts';
import { ana, anAdmin, anAgent, assignee, aWorld, ben, camille, everyone, now } from './cast.ts';
import { aTicket } from './factories.ts';

const person = (id: string, active = true) => ({ id, name: id.toUpperCase(), active });
const named = (name: string, active = true): NamedApprover => {
  return { assignee: assignee(name), name: name.toUpperCase(), active };
};
const people = (count: number) => Array.from({ length: count }, (_, at) => `p${String(at)}`);
const world = aWorld({ active: [...everyone, ...people(51)], groups: { Finance: ['cleo'] } });

/** Camille has the ticket, asks on behalf of ben, and names ana. */
function asking(differs: Partial<NewRequest> = {}, creator: Actor = camille) {
  const request: NewRequest = {
    ticket: aTicket({ assigneeId: 'camille' }),
    onBehalfOf: person('ben'),
    ...approvedBy([named('ana')]),
    dueAt: null,
    whenDue: 'REMIND',
    attachments: [],
    terms: plainTerms,
    ...differs,
  };
  return refusalToCreate(creator, request, world);
}
/** One ALL step, as `approverIds` asks for it. new-steps.test.ts has the others. */
function approvedBy(approvers: readonly (NamedApprover | null)[]): Pick<NewRequest, 'steps'> {
  return { steps: [{ rule: 'ALL', atLeast: null, approvers, path: ['approverIds'] }] };
}
const wrong = (path: string[], message: string) => {
  return { code: 'INVALID_INPUT', fields: [{ path, message }] };
};

describe('who may ask', () => {
  const refusal = {
    code: 'FORBIDDEN',
    message: 'Only agents and administrators create approval requests.',
  };

  it('agents and administrators, not end users', () => {
    expect([camille, anAdmin('root'), ben].map(refusalToAsk)).toEqual([null, null, refusal]);
  });

  it('an end user learns nothing about the ticket', () => {
    expect(asking({}, ben)).toEqual(refusal);
    expect(asking({ ticket: aTicket({ status: 'CLOSED' }), ...approvedBy([]) }, ana)).toEqual(
      refusal,
    );
  });
});

describe('everything that is wrong with the approvers', () => {
  it('is told at once, each in its place', () => {
    const approvers = [named('camille'), named('ana'), null, named('ana'), named('ben')];
    expect(asking(approvedBy(approvers))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['0', '2', '3', '4'].map((place) => ({ path: ['approverIds', place] })),
    });
  });
});

describe('on which ticket', () => {
  it.each<[string, Actor]>([
    ['an agent with it', camille],
    ['an agent with all tickets', anAgent('hal', { ticketAccess: 'ALL' })],
    ['an administrator', anAdmin('root')],
  ])('%s may ask', (_who, creator) => {
    expect(asking({}, creator)).toBeNull();
  });

  it('to an agent without access it is as if there were no ticket, whatever its status', () => {
    for (const status of ['OPEN', 'CLOSED'] as const) {
      expect(asking({ ticket: aTicket({ status }) }, anAgent('otto'))).toEqual({
        code: 'NOT_FOUND',
        what: 'ticket',
      });
    }
  });

  it.each(['NEW', 'OPEN', 'PENDING'] as const)('one that is %s', (status) => {
    expect(asking({ ticket: aTicket({ status, assigneeId: 'camille' }) })).toBeNull();
  });

  it.each(['SOLVED', 'CLOSED'] as const)('not one that is %s', (status) => {
    expect(asking({ ticket: aTicket({ status, assigneeId: 'camille' }) })).toEqual({
      code: 'TICKET_NOT_OPEN',
      message: 'This ticket is solved or closed. Reopen it before asking for an approval on it.',
    });
  });
});

describe('on whose behalf', () => {
  it.each([
    ['nobody', null, 'There is no such person.'],
    ['someone who has left', person('ben', false), 'BEN is deactivated.'],
  ])('not of %s', (_who, onBehalfOf, message) => {
    expect(asking({ onBehalfOf })).toEqual(wrong(['onBehalfOfId'], message));
  });
});

describe('until when', () => {
  it('some time to come, to the millisecond', () => {
    expect(asking({ dueAt: new Date(now.getTime() + 1) })).toBeNull();
    expect(asking({ dueAt: new Date('2035-02-01') })).toBeNull();
    expect(asking({ dueAt: new Date('2035-04-01') })).toEqual(
      wrong(['dueAt'], 'Choose a time within the next ten years.'),
    );
  });

  it.each([0, -1, -86_400_000])('not %i ms from now', (ms) => {
    expect(asking({ dueAt: new Date(now.getTime() + ms) })).toEqual(
      wrong(['dueAt'], 'Choose a time to come.'),
    );
  });
});

describe('by whom it is approved', () => {
  it.each([1, 2, 50])('%i people', (count) => {
    expect(asking(approvedBy(people(count).map((id) => named(id))))).toBeNull();
  });

  it('not nobody, and not more than 50', () => {
    expect(asking(approvedBy([]))).toEqual(wrong(['approverIds'], 'Name at least one approver.'));
    expect(asking(approvedBy(people(51).map((id) => named(id))))).toEqual(
      wrong(['approverIds'], 'Name at most 50 approvers.'),
    );
  });

  it.each([
    ['nobody', null, 'There is no such person or group.'],
    ['someone who has left', named('bob', false), 'BOB is deactivated and cannot answer.'],
    ['someone named before', named('ana'), 'ANA is named twice.'],
    ['the creator', named('camille'), 'You cannot decide on your own request. Name someone else.'],
    [
      'the beneficiary',
      named('ben'),
      'The request is on behalf of BEN, who cannot decide on it. Name someone else.',
    ],
  ])('not %s; the answer says which of those named', (_who, approver, message) => {
    const approvers = [named('ana'), approver, named('cleo')];
    expect(asking(approvedBy(approvers))).toEqual(wrong(['approverIds', '1'], message));
  });
});

describe('what happens at the due time', () => {
  const dueAt = new Date(now.getTime() + 1);
  const escalates = { dueAt, whenDue: 'ESCALATE' } as const;

  it.each<[string, Partial<NewRequest>]>([
    ['reminders, with or without one', {}],
    ['expiry', { dueAt, whenDue: 'EXPIRE' }],
    ['escalation to a person', { ...escalates, escalateTo: named('boss') }],
    ['escalation to a group', { ...escalates, escalateTo: named('Finance') }],
    ['escalation to an approver', { ...escalates, escalateTo: named('ana') }],
  ])('%s', (_what, differs) => {
    expect(asking(differs)).toBeNull();
  });

  it.each(['ESCALATE', 'EXPIRE'] as const)('%s needs a due time', (whenDue) => {
    expect(asking({ whenDue, escalateTo: named('boss') })).toEqual(
      wrong(['dueAt'], 'Say by when an answer is needed, for something to happen then.'),
    );
  });

  it.each(['REMIND', 'EXPIRE'] as const)('%s escalates to nobody', (whenDue) => {
    expect(asking({ dueAt, whenDue, escalateTo: named('boss') })).toEqual(
      wrong(['escalateToId'], 'Only with `whenDue: ESCALATE`.'),
    );
  });

  it.each([
    ['nobody', undefined, 'Name the person or group to escalate it to.'],
    ['someone who is not there', null, 'Name the person or group to escalate it to.'],
    ['who has left', named('p99'), 'P99 cannot answer this request. Name another.'],
    ['a group without members', named('Legal'), 'LEGAL cannot answer this request. Name another.'],
    ['the creator', named('camille'), 'CAMILLE cannot answer this request. Name another.'],
    ['the beneficiary', named('ben'), 'BEN cannot answer this request. Name another.'],
  ])('not escalation to %s', (_who, escalateTo, message) => {
    expect(asking({ ...escalates, escalateTo })).toEqual(wrong(['escalateToId'], message));
  });

  it('escalation to who asks, where the policy lets them decide', () => {
    const ownDecision = { terms: { ...plainTerms, ownDecisionAllowed: true } };
    expect(asking({ ...escalates, escalateTo: named('camille'), ...ownDecision })).toBeNull();
  });
});

it('what is wrong with attachments and approvers is told at once', () => {
  const attachments = [{ title: '', url: 'https://example.com/' }];
  expect(asking({ attachments, ...approvedBy([named('camille')]) })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ path: ['attachments', '0', 'title'] }, { path: ['approverIds', '0'] }],
  });
});
