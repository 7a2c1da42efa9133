// Who sees a request, and what may they do with it? Rules 1, 2, 3, 6, 7, 8 and 9.
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
import { ana, anAdmin, anAgent, anEndUser, assignee, ben, camille, tess } from './cast.ts';
import { approvedBy, aRequest, aStep, begun, terms } from './factories.ts';

// Ana has approved; bob, Finance and Legal are asked too, and cleo has approved for Legal; it was
// escalated to boss and Heads; dora's step has not begun, and never will.
const second = aStep(
  2,
  { ana: 'APPROVED', bob: null, Finance: null, Legal: approvedBy('cleo') },
  begun,
);
const pending = aRequest({
  steps: [
    aStep(1, { zoe: 'APPROVED' }, { status: 'APPROVED', escalatedTo: assignee('Heads') }),
    second,
    aStep(3, { dora: null, Later: null }),
  ],
});
const escalated: RequestState = {
  ...pending,
  steps: pending.steps.map((step) =>
    step.position === 2 ? { ...step, escalatedTo: assignee('boss') } : step,
  ),
};
const withdrawn: RequestState = {
  ...pending,
  status: 'WITHDRAWN',
  waitingOn: 'NOBODY',
  steps: pending.steps.map((step) => (step.position === 1 ? step : { ...step, status: 'SKIPPED' })),
};

const may = 'may';
const no = 'FORBIDDEN';
const unseen = 'NOT_FOUND';
const notAsked = 'NOT_AN_APPROVER';
const decided = 'ALREADY_DECIDED';
/** What the ticket's people may do, and everyone else who sees it: ask again once it is withdrawn. */
type Row = [
  who: string,
  actor: Actor,
  decide: string,
  withdraw: string,
  move: string,
  again: string,
];
const of = (...groupIds: string[]) => ({ groupIds });
const forThose = (...standsInForIds: string[]) => ({ standsInForIds });
const table: Row[] = [
  //                                                          decide  withdraw  reassign  ask again
  ['the creator', camille, 'OWN_REQUEST', may, may, no],
  ['the creator as a member', anAgent('camille', of('Finance')), 'OWN_REQUEST', may, may, no],
  ['the beneficiary', ben, 'OWN_REQUEST', no, no, no],
  ['the beneficiary as a member', anEndUser('ben', of('Finance')), 'OWN_REQUEST', no, no, no],
  ['the beneficiary as a stand-in', anEndUser('ben', forThose('bob')), 'OWN_REQUEST', no, no, no],
  ['an approver who is asked', anEndUser('bob'), may, no, may, no],
  ['an approver who has decided', ana, decided, no, no, no],
  ['an approver of an earlier step', anEndUser('zoe'), notAsked, no, no, no],
  ['an approver of a step to come', anEndUser('dora'), unseen, unseen, unseen, unseen],
  ['an asked approver who is an agent', anAgent('bob'), may, no, may, no],
  ['an asked approver who is an administrator', anAdmin('bob'), may, may, may, may],
  ['a member of a group that is asked', anEndUser('ida', of('Finance')), may, no, may, no],
  ['a member of a group that has answered', anEndUser('ida', of('Legal')), decided, no, no, no],
  ['who has answered for a group', anEndUser('cleo', of('Legal')), decided, no, no, no],
  ['who has answered for a group and left it', anEndUser('cleo'), decided, no, no, no],
  ['who has decided, as a member', anEndUser('ana', of('Finance')), decided, no, may, no],
  [
    'a member of a group to be asked',
    anEndUser('ida', of('Later')),
    unseen,
    unseen,
    unseen,
    unseen,
  ],
  ['a member of another group', anEndUser('ida', of('Sales')), unseen, unseen, unseen, unseen],
  ['who stands in for one asked', anEndUser('ida', forThose('bob')), may, no, no, no],
  ['who stands in for one who has decided', anEndUser('ida', forThose('ana')), decided, no, no, no],
  ['who stood in for an earlier one', anEndUser('ida', forThose('zoe')), notAsked, no, no, no],
  [
    'who stands in for a later one',
    anEndUser('ida', forThose('dora')),
    unseen,
    unseen,
    unseen,
    unseen,
  ],
  [
    'who stands in for the creator',
    anEndUser('ida', forThose('camille')),
    unseen,
    unseen,
    unseen,
    unseen,
  ],
  ['whom an earlier step was escalated to', anEndUser('ida', of('Heads')), notAsked, no, no, no],
  ["the ticket's assignee", tess, notAsked, may, no, may],
  ['an agent with all tickets', anAgent('hal', { ticketAccess: 'ALL' }), notAsked, no, no, may],
  [
    "an agent of the ticket's group",
    anAgent('gus', { ticketAccess: 'GROUPS', ...of('Sales', 'Support') }),
    notAsked,
    no,
    no,
    may,
  ],
  [
    'an agent of another group',
    anAgent('gil', { ticketAccess: 'GROUPS', ...of('Sales') }),
    unseen,
    unseen,
    unseen,
    unseen,
  ],
  ['an agent with other tickets', anAgent('otto'), unseen, unseen, unseen, unseen],
  ['an administrator', anAdmin('root'), notAsked, may, may, may],
  ['another customer', anEndUser('eve'), unseen, unseen, unseen, unseen],
  // People change: only agents create, so someone who is no agent any more has lost that tie.
  ['a creator who is no agent any more', anEndUser('camille'), unseen, unseen, unseen, unseen],
];

describe.each(table)('%s', (_who, actor, decide, withdraw, move, again) => {
  const sees = decide !== unseen;
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
      ['REASSIGN', move],
      ['EDIT', actor.id === 'camille' && sees ? may : sees ? no : unseen],
      ['ASK_AGAIN', again === may ? 'STILL_PENDING' : again],
    ]);
    expect(mayRequestInformation(actor, pending)).toBe(decide === may);
  });

  it(`${sees ? 'still sees' : 'still does not see'} it once it is withdrawn`, () => {
    expect(maySeeRequest(actor, withdrawn)).toBe(sees);
  });

  it('may only ask again, if anything, once it is withdrawn', () => {
    const code = sees ? 'ALREADY_RESOLVED' : unseen;
    expect(codes(withdrawn)).toEqual(
      requestActions.map((action) => [action, action === 'ASK_AGAIN' ? again : code]),
    );
  });
});

describe('once its step was escalated to boss', () => {
  const refusals = (actor: Actor) =>
    (['APPROVE', 'REASSIGN'] as const).map((action) => refusalFor(actor, action, escalated)?.code);

  it('boss sees it and decides, but hands nothing on', () => {
    expect(maySeeRequest(anEndUser('boss'), pending)).toBe(false);
    expect(refusals(anEndUser('boss'))).toEqual([undefined, no]);
  });

  it('those who were asked still decide', () => {
    expect(refusals(anEndUser('bob'))).toEqual([undefined, undefined]);
  });

  it('who stands in for boss does not', () => {
    expect(maySeeRequest(anEndUser('ida', forThose('boss')), escalated)).toBe(false);
  });
});

describe('where the policy lets those who ask decide', () => {
  const request = { ...pending, terms: terms({ ownDecisionAllowed: true }) };

  it.each<[string, Actor, string | undefined]>([
    ['the creator who is asked', anAgent('camille', of('Finance')), undefined],
    ['the beneficiary who is asked', anEndUser('ben', of('Finance')), undefined],
    ['the creator who is not', camille, notAsked],
    ['the beneficiary who is not', ben, notAsked],
  ])('%s', (_who, actor, code) => {
    expect(refusalFor(actor, 'APPROVE', request)?.code).toBe(code);
  });

  it('the beneficiary hands their own assignment on, too', () => {
    expect(refusalFor(anEndUser('ben', of('Finance')), 'REASSIGN', request)).toBeNull();
  });
});

it('what was approved is not asked again; anything else that is settled is', () => {
  const codes = (['APPROVED', 'DENIED', 'EXPIRED', 'WITHDRAWN'] as const).map(
    (status) => refusalFor(tess, 'ASK_AGAIN', { ...withdrawn, status })?.code,
  );
  expect(codes).toEqual([no, undefined, undefined, undefined]);
});

it('the asking side is the creator and the beneficiary', () => {
  const everyone = [camille, ben, tess, ana, anAdmin('root')];
  expect(everyone.filter((actor) => isOnAskingSide(actor, pending))).toEqual([camille, ben]);
});
