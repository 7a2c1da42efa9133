// May this request be made? Rules 1, 2 and 8.
import { describe, expect, it } from 'vitest';
import { refusalToAsk, refusalToCreate, type NewRequest } from '../../src/domain/new-request.ts';
import type { Actor } from '../../src/domain/people.ts';
import { ana, anAdmin, anAgent, aTicket, ben, camille } from './factories.ts';

const now = new Date('2025-03-01T12:00:00Z');
const named = (id: string, active = true) => ({ id, name: id.toUpperCase(), active });

/** Camille has the ticket, asks on behalf of ben, and names ana. */
function asking(differs: Partial<NewRequest> = {}, creator: Actor = camille) {
  const request: NewRequest = {
    ticket: aTicket({ assigneeId: 'camille' }),
    onBehalfOf: named('ben'),
    approvers: [named('ana')],
    dueAt: null,
    ...differs,
  };
  return refusalToCreate(creator, request, now);
}
const wrong = (path: string[], message: string) => {
  return { code: 'INVALID_INPUT', fields: [{ path, message }] };
};
const people = (count: number) => Array.from({ length: count }, (_, at) => named(`p${String(at)}`));

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
    expect(asking({ ticket: aTicket({ status: 'CLOSED' }), approvers: [] }, ana)).toEqual(refusal);
  });
});

describe('everything that is wrong with the approvers', () => {
  it('is told at once, each in its place', () => {
    const approvers = [named('camille'), named('ana'), null, named('ana'), named('ben')];
    expect(asking({ approvers })).toMatchObject({
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
    ['someone who has left', named('ben', false), 'BEN is deactivated.'],
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
    expect(asking({ approvers: people(count) })).toBeNull();
  });

  it('not nobody, and not more than 50', () => {
    expect(asking({ approvers: [] })).toEqual(
      wrong(['approverIds'], 'Name at least one approver.'),
    );
    expect(asking({ approvers: people(51) })).toEqual(
      wrong(['approverIds'], 'Name at most 50 approvers.'),
    );
  });

  it.each([
    ['nobody', null, 'There is no such person.'],
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
    expect(asking({ approvers })).toEqual(wrong(['approverIds', '1'], message));
  });
});
