// Who sees a request, and what may they do with it? Rules 1, 2, 3, 6, 8 and 9.
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/domain/people.ts';
import {
  isOnAskingSide,
  maySeeRequest,
  mayRequestInformation,
  refusalFor,
  requestActions,
} from '../../src/domain/permissions.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import {
  anAdmin,
  anAgent,
  anEndUser,
  aRequest,
  aStep,
  ana,
  ben,
  camille,
  tess,
} from './factories.ts';

// Ana has approved; bob is asked too; dora's step has not begun, and never will.
const pending = aRequest({
  steps: [
    aStep(1, { zoe: 'APPROVED' }, { status: 'APPROVED' }),
    aStep(2, { ana: 'APPROVED', bob: null }, { status: 'ACTIVE', begun: true }),
    aStep(3, { dora: null }),
  ],
});
const withdrawn: RequestState = {
  ...pending,
  status: 'WITHDRAWN',
  waitingOn: 'NOBODY',
  steps: [
    aStep(1, { zoe: 'APPROVED' }, { status: 'APPROVED' }),
    aStep(2, { ana: 'APPROVED', bob: null }, { status: 'SKIPPED', begun: true }),
    aStep(3, { dora: null }, { status: 'SKIPPED' }),
  ],
};

type Row = [who: string, actor: Actor, sees: boolean, decide: string, withdraw: string];
const may = 'may';
const unseen = 'NOT_FOUND';
// Whoever sees a request may comment on it, and nobody can reassign yet.
const table: Row[] = [
  ['the creator', camille, true, 'OWN_REQUEST', may],
  ['the beneficiary', ben, true, 'OWN_REQUEST', 'FORBIDDEN'],
  ['an approver who is asked', anEndUser('bob'), true, may, 'FORBIDDEN'],
  ['an approver who has decided', ana, true, 'ALREADY_DECIDED', 'FORBIDDEN'],
  ['an approver of an earlier step', anEndUser('zoe'), true, 'NOT_AN_APPROVER', 'FORBIDDEN'],
  ['an approver of a step to come', anEndUser('dora'), false, unseen, unseen],
  ['an asked approver who is an agent', anAgent('bob'), true, may, 'FORBIDDEN'],
  ['an asked approver who is an administrator', anAdmin('bob'), true, may, may],
  ["the ticket's assignee", tess, true, 'NOT_AN_APPROVER', may],
  [
    'an agent with all tickets',
    anAgent('hal', { ticketAccess: 'ALL' }),
    true,
    'NOT_AN_APPROVER',
    'FORBIDDEN',
  ],
  [
    "an agent of the ticket's group",
    anAgent('gus', { ticketAccess: 'GROUPS', groupIds: ['sales', 'support'] }),
    true,
    'NOT_AN_APPROVER',
    'FORBIDDEN',
  ],
  [
    'an agent of another group',
    anAgent('gil', { ticketAccess: 'GROUPS', groupIds: ['sales'] }),
    false,
    unseen,
    unseen,
  ],
  ['an agent with other tickets', anAgent('otto'), false, unseen, unseen],
  ['an administrator', anAdmin('root'), true, 'NOT_AN_APPROVER', may],
  ['another customer', anEndUser('eve'), false, unseen, unseen],
  // People change: only agents create, so someone who is no agent any more has lost that tie.
  ['a creator who is no agent any more', anEndUser('camille'), false, unseen, unseen],
];

describe.each(table)('%s', (_who, actor, sees, decide, withdraw) => {
  const codes = (request: RequestState) =>
    requestActions.map((action) => [action, refusalFor(actor, action, request)?.code ?? may]);

  it(sees ? 'sees the request' : 'does not see the request', () => {
    expect(maySeeRequest(actor, pending)).toBe(sees);
  });

  it('may do what the table says while it is pending', () => {
    expect(codes(pending)).toEqual([
      ['APPROVE', decide],
      ['DENY', decide],
      ['COMMENT', sees ? may : unseen],
      ['WITHDRAW', withdraw],
      ['REASSIGN', sees ? 'NOT_AVAILABLE' : unseen],
    ]);
    expect(mayRequestInformation(actor, pending)).toBe(decide === may);
  });

  it(`${sees ? 'still sees' : 'still does not see'} it once it is withdrawn`, () => {
    expect(maySeeRequest(actor, withdrawn)).toBe(sees);
  });

  it('may do nothing with it once it is withdrawn', () => {
    const code = sees ? 'ALREADY_RESOLVED' : unseen;
    expect(codes(withdrawn)).toEqual(requestActions.map((action) => [action, code]));
  });
});

it('the asking side is the creator and the beneficiary', () => {
  const everyone = [camille, ben, tess, ana, anAdmin('root')];
  expect(everyone.filter((actor) => isOnAskingSide(actor, pending))).toEqual([camille, ben]);
});

it('every refusal says in words what is the matter', () => {
  expect([
    refusalFor(anEndUser('eve'), 'COMMENT', pending),
    refusalFor(camille, 'COMMENT', withdrawn),
    refusalFor(camille, 'APPROVE', pending),
    refusalFor(tess, 'APPROVE', pending),
    refusalFor(ana, 'DENY', pending),
    refusalFor(ben, 'WITHDRAW', pending),
    refusalFor(camille, 'REASSIGN', pending),
  ]).toEqual([
    { code: 'NOT_FOUND', what: 'approval request' },
    { code: 'ALREADY_RESOLVED', requestId: 'request' },
    {
      code: 'OWN_REQUEST',
      message: 'You made this request, or it is on your behalf: someone else has to decide on it.',
    },
    {
      code: 'NOT_AN_APPROVER',
      message: 'Only an approver who is asked in the current step can decide on this request.',
    },
    { code: 'ALREADY_DECIDED', message: 'You have already decided; a decision is final.' },
    {
      code: 'FORBIDDEN',
      message:
        "Only the request's creator, the ticket's assignee or an administrator withdraws it.",
    },
    {
      code: 'NOT_AVAILABLE',
      fields: [
        {
          path: ['assignmentId'],
          message: 'Reassigning is not available yet. Withdraw the request and ask someone else.',
        },
      ],
    },
  ]);
});
