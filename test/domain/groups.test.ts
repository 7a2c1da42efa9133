// Groups as approvers: any one member, while a member, answers for the group.
import { describe, expect, it } from 'vitest';
import { answerability, open } from '../../src/domain/request.ts';
import type { Actor } from '../../src/domain/people.ts';
import { approve, approved, assigned, denied, deny, given, refusalNamed } from './acts.ts';
import { anAgent, anEndUser, aWorld, camille, without } from './cast.ts';
import { approvedBy, aRequest, aStep } from './factories.ts';

const ofFinance = { groupIds: ['Finance'] };
const bob = anEndUser('bob', ofFinance);
const cleo = anAgent('cleo', ofFinance);
const world = aWorld({ groups: { Finance: ['cleo', 'bob', 'camille'], Legal: ['bob', 'dora'] } });
const request = aRequest({ steps: [aStep(1, { Finance: null, ana: null })] });

it('a group is asked: its active members are told, but not who asks', () => {
  const draft = aRequest({
    steps: [aStep(1, { Finance: null }, { status: 'WAITING', begun: false })],
  });
  expect(
    open(
      draft,
      aWorld({ groups: { Finance: ['cleo', 'bob', 'camille', 'hal'] }, active: without('hal') }),
    ),
  ).toEqual([{ type: 'STEP_STARTED', position: 1 }, assigned(1, 'Finance', ['bob', 'cleo'])]);
});

describe('any one member', () => {
  it.each<[string, Actor]>([
    ['an end user', bob],
    ['an agent without the ticket', cleo],
    ['who came to the group later', anEndUser('eve', ofFinance)],
  ])('%s answers for the group; the record names person and group', (_who, member) => {
    expect(given(request, world).when(member, approve)).toEqual({
      events: [approved(1, 'Finance', member.id, 'GROUP_MEMBER')],
      request: { ...request, steps: [aStep(1, { Finance: approvedBy(member.id), ana: null })] },
    });
  });

  it('a denial is the group’s, too', () => {
    expect(given(request, world).when(bob, deny).events).toEqual([
      denied(1, 'Finance', 'bob', 'GROUP_MEMBER'),
      { type: 'RESOLVED', status: 'DENIED' },
    ]);
  });
});

describe('is refused', () => {
  const answered = aRequest({ steps: [aStep(1, { Finance: approvedBy('cleo'), ana: null })] });

  it('the second member: the group has answered', () => {
    expect(given(answered, world).when(bob, deny)).toEqual({
      refusal: refusalNamed('ALREADY_DECIDED'),
    });
  });

  it('the member who answered, a second time', () => {
    expect(given(answered, world).when(cleo, deny)).toEqual({
      refusal: refusalNamed('ALREADY_DECIDED'),
    });
  });

  it('who has left the group: they do not see it any more', () => {
    expect(given(request, world).when(anEndUser('bob'), approve)).toEqual({
      refusal: { code: 'NOT_FOUND', what: 'approval request' },
    });
  });

  it.each([
    ['the creator', { ...camille, ...ofFinance }],
    ['the beneficiary', anEndUser('ben', ofFinance)],
  ])('%s as a member of the group', (_who, actor) => {
    expect(given(request, world).when(actor, approve)).toEqual({
      refusal: refusalNamed('OWN_REQUEST'),
    });
  });
});

describe('one member of several groups', () => {
  const bobOfBoth = anEndUser('bob', { groupIds: ['Finance', 'Legal'] });
  const both = aRequest({ steps: [aStep(1, { Finance: null, Legal: null })] });

  it('answers for one of them only: a quorum is so many different people', () => {
    const once = given(both, world).when(bobOfBoth, approve);
    expect(once.events).toEqual([approved(1, 'Finance', 'bob', 'GROUP_MEMBER')]);
    expect(given(once.request!, world).when(bobOfBoth, approve)).toEqual({
      refusal: refusalNamed('ALREADY_DECIDED'),
    });
  });

  it('answers for the second in a later step', () => {
    const inTurn = aRequest({ steps: [aStep(1, { Finance: null }), aStep(2, { Legal: null })] });
    const once = given(inTurn, world).when(bobOfBoth, approve);
    expect(given(once.request!, world).when(bobOfBoth, approve).events).toEqual([
      approved(2, 'Legal', 'bob', 'GROUP_MEMBER'),
      { type: 'RESOLVED', status: 'APPROVED' },
    ]);
  });

  it('who is asked in person answers in person first', () => {
    const own = aRequest({ steps: [aStep(1, { Finance: null, bob: null })] });
    expect(given(own, world).when(bobOfBoth, approve).events).toEqual([approved(1, 'bob')]);
  });
});

it('joining and leaving change at once who can answer', () => {
  const alone = aRequest({ steps: [aStep(1, { Finance: null })] });
  const left = answerability(alone, aWorld({ groups: { Finance: ['camille'] } }));
  expect(left).toMatchObject([{ type: 'NOBODY_CAN_ANSWER' }]);
  const stuck = { ...alone, nobodyCanAnswer: true };
  expect(answerability(stuck, aWorld({ groups: { Finance: ['camille', 'eve'] } }))).toEqual([
    { type: 'ANSWERABLE_AGAIN', position: 1 },
  ]);
});
