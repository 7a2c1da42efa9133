// Every mutation that is not about a request that is there, as every kind of viewer: who may do it,
// and with what it is refused to the others, who change nothing. Those about a request are in
// access-actions.test.ts. A mutation that is in neither fails.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { allRows } from './access/all-rows.ts';
import { ask, outcome, type Transport } from './access/ask.ts';
import { seenBy, type Expected } from './access/rows.ts';
import { prepareCalls, validCalls } from './access/valid-calls.ts';
import { documentOf } from './access/whole-answer.ts';
import { roles, startWorld, type World } from './access/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
  await prepareCalls(world);
});

afterAll(async () => {
  expect(world.test.faults).toEqual([]);
  await world.test.close();
});

const agents = ['admin', 'lea', 'marc', 'nina'] as const;
const done = 'done';
const forAdministrators = seenBy(['admin'], done, 'ForbiddenError');
const forAgents = seenBy(agents, done, 'ForbiddenError');

/** Tickets here are worked on by Lea. Who is away is somebody else. */
const table: Readonly<Record<string, Expected>> = {
  approvalRequestCreate: {
    ...seenBy(['admin', 'lea'], done, 'ForbiddenError'),
    ...{ marc: 'NotFoundError', nina: 'NotFoundError' },
  },
  ticketCreate: forAgents,
  ticketUpsert: forAgents,
  ticketUpdate: seenBy(['admin', 'lea'], done, 'NotFoundError'),
  // Lea's feed is the longest, so its latest number is in nobody else's.
  notificationMarkRead: seenBy(['lea'], done, 'NotFoundError'),
  notificationMarkAllRead: seenBy(['lea'], done, 'NotFoundError'),
  outOfOfficeSet: forAdministrators,
  outOfOfficeCancel: {
    ...seenBy(['admin'], done, 'NotFoundError'),
    ...{ lea: 'ForbiddenError', marc: 'ForbiddenError', nina: 'ForbiddenError' },
  },
  userCreate: forAdministrators,
  userUpdate: forAdministrators,
  userUpsert: forAdministrators,
  viewerUpdate: seenBy(roles, done),
  mailSettingsUpdate: seenBy(roles, done),
  groupCreate: forAdministrators,
  groupUpdate: forAdministrators,
  groupUpsert: forAdministrators,
  groupMemberSet: forAdministrators,
  groupMemberRemove: forAdministrators,
  requestKindCreate: forAdministrators,
  requestKindUpdate: forAdministrators,
  policyCreate: forAdministrators,
  policyUpdate: forAdministrators,
  undeliverableMailResend: forAdministrators,
  undeliverableMailDiscard: forAdministrators,
};

/** Approve, deny, comment, withdraw, reassign, edit and ask again, one or many. */
const ofRequests = /^approvalRequest(?!Create$)/;

test('each mutation is here or there', () => {
  const fields = Object.keys(schema.getMutationType()!.getFields());
  const here = fields.filter((name) => !ofRequests.test(name));
  expect(Object.keys(table).sort()).toEqual(here.sort());
  const there = fields.filter((name) => ofRequests.test(name) && !name.endsWith('Many'));
  expect(there.map((name) => name.replace('approvalRequest', '')).sort()).toEqual([
    ...['Approve', 'AskAgain', 'Comment', 'Deny', 'Edit', 'Reassign', 'Withdraw'],
  ]);
});

const transports: Transport[] = ['HTTP', 'WebSocket', 'SSE'];

describe.each(Object.entries(table))('%s', (field, expected) => {
  const cases = roles.flatMap((role) => transports.map((transport) => ({ role, transport })));

  test.each(cases)('as $role, over $transport', async ({ role, transport }) => {
    const { by, make } = validCalls[field]!;
    const { input } = await make(world, by[0]);
    const before = await allRows(world.test);
    const operation = { query: documentOf(schema, field), variables: { input } };
    const [answer, ...more] = await ask(await world.asker(role), transport, operation);
    expect(more).toEqual([]);
    const got = outcome(answer, ({ result }) => String(result.__typename));
    const isDone = String(got).endsWith('Payload');
    expect(isDone ? done : got).toBe(expected[role]);
    if (!isDone) expect(await allRows(world.test)).toEqual(before);
  });
});

test.each(roles.filter((role) => role !== 'signedOut'))(
  'one’s own language, and nobody else’s, as %s',
  async (role) => {
    const languages = async () => {
      const people = await world.test.db.prisma.user.findMany();
      return Object.fromEntries(people.map(({ id, locale }) => [id, locale]));
    };
    const before = await languages();
    const own = world.uuid(role);
    const other = before[own] === 'en' ? 'fr' : 'en';
    const { data } = await (
      await world.client(role)
    ).post(
      `mutation ($locale: Locale!) { viewerUpdate(input: { locale: $locale }) {
        ... on ViewerUpdatePayload { user { id locale } } } }`,
      { locale: other.toUpperCase() },
    );
    expect(data).toEqual({
      viewerUpdate: { user: { id: world.id(role), locale: other.toUpperCase() } },
    });
    expect(await languages()).toEqual({ ...before, [own]: other });
  },
);

describe('out of office, for oneself', () => {
  test.each(roles.filter((role) => role !== 'signedOut'))('as %s', async (role) => {
    // An end user sees those they deal with, and nobody stands in for themselves.
    await world.request(`known to ${role}`, {
      by: 'clerk',
      on: 'callTicket',
      forWhom: role,
      asks: ['judge'],
    });
    const client = await world.client(role);
    const { data } = await client.post(
      `mutation ($to: ID!, $endsAt: DateTime!) {
        outOfOfficeSet(input: { delegateId: $to, endsAt: $endsAt }) {
          __typename ... on OutOfOfficeSetPayload { outOfOffice { id user { id } } } } }`,
      { to: world.id('judge'), endsAt: new Date(Date.now() + 3_600_000).toISOString() },
    );
    const { outOfOfficeSet: set } = data as unknown as {
      outOfOfficeSet: { outOfOffice: { id: string; user: { id: string } } };
    };
    expect(set).toMatchObject({ outOfOffice: { user: { id: world.id(role) } } });
    const ended = await client.post(
      `mutation ($id: ID!) { outOfOfficeCancel(input: { id: $id }) { __typename } }`,
      { id: set.outOfOffice.id },
    );
    expect(ended.data).toEqual({ outOfOfficeCancel: { __typename: 'OutOfOfficeCancelPayload' } });
  });
});
