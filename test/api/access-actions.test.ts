// Rules 2, 3, 6 and 7: what each person may do with a request, as `viewerActions` says it; and the
// mutations answer with the same code and change nothing.
import type { GraphQLEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { ask, type Json } from './access/ask.ts';
import { allWays, startWorld, type World } from './access/world.ts';

let world: World;

/**
 * Lea asks Nina, and in all ways, for Sofia, on a ticket that Marc holds; the clerk may access it
 * too. What was not answered in time was escalated to the chief.
 */
beforeAll(async () => {
  world = await startWorld();
  await world.ticket('ticket', { assignee: 'marc', group: 'IT' });
  const asks = [...allWays, 'nina'];
  for (const state of ['open', 'half decided', 'approved', 'withdrawn']) {
    await world.request(state, { on: 'ticket', asks, escalatesTo: 'chief' });
    if (state !== 'open') await world.escalate(state);
  }
  await world.join('clerk', 'Panel');
  await world.approve('paul', 'half decided');
  await world.approve('clerk', 'half decided');
  for (const person of ['paul', 'member', 'standIn', 'nina']) {
    await world.approve(person, 'approved');
  }
  await world.leave('clerk', 'Panel');
  await world.leave('formerMember', 'Panel');
  await perform('marc', 'withdrawn', 'WITHDRAW');
});

afterAll(async () => {
  expect(world.test.faults).toEqual([]);
  await world.test.close();
});

const inputs: Readonly<Record<string, string>> = {
  APPROVE: 'approvalRequestApprove(input: { id: $id })',
  DENY: 'approvalRequestDeny(input: { id: $id, note: "No." })',
  COMMENT: 'approvalRequestComment(input: { id: $id, body: "Hm." })',
  WITHDRAW: 'approvalRequestWithdraw(input: { id: $id, reason: "Settled by phone." })',
  REASSIGN: 'approvalRequestReassign(input: { id: $id, assignmentId: $assignment, toId: $to })',
  EDIT: 'approvalRequestEdit(input: { id: $id, subject: "Otherwise" })',
  ASK_AGAIN: 'approvalRequestAskAgain(input: { id: $id })',
};

async function perform(person: string, request: string, action: string): Promise<Json> {
  const isReassign = action === 'REASSIGN';
  const [{ data }] = await ask(await world.asker(person), 'HTTP', {
    query: `mutation ($id: ID!${isReassign ? ', $assignment: ID!, $to: ID!' : ''}) {
      result: ${inputs[action]!} { __typename ... on Error { code message } } }`,
    variables: {
      id: world.id(request),
      ...(isReassign ? { assignment: await world.assignment(request), to: world.id('judge') } : {}),
    },
  });
  return data.result;
}

async function actionsOf(person: string, request: string): Promise<Json[] | null> {
  const [{ data }] = await ask(await world.asker(person), 'HTTP', {
    query:
      'query ($id: ID!) { approvalRequest(id: $id) { viewerActions { action allowed reason } } }',
    variables: { id: world.id(request) },
  });
  return data.approvalRequest && data.approvalRequest.viewerActions;
}

function revisions() {
  return world.test.db.prisma.approvalRequest.findMany({
    orderBy: { id: 'asc' },
    select: { id: true, revision: true },
  });
}

const yes = null;
const no = 'FORBIDDEN';
const own = 'OWN_REQUEST';
const notAsked = 'NOT_AN_APPROVER';
const decided = 'ALREADY_DECIDED';
const done = 'ALREADY_RESOLVED';
const pending = 'STILL_PENDING';
const settled = [done, done, done, done, done, done];
const actions = Object.keys(inputs);

/** Of each action in this order: why not, or null for yes. Unlisted people do not see it. */
const table: Readonly<Record<string, Readonly<Record<string, unknown[]>>>> = {
  open: {
    admin: [notAsked, notAsked, yes, yes, yes, no, pending],
    lea: [own, own, yes, yes, yes, yes, pending],
    sofia: [own, own, yes, no, no, no, no],
    marc: [notAsked, notAsked, yes, yes, no, no, pending],
    clerk: [notAsked, notAsked, yes, no, no, no, pending],
    paul: [yes, yes, yes, no, yes, no, no],
    nina: [yes, yes, yes, no, yes, no, no],
    member: [yes, yes, yes, no, yes, no, no],
    // Who stands in answers; to hand on is the approver's own.
    standIn: [yes, yes, yes, no, no, no, no],
    away: [yes, yes, yes, no, yes, no, no],
  },
  'half decided': {
    admin: [notAsked, notAsked, yes, yes, yes, no, pending],
    lea: [own, own, yes, yes, yes, yes, pending],
    sofia: [own, own, yes, no, no, no, no],
    marc: [notAsked, notAsked, yes, yes, no, no, pending],
    // They answered for the Panel.
    clerk: [decided, decided, yes, no, no, no, pending],
    member: [decided, decided, yes, no, no, no, no],
    paul: [decided, decided, yes, no, no, no, no],
    nina: [yes, yes, yes, no, yes, no, no],
    standIn: [yes, yes, yes, no, no, no, no],
    away: [yes, yes, yes, no, yes, no, no],
    chief: [yes, yes, yes, no, no, no, no],
  },
  approved: Object.fromEntries(
    ['admin', 'lea', 'sofia', 'marc', 'clerk', 'paul', 'nina', 'member', 'standIn', 'away', 'chief']
      // Nobody asks again what was approved.
      .map((person) => [person, [...settled, no]]),
  ),
  withdrawn: {
    ...Object.fromEntries(
      ['admin', 'lea', 'marc', 'clerk'].map((person) => [person, [...settled, yes]]),
    ),
    ...Object.fromEntries(
      ['sofia', 'paul', 'nina', 'member', 'standIn', 'away', 'chief'].map((person) => [
        person,
        [...settled, no],
      ]),
    ),
  },
};

test('each action has its column', () => {
  const values = (schema.getType('ApprovalRequestAction') as GraphQLEnumType).getValues();
  expect([...actions].sort()).toEqual(values.map(({ name }) => name).sort());
});

describe.each(Object.entries(table))('a request that is %s', (request, people) => {
  test.each(Object.entries(people))('as %s', async (person, reasons) => {
    expect(await actionsOf(person, request)).toEqual(
      actions.map((action, index) => ({
        action,
        allowed: reasons[index] === null,
        reason: reasons[index],
      })),
    );

    const before = await revisions();
    for (const [index, reason] of reasons.entries()) {
      const action = actions[index]!;
      if (reason === null) continue;
      expect(await perform(person, request, action), action).toEqual({
        __typename: reason === done ? 'AlreadyResolvedError' : 'ForbiddenError',
        code: reason,
        message: expect.any(String) as string,
      });
    }
    expect(await revisions()).toEqual(before);
  });

  test('who has left the group, and who is of no concern, do not see it', async () => {
    const isEscalated = request !== 'open';
    for (const person of ['formerMember', 'stranger', ...(isEscalated ? [] : ['chief'])]) {
      expect(await actionsOf(person, request)).toBeNull();
      for (const action of Object.keys(inputs)) {
        expect(await perform(person, request, action), action).toMatchObject({
          __typename: 'NotFoundError',
        });
      }
    }
  });
});

test('who made it and is asked none the less, by a hand in the database, does not decide', async () => {
  const { prisma } = world.test.db;
  await world.request('own', { on: 'ticket', asks: ['paul', 'nina'] });
  for (const [role, person] of [
    ['createdById', 'nina'],
    ['onBehalfOfId', 'paul'],
  ] as const) {
    await prisma.approvalRequest.update({
      where: { id: world.uuid('own') },
      data: { [role]: world.uuid(person) },
    });
    for (const action of ['APPROVE', 'DENY']) {
      expect(await perform(person, 'own', action)).toMatchObject({ code: own });
    }
  }
});
