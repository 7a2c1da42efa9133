import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getNamedType, isObjectType } from 'graphql';
import { schema } from '../../src/schema/index.ts';
import type { Answer } from '../support/client.ts';
import { codesOf, expectHarmless } from '../support/answers.ts';
import { Approve, Comment, Feed } from '../support/operations.ts';
import { refundKind, refundPolicy } from '../support/refunds.ts';
import { askForApproval, formGroup, meetPeople, type Scene, toUuid } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

/** Each list, and what its rows are; `by` marks those that are in the order of names, or of numbers. */
const lists = [
  { path: 'tickets', holds: 'ticket' },
  { path: 'users', holds: 'user', by: 'name' },
  { path: 'groups', holds: 'group', by: 'name' },
  { path: 'requestKinds', holds: 'kind', by: 'name' },
  { path: 'policies', holds: 'policy', by: 'name' },
  { path: 'undeliverableMails', holds: 'undeliverableMail' },
  { path: 'group.members', holds: 'member', by: 'name' },
  { path: 'user.groups', holds: 'membership', by: 'name' },
  { path: 'policy.versions', holds: 'policyVersion' },
  { path: 'viewer.inbox', holds: 'request' },
  { path: 'viewer.submitted', holds: 'request' },
  { path: 'viewer.notifications', holds: 'notification', by: 'number' },
  { path: 'ticket.approvalRequests', holds: 'request' },
  { path: 'approvalRequest.comments', holds: 'comment' },
  { path: 'approvalRequest.timeline', holds: 'event' },
] as const;
type List = (typeof lists)[number];
const isBy = (order: 'name' | 'number') => (list: List) => 'by' in list && list.by === order;

let app: TestApp;
let scene: Scene;
let ids: { id: string; ticketId: string; policyId: string; groupId: string };
/** A cursor of each list. */
const cursors = new Map<string, string>();

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  const kindId = await refundKind(scene);
  const steps = [
    { rule: 'ALL' as const, approvers: [{ type: 'USER' as const, id: scene.ids.marc }] },
  ];
  const policyId = await refundPolicy(scene, kindId, { steps });
  const groupId = await formGroup(app, scene, 'Board', ['lea', 'nina']);
  ids = { ...(await askForApproval(scene, ['marc', 'nina'])), policyId, groupId };
  await scene.marc.query(Comment, { input: { id: ids.id, body: 'Why?' } });
  const at = new Date();
  await app.db.prisma.undeliverableMail.create({
    data: {
      id: app.app.commands.newId(at),
      ...{ kind: 'ASSIGNED', job: {}, messageId: '<1@assent.test>', tries: 1, failedAt: at },
      ...{ userId: toUuid(scene.ids.paul), address: 'paul@demo.test', reason: '550 No' },
    },
  });
  for (const list of lists) {
    const { edges } = await page(list, 'first: 1');
    cursors.set(list.path, edges[0]!.cursor);
  }
});

afterAll(async () => {
  expect(app.wakeups.size).toBe(0);
  await app.close();
});

test('each list of the schema is here', () => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const all = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map(({ name }) => (type.name === 'Query' ? name : `${firstSmall(type.name)}.${name}`)),
  );
  expect(lists.map(({ path }) => path).sort()).toEqual(all.sort());
});

function firstSmall(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function encoded(position: unknown): string {
  return Buffer.from(typeof position === 'string' ? position : JSON.stringify(position)).toString(
    'base64url',
  );
}

const uuid = '0192f0c1-aaaa-7bbb-8ccc-ddddeeeeffff';
const garbage: [string, string][] = [
  ['nothing', ''],
  ['a blank', ' '],
  ['a word', 'garbage'],
  ['an emoji', '👍'],
  ['a NUL', '\0'],
  ['half a character', '\ud800'],
  ['much', 'x'.repeat(100_000)],
  ['a uuid', uuid],
  ['base64 of no JSON', encoded('{"id":')],
  ['base64 of bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0xc3]).toString('base64')],
  ...['null', '1', 'true', '"text"', '{}', '[]', '[[]]', '[null,null]', '{"0":"request"}'].map(
    (json): [string, string] => [`base64 of ${json}`, encoded(json)],
  ),
];

describe.each(lists)('$path', (list) => {
  test.each(garbage)('%s is no cursor', async (_what, cursor) => {
    await expectRefused(list, cursor);
  });

  test('JSON of another shape is no cursor', async () => {
    for (const position of [
      [list.holds],
      [list.holds, null],
      ...(isBy('number')(list) ? [] : [[list.holds, 5]]),
      [list.holds, {}],
      [list.holds, [uuid]],
      [list.holds, 'not-a-uuid'],
      [list.holds, uuid.toUpperCase()],
      [list.holds, `${uuid}\0`],
      [list.holds, `' OR 1=1 --`],
      [list.holds, uuid, 5],
      [list.holds, uuid, null],
      [list.holds, uuid, {}],
      [list.holds, uuid, ['contains', 'x']],
      [list.holds, uuid, 'a\0b'],
      ['feed', uuid],
      ['__proto__', uuid],
    ]) {
      await expectRefused(list, encoded(position));
    }
  });

  test('a cursor of a list of other things is none of this', async () => {
    for (const other of lists.filter(({ holds }) => holds !== list.holds)) {
      await expectRefused(list, cursors.get(other.path)!);
    }
  });

  test("a cursor of a person's feed is none of this", async () => {
    await expectRefused(list, await feedCursor());
  });

  test('of a row that is not there any more, a cursor still says where it stood', async () => {
    const id = isBy('number')(list) ? 1_000_000 : uuid;
    const position = [list.holds, id, ...(isBy('name')(list) ? ['Zzz'] : [])];
    for (const argument of ['after', 'before']) {
      const { errors } = await send(list, `${argument}: ${JSON.stringify(encoded(position))}`);
      expect(errors).toBeUndefined();
    }
  });
});

describe('a forged position', () => {
  test.each(lists.filter((list) => !isBy('name')(list)))(
    'with a name, in $path, which has no names',
    async (list) => {
      await expectRefused(list, encoded([list.holds, uuid, 'Zzz']));
    },
  );

  test.each(lists.filter(isBy('number')))('with a number that is none, in $path', async (list) => {
    for (const number of [0, -1, 1.5, 2 ** 31, 1e300, '5', true, [5]]) {
      await expectRefused(list, encoded([list.holds, number]));
    }
    await expectRefused(list, encoded([list.holds, 5, 5]));
    await expectRefused(list, encoded([list.holds, 5, 'Zzz']));
  });

  test.each(lists.filter(isBy('name')))(
    'without a name, in $path, which is by name',
    async (list) => {
      await expectRefused(list, encoded([list.holds, uuid]));
    },
  );

  test.each(lists.filter(isBy('name')))('with a name that nobody has, in $path', async (list) => {
    for (const name of ['', '👍', 'x'.repeat(50_000), '%', '\\', "' OR 1=1 --"]) {
      const { errors } = await send(
        list,
        `after: ${JSON.stringify(encoded([list.holds, uuid, name]))}`,
      );
      expect(errors).toBeUndefined();
    }
  });
});

/** The subscriptions that draw on the feed. */
const fed = Object.values(schema.getSubscriptionType()!.getFields())
  .filter(({ args }) => args.some(({ name }) => name === 'after'))
  .map(({ name }) => name);

describe.each(fed)('%s', (subscription) => {
  test('refuses what is no cursor of this feed', async () => {
    const own = await feedCursor();
    const text = Buffer.from(own, 'base64url').toString();
    const others = [await feedCursor('marc'), await feedCursor('sofia')];
    const wrong = [
      ...garbage.map(([, cursor]) => cursor),
      ...cursors.values(),
      ...others,
      ...['1000', '999999999', '9999999999', '1e3', '-1', '1.5', '', ' 1', '0x1'].map((sequence) =>
        encoded(text.replace(/\d+$/, sequence)),
      ),
      encoded(text.replace(/^feed/, 'food')),
      encoded(`${text}\n`),
      encoded(text.toUpperCase()),
      encoded(`${text}\0`),
      encoded(['feed', text.split(':')[1], 1]),
    ];
    for (const after of wrong) {
      const codes = await refusal(subscription, after);
      expect(codes, JSON.stringify(after).slice(0, 80)).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe('feed', () => {
  test('takes its own, and goes on behind it', async () => {
    const after = await feedCursor();
    const seen = Number(Buffer.from(after, 'base64url').toString().split(':')[2]);
    const live = await scene.lea.follow(Feed, { after });
    expect((await live.next()).feed.sequence).toBe(seen + 1);
    live.stop();
    await until(() => app.wakeups.size === 0);
  });
});

/** The cursor of something that has just come into this person's feed. */
async function feedCursor(name: 'lea' | 'marc' | 'sofia' = 'lea'): Promise<string> {
  const live = await scene[name].follow(Feed, {});
  const { id } = await askForApproval(scene, ['marc']);
  await scene.marc.query(Approve, { input: { id } });
  const { feed } = await live.next();
  live.stop();
  await until(() => app.wakeups.size === 0);
  return feed.cursor;
}

/** The codes with which a subscription is refused. */
function refusal(subscription: string, after: string): Promise<unknown[]> {
  const query = `subscription ($after: String) { ${subscription}(after: $after) { __typename } }`;
  return new Promise((resolve) => {
    const said: unknown[] = [];
    scene.lea.socket.subscribe(
      { query, variables: { after } },
      {
        next: (answer) => {
          expectHarmless(answer);
          said.push(...codesOf(answer));
        },
        error: (error) => {
          resolve([...said, error]);
        },
        complete: () => {
          resolve(said);
        },
      },
    );
  });
}

async function expectRefused(list: List, cursor: string): Promise<void> {
  for (const argument of ['after', 'before']) {
    const answer = await send(list, `${argument}: $cursor`, { cursor });
    expectHarmless(answer);
    expect(codesOf(answer), JSON.stringify(cursor).slice(0, 80)).toEqual(['BAD_USER_INPUT']);
  }
}

function send({ path }: List, args: string, variables = {}): Promise<Answer<unknown>> {
  const [parent, name] = path.split('.');
  const rows = `(${args}) { edges { cursor } }`;
  const within: Record<string, (list: string) => string> = {
    viewer: (list) => `viewer { ${list} }`,
    ticket: (list) => `ticket(id: "${ids.ticketId}") { ${list} }`,
    approvalRequest: (list) => `approvalRequest(id: "${ids.id}") { ${list} }`,
    group: (list) => `group: node(id: "${ids.groupId}") { ... on Group { ${list} } }`,
    user: (list) => `user: node(id: "${scene.ids.lea}") { ... on User { ${list} } }`,
    policy: (list) => `policy: node(id: "${ids.policyId}") { ... on Policy { ${list} } }`,
  };
  const field = name ? within[parent!]!(`${name}${rows}`) : `${parent!}${rows}`;
  const declared = 'cursor' in variables ? '($cursor: String!)' : '';
  // Policies and lost mails are the administrators’.
  const client = /^(polic|undeliv)/.test(path) ? scene.admin : scene.lea;
  return client.post(`query ${declared} { ${field} }`, variables);
}

async function page(list: List, args: string): Promise<{ edges: { cursor: string }[] }> {
  const { data } = (await send(list, args)) as { data: never };
  return list.path.split('.').reduce((value: never, key) => value[key], data);
}
