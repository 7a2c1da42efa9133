// The same histories, run at once by two server processes on one Postgres: nothing illegal happens,
// no decision is lost or doubled, every quorum is right and every chain of hashes intact.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { createTokens, type Tokens } from '../../src/auth/tokens.ts';
import type { Database } from '../../src/db/database.ts';
import { createIdSource } from '../../src/db/ids.ts';
import { toPublicId } from '../../src/domain/public-id.ts';
import { acts, setups } from '../histories/acts.ts';
import { groups, newCast, people, roles, type Group, type Person } from '../histories/cast.ts';
import { newModel } from '../histories/model.ts';
import { judge } from '../histories/judge-record.ts';
import {
  runHistory,
  steps,
  type Acknowledged,
  type Ids,
  type Reply,
  type Send,
} from '../histories/on-servers.ts';
import { createStore, startServer } from '../support/server-process.ts';
import { testSecret } from '../support/secret.ts';

/** 2,000 with `npm run histories`; fewer here, so that the tests stay quick. */
const numHistories = Number(process.env.HISTORIES ?? 60);
/** Long ones, of requests that can be made with everybody there, without what only a policy gives. */
const crowded = fc.record({
  setup: setups
    .map((setup) => ({ ...setup, dueIn: null, ownDecisionAllowed: false, fallback: null }))
    .filter((setup) => newModel(setup, newCast()) !== null),
  acts: fc.array(acts, { minLength: 10, maxLength: 20, size: 'max' }),
});

/** What has to have come up, or the run has shown little. */
const rare = ['approve: done', 'approve: ALREADY_DECIDED', 'reassign: done', 'join: done'];

/** So many histories are under way at once. */
const atOnce = 8;
const possible = inject('database') === 'postgres' && inject('redisUrl') !== '';

test.skipIf(!possible)(
  `${String(numHistories)} histories at once on two servers`,
  { timeout: 1_800_000 },
  async () => {
    const store = await createStore();
    const db = await store.open();
    const ids = await fillCast(db);
    const env = { ...store.env, AUTH_JWT_SECRET: testSecret, REDIS_URL: inject('redisUrl') };
    const servers = [startServer(env), startServer(env)];
    const urls = await Promise.all(servers.map((server) => server.ready()));
    const tally = new Map<string, number>();
    const acknowledged: Acknowledged[] = [];
    try {
      const send = createSend(urls, createTokens({ secret: testSecret }));
      let todo = fc.sample(crowded, numHistories);
      let done = 0;
      const worker = async () => {
        for (let next = todo.shift(); next; next = todo.shift()) {
          const decided = await runHistory(next, ids, send, tally);
          if (!decided) {
            todo.push(next);
            continue;
          }
          acknowledged.push(...decided);
          done += 1;
          if (done % 100 === 0) console.log(`${String(done)} of ${String(numHistories)} histories`);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, worker));
      // Which races happen is chance: what has not come up yet gets more of them, within reason.
      while (rare.some((what) => !tally.has(what)) && done < 10 * numHistories) {
        todo = fc.sample(crowded, atOnce);
        await Promise.all(Array.from({ length: atOnce }, worker));
      }
    } finally {
      await Promise.all(servers.map((server) => server.end('SIGTERM')));
    }
    expect(servers.map((server) => server.output()).join('')).not.toMatch(/"level":(50|60)/);

    if (process.env.HISTORIES) console.log(Object.fromEntries([...tally].sort()));
    expect(await brokenRecords(db)).toEqual([]);
    expect(await decisionsOf(db)).toEqual(tallyOf(acknowledged, ids));
    expect(Object.keys(tallyOf(acknowledged, ids)).length).toBeGreaterThan(numHistories / 4);
    for (const what of rare) expect(tally.get(what), what).toBeGreaterThan(0);
    expect([...tally.keys()].filter((what) => /INTERNAL|nothing/.test(what))).toEqual([]);
    expect(await verify(store.env)).toMatchObject({ code: 0 });
    await db.close();
    await store.drop();
  },
);

/** The cast, in a group-less, ticket-wide world: cam sees all tickets. */
async function fillCast({ prisma }: Database): Promise<Ids> {
  const newId = createIdSource();
  const at = new Date();
  const { members } = newCast();
  const person = Object.fromEntries(people.map((name) => [name, newId(at)])) as Record<
    Person,
    string
  >;
  const group = Object.fromEntries(groups.map((name) => [name, newId(at)])) as Record<
    Group,
    string
  >;
  await prisma.user.createMany({
    data: people.map((name) => ({
      id: person[name],
      name,
      email: `${name}@histories.test`,
      role: roles[name],
      ticketAccess: name === 'cam' ? ('ALL' as const) : ('ASSIGNED' as const),
      createdAt: at,
    })),
  });
  await prisma.group.createMany({
    data: groups.map((name) => ({
      id: group[name],
      name: `${name} of the histories`,
      createdAt: at,
    })),
  });
  await prisma.membership.createMany({
    data: groups.flatMap((name) =>
      [...members[name]].map((member) => ({ groupId: group[name], userId: person[member] })),
    ),
  });
  const publicIds = (type: 'User' | 'Group', of: Record<string, string>) =>
    Object.fromEntries(Object.entries(of).map(([name, id]) => [name, toPublicId(type, id)]));
  return {
    person: publicIds('User', person) as Ids['person'],
    group: publicIds('Group', group) as Ids['group'],
  };
}

function createSend(urls: readonly string[], tokens: Tokens): Send {
  const made = new Map<Person, Promise<string>>();
  let turn = 0;
  return async (by, mutation, input) => {
    const token = made.get(by) ?? tokens.sign({ email: `${by}@histories.test` }, 36_000);
    made.set(by, token);
    const url = urls[(turn += 1) % urls.length] ?? '';
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
    const isRequest = mutation.startsWith('approvalRequest');
    const payload = isRequest
      ? `... on ${type}Payload { approvalRequest { id ${steps} } }`
      : mutation === 'ticketCreate'
        ? `... on ${type}Payload { ticket { id } }`
        : '';
    const query = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename ${payload} ... on Error { code } } }`;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token}` },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Record<string, Reply>;
      errors?: { extensions?: { code?: string } }[];
    };
    return data?.[mutation] ?? { failed: errors?.[0]?.extensions?.code ?? 'nothing' };
  };
}

async function brokenRecords({ prisma }: Database): Promise<string[]> {
  const requests = await prisma.approvalRequest.findMany({
    select: {
      id: true,
      createdById: true,
      status: true,
      ticket: { select: { id: true, assigneeId: true, groupId: true } },
      events: {
        orderBy: { sequence: 'asc' },
        select: { sequence: true, actorId: true, occurredAt: true, data: true },
      },
    },
  });
  return requests.flatMap(({ status, ...request }) => {
    const { broken, state } = judge(request);
    return state.status === status
      ? broken
      : [...broken, `${request.id}: is ${status}, not ${state.status}`];
  });
}

type Decisions = Record<string, number>;

/** How many commands of whom decided what in which request, as the record has it. */
async function decisionsOf({ prisma }: Database): Promise<Decisions> {
  const events = await prisma.requestEvent.findMany({
    where: {
      type: { in: ['APPROVED', 'DENIED'] },
      actor: { email: { endsWith: '@histories.test' } },
    },
    select: { requestId: true, type: true, actorId: true, occurredAt: true },
  });
  // One answer of whom it was escalated to is several decisions of one moment.
  const commands = new Map(
    events.map((event) => [JSON.stringify(Object.values(event)), event] as const),
  );
  return countBy(
    [...commands.values()].map(({ requestId, actorId, type }) =>
      [toPublicId('ApprovalRequest', requestId), toPublicId('User', actorId ?? ''), type].join(' '),
    ),
  );
}

function tallyOf(acknowledged: readonly Acknowledged[], ids: Ids): Decisions {
  return countBy(
    acknowledged.map(({ requestId, by, outcome }) =>
      [requestId, ids.person[by], outcome].join(' '),
    ),
  );
}

function countBy(keys: readonly string[]): Decisions {
  const counts: Decisions = {};
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** The real command, on the whole database. */
async function verify(
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/verify.ts'], {
    env: { PATH: process.env.PATH ?? '', ...env, AUTH_JWT_SECRET: testSecret },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}
