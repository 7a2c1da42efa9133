// Every refusal says in words what is the matter, and what to do where something can be done.
import { expect, it } from 'vitest';
import type { Actor } from '../../src/domain/people.ts';
import { refusalFor, type RequestAction } from '../../src/domain/permissions.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import { ana, anAgent, anEndUser, ben, camille, tess } from './cast.ts';
import { approvedBy, aRequest, aStep } from './factories.ts';

const steps = [aStep(1, { ana: 'APPROVED', bob: null, Legal: approvedBy('cleo') })];
const pending = aRequest({ steps });
const settled = (status: RequestState['status']) => aRequest({ status, waitingOn: 'NOBODY' });
const ofLegal = anEndUser('ida', { groupIds: ['Legal'] });

it.each<[RequestAction, Actor, RequestState, code: string, message: string]>([
  [
    'APPROVE',
    camille,
    pending,
    'OWN_REQUEST',
    'You made this request, or it is on your behalf: someone else has to decide on it.',
  ],
  [
    'APPROVE',
    tess,
    pending,
    'NOT_AN_APPROVER',
    'Only an approver who is asked in the current step can decide on this request.',
  ],
  ['DENY', ana, pending, 'ALREADY_DECIDED', 'You have already decided; a decision is final.'],
  [
    'DENY',
    ofLegal,
    pending,
    'ALREADY_DECIDED',
    'Somebody else has answered: for you, for your group, or for whom you stand in.',
  ],
  [
    'WITHDRAW',
    ben,
    pending,
    'FORBIDDEN',
    "Only the request's creator, the ticket's assignee or an administrator withdraws it.",
  ],
  [
    'REASSIGN',
    ben,
    pending,
    'FORBIDDEN',
    "Only an approver hands their own open assignment on; the request's creator or an administrator moves any open one.",
  ],
  ['EDIT', tess, pending, 'FORBIDDEN', 'Only the agent who made the request changes it.'],
  [
    'ASK_AGAIN',
    ben,
    settled('DENIED'),
    'FORBIDDEN',
    'Only an agent who may access the ticket, or an administrator, asks again.',
  ],
  [
    'ASK_AGAIN',
    tess,
    pending,
    'STILL_PENDING',
    'This request is still pending. Change it, or withdraw it first.',
  ],
  [
    'ASK_AGAIN',
    tess,
    settled('APPROVED'),
    'FORBIDDEN',
    'This request was approved: there is nothing to ask again.',
  ],
])('to %s', (action, actor, request, code, message) => {
  expect(refusalFor(actor, action, request)).toEqual({ code, message });
});

it('or points to what the words are made from', () => {
  expect(refusalFor(anAgent('otto'), 'COMMENT', pending)).toEqual({
    code: 'NOT_FOUND',
    what: 'approval request',
  });
  expect(refusalFor(camille, 'COMMENT', settled('WITHDRAWN'))).toEqual({
    code: 'ALREADY_RESOLVED',
    requestId: 'request',
  });
});
