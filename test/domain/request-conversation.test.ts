// Comments, and on whom a request waits.
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/domain/people.ts';
import {
  ana,
  anAdmin,
  anAgent,
  anEndUser,
  approve,
  aRequest,
  aStep,
  ben,
  camille,
  comment,
  given,
  question,
  refusalNamed,
  tess,
} from './factories.ts';

const bob = anEndUser('bob');
const steps = [aStep(1, { ana: null, bob: null }), aStep(2, { dora: null })];
const waitsOnApprovers = aRequest({ steps });
const waitsOnRequester = aRequest({ steps, waitingOn: 'REQUESTER' });
const commented = (answers: boolean) => {
  return { type: 'COMMENTED', commentId: 'comment', body: 'Here.', answers };
};

describe('asking for information', () => {
  it('makes the request wait on the requester', () => {
    expect(given(waitsOnApprovers).when(ana, question('Why?'))).toEqual({
      events: [{ type: 'INFORMATION_REQUESTED', commentId: 'comment', body: 'Why?' }],
      request: waitsOnRequester,
    });
  });

  it('a second question leaves it waiting on the requester', () => {
    expect(given(waitsOnRequester).when(bob, question('And when?'))).toEqual({
      events: [{ type: 'INFORMATION_REQUESTED', commentId: 'comment', body: 'And when?' }],
      request: waitsOnRequester,
    });
  });

  const decided = aRequest({ steps: [aStep(1, { ana: 'APPROVED', bob: null })] });
  it.each<[string, Actor, typeof decided]>([
    ['an approver who has decided', ana, decided],
    ['the creator', camille, waitsOnApprovers],
    ['the beneficiary', ben, waitsOnApprovers],
    ["the ticket's assignee", tess, waitsOnApprovers],
    ['an administrator', anAdmin('root'), waitsOnApprovers],
  ])('is refused to %s', (_who, actor, request) => {
    expect(given(request).when(actor, question('Why?'))).toEqual({
      refusal: refusalNamed('NOT_AN_APPROVER'),
    });
  });

  it('is refused, as unseen, to an approver of a step to come', () => {
    expect(given(waitsOnApprovers).when(anEndUser('dora'), question('Why?'))).toEqual({
      refusal: { code: 'NOT_FOUND', what: 'approval request' },
    });
  });
});

describe('a comment while the request waits on the requester', () => {
  it.each<[string, Actor]>([
    ['the creator', camille],
    ['the beneficiary', ben],
    ["the ticket's assignee, who helps out", tess],
    ['an agent who helps out and sees the ticket', anAgent('hal', { ticketAccess: 'ALL' })],
    ['an administrator', anAdmin('root')],
  ])('answers when it is by %s', (_who, actor) => {
    expect(given(waitsOnRequester).when(actor, comment('Here.'))).toEqual({
      events: [commented(true)],
      request: waitsOnApprovers,
    });
  });

  it.each<[string, Actor]>([
    ['the approver who asked', ana],
    ['a fellow approver', bob],
    ['an approver who is an agent with the ticket', anAgent('bob', { ticketAccess: 'ALL' })],
    ['an approver who is an administrator', anAdmin('ana')],
  ])('does not answer when it is by %s', (_who, actor) => {
    expect(given(waitsOnRequester).when(actor, comment('Here.'))).toEqual({
      events: [commented(false)],
      request: waitsOnRequester,
    });
  });

  it('answers when it is by the beneficiary, even if assigned, as they cannot decide', () => {
    const request = aRequest({
      waitingOn: 'REQUESTER',
      steps: [aStep(1, { ana: null, ben: null })],
    });
    expect(given(request).when(ben, comment('Here.'))).toEqual({
      events: [commented(true)],
      request: { ...request, waitingOn: 'APPROVERS' },
    });
  });

  it('does not answer when it is by an approver of an earlier step', () => {
    const request = aRequest({
      waitingOn: 'REQUESTER',
      steps: [
        aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' }),
        aStep(2, { bob: null }, { status: 'ACTIVE', begun: true }),
      ],
    });
    expect(given(request).when(ana, comment('Here.'))).toEqual({
      events: [commented(false)],
      request,
    });
  });
});

it.each([ana, camille, tess])(
  'while it waits on approvers a comment answers nothing: %o',
  (who) => {
    expect(given(waitsOnApprovers).when(who, comment('Here.'))).toEqual({
      events: [commented(false)],
      request: waitsOnApprovers,
    });
  },
);

it('once the next step begins it waits on the approvers of that step, whatever was asked', () => {
  const request = aRequest({
    waitingOn: 'REQUESTER',
    steps: [aStep(1, { ana: null }), aStep(2, { dora: null })],
  });
  expect(given(request).when(ana, approve).request).toEqual({
    ...request,
    waitingOn: 'APPROVERS',
    steps: [
      aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' }),
      aStep(2, { dora: null }, { status: 'ACTIVE', begun: true }),
    ],
  });
});

it('a decision that leaves its step open leaves it waiting on the requester', () => {
  expect(given(waitsOnRequester).when(bob, approve).request).toEqual({
    ...waitsOnRequester,
    steps: [aStep(1, { ana: null, bob: 'APPROVED' }), aStep(2, { dora: null })],
  });
});

it('one may decide without waiting for the answer, and then it waits on nobody', () => {
  const request = aRequest({ waitingOn: 'REQUESTER' });
  expect(given(request).when(ana, approve).request).toEqual({
    ...request,
    status: 'APPROVED',
    waitingOn: 'NOBODY',
    steps: [aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' })],
  });
});
