// The rules about who sees what are written twice: as functions (src/domain/permissions.ts and
// ticket.ts) and as SQL (src/db/visibility.ts). Here they are held against each other, for all kinds
// of people and every request and ticket of the demo, and random ones: of several steps and rounds,
// asked of people and groups, some of them away, decided by this one and that, and escalated.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assigneesOf } from '../../src/db/directory-rows.ts';
import { readSurroundings } from '../../src/db/surroundings-store.ts';
import { findCaller } from '../../src/db/caller-store.ts';
import { requestStateSelect, toRequestState } from '../../src/db/request-state-row.ts';
import {
  accessibleTickets,
  assignedRequests,
  awaitingRequests,
  visibleRequests,
} from '../../src/db/visibility.ts';
import { stillAskedIds } from '../../src/domain/answering.ts';
import type { Actor } from '../../src/domain/people.ts';
import {
  isAsked,
  isOnAskingSide,
  maySeeRequest,
  refusalFor,
} from '../../src/domain/permissions.ts';
import { toPublicId } from '../../src/domain/public-id.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import { mayAccessTicket } from '../../src/domain/ticket.ts';
import { ask, type Json } from './access/ask.ts';
import { randomFrom } from './access/random-choice.ts';
import { writeRandomDelegations, writeRandomGroups } from './access/random-people.ts';
import { writeRandomRequests } from './access/random-requests.ts';
import { allWays, startWorld, type World } from './access/world.ts';

/** Set SEED to see a failure again. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

const demoPeople = ['admin', 'lea', 'marc', 'nina', 'paul', 'sofia', 'omar'];
const freshPeople = [
  'agentOfAll',
  'agentOfFinance',
  'agentOfNoGroup',
  'agentOfTheirOwn',
  'adminWithoutAccess',
  'endUserWithAccess',
  'endUserInFinance',
  'formerApprover',
  'formerAgent',
  'member',
  'formerMember',
  'standIn',
  'away',
  'chief',
  'stranger',
];

/** The requests and tickets of `freshen`. */
const own = ['decided', 'other', 'for them', 'in all ways'];
const ownTickets = ['heldTicket', 'otherTicket'];

let world: World;
/** Whom `freshen` lets see and access which of these, before anything is left to chance. */
const byHand = new Map<string, { seen: string[]; accessed: string[] }>();
let requests: RequestState[];
let tickets: { id: string; assigneeId: string | null; groupId: string | null }[];

beforeAll(async () => {
  world = await startWorld();
  const { prisma } = world.test.db;
  await freshen(world);
  for (const name of [...demoPeople, ...freshPeople]) byHand.set(name, await ownSeenBy(name));
  // Those of the cases by hand keep out of what is left to chance.
  const apart = ['stranger', 'member', 'formerMember', 'standIn', 'away', 'chief'];
  const users = [...demoPeople, ...freshPeople]
    .filter((name) => !apart.includes(name))
    .map((name) => world.uuid(name));
  const random = randomFrom(seed);
  const groups = [
    ...['Finance', 'IT'].map((name) => world.uuid(name)),
    ...(await writeRandomGroups(prisma, random, users)),
  ];
  await writeRandomDelegations(prisma, random, users);
  await writeRandomRequests(prisma, random, { users, groups }, 60);
  requests = (await prisma.approvalRequest.findMany({ select: requestStateSelect })).map(
    toRequestState,
  );
  tickets = await prisma.ticket.findMany({
    select: { id: true, assigneeId: true, groupId: true },
  });
});

afterAll(async () => {
  expect(world.test.faults).toEqual([]);
  await world.test.close();
});

/** People whom the demo has not, and what they have done. */
async function freshen({ test: { db } }: World): Promise<void> {
  await world.person('agentOfAll', { role: 'AGENT', ticketAccess: 'ALL' });
  await world.person('agentOfFinance', { role: 'AGENT', ticketAccess: 'GROUPS' });
  await world.person('agentOfNoGroup', { role: 'AGENT', ticketAccess: 'GROUPS' });
  await world.person('agentOfTheirOwn', { role: 'AGENT', ticketAccess: 'ASSIGNED' });
  // What their row says of tickets means nothing for these.
  await world.person('adminWithoutAccess', { role: 'ADMIN', ticketAccess: 'ASSIGNED' });
  await world.person('endUserWithAccess', { role: 'END_USER', ticketAccess: 'ALL' });
  await world.person('endUserInFinance', { role: 'END_USER', ticketAccess: 'GROUPS' });
  for (const name of ['agentOfFinance', 'endUserInFinance']) {
    await db.prisma.membership.create({
      data: { userId: world.uuid(name), groupId: world.uuid('Finance') },
    });
  }
  await world.person('formerApprover', { role: 'END_USER' });
  await world.person('formerAgent', { role: 'AGENT', ticketAccess: 'ALL' });
  await world.ticket('heldTicket', { assignee: 'formerAgent', group: 'Finance' });
  await world.ticket('otherTicket', { assignee: 'agentOfTheirOwn' });
  const by = 'formerAgent';
  await world.request('in all ways', {
    on: 'heldTicket',
    by,
    asks: allWays,
    escalatesTo: 'chief',
  });
  await world.escalate('in all ways');
  await world.leave('formerMember', 'Panel');
  await world.request('decided', { by, on: 'heldTicket', asks: ['formerApprover', 'paul'] });
  await world.request('other', { by, on: 'otherTicket', asks: ['formerApprover'] });
  await world.request('for them', { on: 'otherTicket', forWhom: by, asks: ['paul'] });
  await world.approve('formerApprover', 'decided');
  await world.approve('formerApprover', 'other');
  await db.prisma.user.update({ where: { id: world.uuid(by) }, data: { role: 'END_USER' } });
}

async function ownSeenBy(name: string): Promise<{ seen: string[]; accessed: string[] }> {
  const actor = await actorCalled(name);
  const { prisma } = world.test.db;
  const those = (names: string[]) => ({ id: { in: names.map((each) => world.uuid(each)) } });
  const seen = await prisma.approvalRequest.findMany({
    where: { ...those(own), AND: visibleRequests(actor) },
  });
  const accessed = await prisma.ticket.findMany({
    where: { ...those(ownTickets), AND: accessibleTickets(actor) },
  });
  const among = (names: string[], rows: { id: string }[]) =>
    names.filter((each) => rows.some(({ id }) => id === world.uuid(each)));
  return { seen: among(own, seen), accessed: among(ownTickets, accessed) };
}

async function actorCalled(name: string): Promise<Actor> {
  return (await findCaller(world.test.db.prisma, { id: world.uuid(name) }, new Date()))!;
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id).sort();
}

function publicIdsOf(rows: readonly { id: string }[]): string[] {
  return idsOf(rows.map(({ id }) => ({ id: toPublicId('ApprovalRequest', id) })));
}

/** The whole of a list of the viewer's, page by page. */
async function listed(
  name: string,
  list: 'inbox' | 'submitted',
  awaitingViewer: boolean | null = null,
): Promise<string[]> {
  const query = `query ($after: String, $awaitingViewer: Boolean) { viewer {
    list: ${list}(first: 100, after: $after, filter: { awaitingViewer: $awaitingViewer }) {
      nodes { id } pageInfo { hasNextPage endCursor } } } }`;
  const all: { id: string }[] = [];
  let page: Json = { hasNextPage: true, endCursor: null };
  while (page.hasNextPage) {
    const variables = { after: page.endCursor, awaitingViewer };
    const [{ data }]: readonly Json[] = await ask(await world.asker(name), 'HTTP', {
      query,
      variables,
    });
    all.push(...data.viewer.list.nodes);
    page = data.viewer.list.pageInfo;
  }
  return idsOf(all);
}

describe.each([...demoPeople, ...freshPeople])('the SQL and the rule agree: %s', (name) => {
  test('which requests one may see', async () => {
    const actor = await actorCalled(name);
    const rows = await world.test.db.prisma.approvalRequest.findMany({
      where: visibleRequests(actor),
      select: { id: true },
    });
    const byRule = requests.filter((request) => maySeeRequest(actor, request));
    expect(idsOf(rows), `SEED=${seed}`).toEqual(idsOf(byRule));
  });

  test('which tickets one may access', async () => {
    const actor = await actorCalled(name);
    const rows = await world.test.db.prisma.ticket.findMany({
      where: accessibleTickets(actor),
      select: { id: true },
    });
    const byRule = tickets.filter((ticket) => mayAccessTicket(actor, ticket));
    expect(idsOf(rows), `SEED=${seed}`).toEqual(idsOf(byRule));
  });

  test('which requests wait for one', async () => {
    const actor = await actorCalled(name);
    const rows = await world.test.db.prisma.approvalRequest.findMany({
      where: awaitingRequests(actor),
      select: { id: true },
    });
    const byRule = requests.filter((request) => refusalFor(actor, 'APPROVE', request) === null);
    expect(idsOf(rows), `SEED=${seed}`).toEqual(idsOf(byRule));
  });

  test('which requests one is asked about', async () => {
    const actor = await actorCalled(name);
    const rows = await world.test.db.prisma.approvalRequest.findMany({
      where: assignedRequests(actor),
      select: { id: true },
    });
    const byRule = requests.filter((request) => isAsked(actor, request));
    expect(idsOf(rows), `SEED=${seed}`).toEqual(idsOf(byRule));
  });

  test('which requests are in one’s lists', async () => {
    const actor = await actorCalled(name);
    const seen = requests.filter((request) => maySeeRequest(actor, request));
    const asked = seen.filter((request) => isAsked(actor, request));
    // An end user asks for nothing: what they made as an agent once is not theirs any more.
    const submitted = seen.filter((request) =>
      actor.role === 'END_USER'
        ? request.onBehalfOfId === actor.id
        : isOnAskingSide(actor, request),
    );
    expect(await listed(name, 'inbox'), `SEED=${seed}`).toEqual(publicIdsOf(asked));
    expect(await listed(name, 'submitted'), `SEED=${seed}`).toEqual(publicIdsOf(submitted));

    const awaits = (request: RequestState) => refusalFor(actor, 'APPROVE', request) === null;
    for (const [list, all] of [
      ['inbox', asked],
      ['submitted', submitted],
    ] as const) {
      const waiting = publicIdsOf(all.filter(awaits));
      expect(await listed(name, list, true), `SEED=${seed}`).toEqual(waiting);
      const others = publicIdsOf(all.filter((request) => !awaits(request)));
      expect(await listed(name, list, false), `SEED=${seed}`).toEqual(others);
    }
    // What waits for one is in one's inbox, all of it: the badge says how many.
    const [{ data }]: readonly Json[] = await ask(await world.asker(name), 'HTTP', {
      query: '{ viewer { counts { awaitingYou } } }',
    });
    const waiting = await listed(name, 'inbox', true);
    expect(data.viewer.counts.awaitingYou, `SEED=${seed}`).toBe(waiting.length);
  });
});

// The rules look at an actor, and at a directory of those concerned: two ways to the same answer.
test('who may answer is who is told, and reminded', async () => {
  const { prisma } = world.test.db;
  const actors = await Promise.all([...demoPeople, ...freshPeople].map(actorCalled));
  let answers = 0;
  for (const request of requests.filter(({ status }) => status === 'PENDING')) {
    const about = { assignees: assigneesOf(request), userIds: [] };
    const { directory } = await readSurroundings(prisma, about, new Date());
    const told = stillAskedIds(request, directory);
    const able = actors.filter((actor) => refusalFor(actor, 'APPROVE', request) === null);
    expect(idsOf(able), `SEED=${seed}`).toEqual([...told].sort());
    answers += able.length;
  }
  expect(answers).toBeGreaterThan(100);
});

describe('what the rules say of these people', () => {
  // Rules 1, 8 and 9, by hand: of `decided`, `other`, `for them` and `in all ways`.
  const cases: [string, string[], string[]][] = [
    ['admin', own, ['heldTicket', 'otherTicket']],
    ['adminWithoutAccess', own, ['heldTicket', 'otherTicket']],
    ['agentOfAll', own, ['heldTicket', 'otherTicket']],
    ['agentOfFinance', ['decided', 'in all ways'], ['heldTicket']],
    ['agentOfNoGroup', [], []],
    ['agentOfTheirOwn', ['other', 'for them'], ['otherTicket']],
    ['away', ['in all ways'], []],
    ['formerApprover', ['decided', 'other'], []],
    ['formerAgent', ['for them'], []],
    ['sofia', ['decided', 'other', 'in all ways'], []],
    ['paul', ['decided', 'for them', 'in all ways'], []],
    ['member', ['in all ways'], []],
    ['formerMember', [], []],
    ['standIn', ['in all ways'], []],
    ['chief', ['in all ways'], []],
    ['endUserWithAccess', [], []],
    ['endUserInFinance', [], []],
    ['stranger', [], []],
  ];
  test.each(cases)('%s', (name, seen, accessed) => {
    expect(byHand.get(name)).toEqual({ seen, accessed });
  });

  test('a stranger sees nothing at all, and an administrator everything', async () => {
    const { approvalRequest } = world.test.db.prisma;
    const count = async (name: string) =>
      approvalRequest.count({ where: visibleRequests(await actorCalled(name)) });
    expect(await count('stranger')).toBe(0);
    expect(await count('admin')).toBe(requests.length);
    expect(requests.length).toBeGreaterThan(180);
  });
});
