// Rules 2, 3 and 6: what each person may do with a request, as `viewerActions` says it; and the
// mutations answer with the same code and change nothing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Json } from './access/ask.ts';
import { startWorld, type World } from './access/world.ts';

let world: World;

/** Lea asks Paul and Nina for Sofia, on a ticket that Marc holds; the clerk may access it too. */
beforeAll(async () => {
  world = await startWorld();
  await world.ticket('ticket', { assignee: 'marc', group: 'IT' });
  for (const state of ['open', 'half decided', 'approved', 'withdrawn']) {
    await world.request(state, { on: 'ticket', asks: ['paul', 'nina'] });
  }
  await world.approve('paul', 'half decided');
  await world.approve('paul', 'approved');
  await world.approve('nina', 'approved');
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
};

async function perform(person: string, request: string, action: string): Promise<Json> {
  const [{ data }] = await ask(await world.asker(person), 'HTTP', {
    query: `mutation ($id: ID!) {
      result: ${inputs[action]!} { __typename ... on Error { code message } } }`,
    variables: { id: world.id(request) },
  });
  return data.result;
}

async function actionsOf(person: string, request: string): Promise<Json[]> {
  const [{ data }] = await ask(await world.asker(person), 'HTTP', {
    query:
      'query ($id: ID!) { approvalRequest(id: $id) { viewerActions { action allowed reason } } }',
    variables: { id: world.id(request) },
  });
  return data.approvalRequest.viewerActions;
}

function revisions() {
  return world.test.db.prisma.approvalRequest.findMany({
    orderBy: { id: 'asc' },
    select: { id: true, revision: true },
  });
}

const yes = null;
const own = 'OWN_REQUEST';
const notAsked = 'NOT_AN_APPROVER';
const done = 'ALREADY_RESOLVED';
const settled = [done, done, done, done];

/** Of approving, denying, commenting and withdrawing: why not, or null for yes. */
const table: Readonly<Record<string, Readonly<Record<string, unknown[]>>>> = {
  open: {
    admin: [notAsked, notAsked, yes, yes],
    lea: [own, own, yes, yes],
    sofia: [own, own, yes, 'FORBIDDEN'],
    marc: [notAsked, notAsked, yes, yes],
    clerk: [notAsked, notAsked, yes, 'FORBIDDEN'],
    paul: [yes, yes, yes, 'FORBIDDEN'],
    nina: [yes, yes, yes, 'FORBIDDEN'],
  },
  'half decided': {
    admin: [notAsked, notAsked, yes, yes],
    lea: [own, own, yes, yes],
    sofia: [own, own, yes, 'FORBIDDEN'],
    marc: [notAsked, notAsked, yes, yes],
    clerk: [notAsked, notAsked, yes, 'FORBIDDEN'],
    paul: ['ALREADY_DECIDED', 'ALREADY_DECIDED', yes, 'FORBIDDEN'],
    nina: [yes, yes, yes, 'FORBIDDEN'],
  },
  approved: {
    admin: settled,
    lea: settled,
    sofia: settled,
    marc: settled,
    clerk: settled,
    paul: settled,
    nina: settled,
  },
  withdrawn: { admin: settled, lea: settled, marc: settled, paul: settled, nina: settled },
};

describe.each(Object.entries(table))('a request that is %s', (request, people) => {
  test.each(Object.entries(people))('as %s', async (person, reasons) => {
    const names = Object.keys(inputs);
    const [reassign, ...actions] = (await actionsOf(person, request)).toReversed();
    expect(actions.toReversed()).toEqual(
      names.map((action, index) => ({
        action,
        allowed: reasons[index] === null,
        reason: reasons[index],
      })),
    );
    // Not available yet, to nobody.
    expect(reassign).toMatchObject({ action: 'REASSIGN', allowed: false });

    const before = await revisions();
    for (const [index, reason] of reasons.entries()) {
      if (reason === null) continue;
      const result = await perform(person, request, names[index]!);
      expect(result).toEqual({
        __typename: reason === done ? 'AlreadyResolvedError' : 'ForbiddenError',
        code: reason,
        message: expect.any(String) as string,
      });
    }
    expect(await revisions()).toEqual(before);
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
