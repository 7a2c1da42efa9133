// Comments, and on whom a request waits.
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/domain/people.ts';
import type { RequestCommand } from '../../src/domain/request.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import { approve, comment, given, question, refusalNamed, refusalOf } from './acts.ts';
import { ana, anAdmin, anAgent, anEndUser, assignee, aWorld, ben, camille, tess } from './cast.ts';
import { aRequest, aStep } from './factories.ts';

const bob = anEndUser('bob');
const steps = [aStep(1, { ana: null, bob: null }), aStep(2, { dora: null })];
const waitsOnApprovers = aRequest({ steps });
const waitsOnRequester = aRequest({ steps, waitingOn: 'REQUESTER' });
const commented = (toldIds: string[] | null) => ({
  type: 'COMMENTED',
  commentId: 'comment',
  body: 'Here.',
  attachments: [],
  answers: toldIds !== null,
  toldIds: toldIds ?? [],
});
const asked = (body: string) => {
  return { type: 'INFORMATION_REQUESTED', commentId: 'comment', body, attachments: [] };
};

describe('asking for information', () => {
  it('makes the request wait on the requester', () => {
    expect(given(waitsOnApprovers).when(ana, question('Why?'))).toEqual({
      events: [asked('Why?')],
      request: { ...waitsOnRequester, commentCount: 1 },
    });
  });

  it('a second question leaves it waiting on the requester', () => {
    expect(given(waitsOnRequester).when(bob, question('And when?'))).toEqual({
      events: [asked('And when?')],
      request: { ...waitsOnRequester, commentCount: 1 },
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
      events: [commented(['ana', 'bob'])],
      request: { ...waitsOnApprovers, commentCount: 1 },
    });
  });

  it.each<[string, Actor]>([
    ['the approver who asked', ana],
    ['a fellow approver', bob],
    ['an approver who is an agent with the ticket', anAgent('bob', { ticketAccess: 'ALL' })],
    ['an approver who is an administrator', anAdmin('ana')],
  ])('does not answer when it is by %s', (_who, actor) => {
    expect(given(waitsOnRequester).when(actor, comment('Here.'))).toEqual({
      events: [commented(null)],
      request: { ...waitsOnRequester, commentCount: 1 },
    });
  });

  it('answers when it is by the beneficiary, even if assigned, as they cannot decide', () => {
    const request = aRequest({
      waitingOn: 'REQUESTER',
      steps: [aStep(1, { ana: null, ben: null }, { rule: 'ANY' })],
    });
    expect(given(request).when(ben, comment('Here.'))).toEqual({
      events: [commented(['ana'])],
      request: { ...request, waitingOn: 'APPROVERS', commentCount: 1 },
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
      events: [commented(null)],
      request: { ...request, commentCount: 1 },
    });
  });
});

it.each([ana, camille, tess])(
  'while it waits on approvers a comment answers nothing: %o',
  (who) => {
    expect(given(waitsOnApprovers).when(who, comment('Here.'))).toEqual({
      events: [commented(null)],
      request: { ...waitsOnApprovers, commentCount: 1 },
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

describe('who waits for the answer hears of it', () => {
  const world = aWorld({
    groups: { Finance: ['cleo', 'dora', 'camille'] },
    away: { ana: 'eve', bob: 'ben' },
  });

  it('those who can still answer, stand-ins and whom it was escalated to, but not who asks', () => {
    const request = aRequest({
      waitingOn: 'REQUESTER',
      steps: [
        aStep(
          1,
          { ana: null, bob: null, zoe: 'APPROVED', Finance: null },
          { escalatedTo: assignee('boss') },
        ),
      ],
    });
    const { events } = given(request, world).when(camille, comment('Here.'));
    const toldIds = ['ana', 'eve', 'bob', 'cleo', 'dora', 'boss'];
    expect(events).toEqual([commented(toldIds)]);
  });

  it('nobody hears of a comment that answers nothing', () => {
    const { events } = given(waitsOnApprovers, world).when(camille, comment('Here.'));
    expect(events).toEqual([commented(null)]);
  });
});

describe('in whatever capacity one can decide, one can ask for information', () => {
  const steps = [aStep(1, { zoe: null, Finance: null })];
  it.each<[string, Actor, RequestState]>([
    ['a member of a group', anEndUser('cleo', { groupIds: ['Finance'] }), aRequest({ steps })],
    ['a stand-in', anEndUser('eve', { standsInForIds: ['zoe'] }), aRequest({ steps })],
    [
      'whom it was escalated to',
      anEndUser('boss'),
      aRequest({ steps: [{ ...steps[0]!, escalatedTo: assignee('boss') }] }),
    ],
  ])('%s', (_who, actor, request) => {
    const world = aWorld({ groups: { Finance: ['cleo'] } });
    expect(given(request, world).when(actor, question('Why?')).events).toEqual([asked('Why?')]);
  });
});

describe('a request takes 500 comments', () => {
  const full = aRequest({ commentCount: 500 });

  it('the 500th is taken where it is no question, which nobody could answer', () => {
    const request = aRequest({ commentCount: 499 });
    expect(given(request).when(camille, comment('Here.')).request).toEqual(full);
    expect(given(request).when(ana, question('Why?'))).toEqual({
      refusal: refusalOf(
        'requestsInformation',
        'This request takes one more comment, and none that would need an answer.',
      ),
    });
  });

  it.each<[string, Actor, RequestCommand]>([
    ['a comment', camille, comment('Here.')],
    ['a question', ana, question('Why?')],
    ['a question by who may not ask', tess, question('Why?')],
  ])('the 501st is refused: %s', (_what, actor, command) => {
    expect(given(full).when(actor, command)).toEqual({
      refusal: refusalOf('body', 'This request has its 500 comments; it takes no more.'),
    });
  });

  it('an approver can still decide then', () => {
    expect(given(full).when(ana, approve).request?.status).toBe('APPROVED');
  });
});
