// Relay pages, the same for every list: forward, backward, from both ends, while new rows come in.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toPublicId } from '../../src/domain/public-id.ts';
import type { Client } from '../support/client.ts';
import { Comment, Create, CreateTicket } from '../support/operations.ts';
import { refundKind } from '../support/refunds.ts';
import { formGroup, meetPeople, toUuid, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

interface Page {
  readonly totalCount?: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** How many rows each list has at least: more than a default page. */
const size = 25;
const counts = ['viewer.inbox', 'viewer.submitted', 'ticket.approvalRequests'];

let app: TestApp;
let scene: Scene;
/** An agent who asks, and an agent who is asked; nobody else has anything of theirs. */
let ann: Client;
let ben: Client;
let annId: string;
let benId: string;
let ticketId: string;
let everyone: string;
let kindId: string;
let policyId: string;
let version = 1;
/** Made in this order. */
const requests: string[] = [];
const tickets: string[] = [];
const comments: string[] = [];

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  annId = await addPerson('Ann Able', 'ann@demo.test');
  benId = await addPerson('Ben Bold', 'ben@demo.test');
  [ann, ben] = [await app.as('ann'), await app.as('ben')];
  everyone = await formGroup(app, scene, 'Everyone', []);
  kindId = await refundKind(scene);
  policyId = await addPolicy('Many versions');
  for (let index = 0; index < size; index += 1) {
    // Two of each name: the id decides.
    const name = `Many ${String(Math.floor(index / 2) + 10)}`;
    await join(await addPerson(name, `many${index}@demo.test`), everyone);
    await join(annId, await addGroup(`Many ${String(index + 10)}`));
    await addTicket();
    await addKind(`Many ${String(index + 10)}`);
    await addPolicy(`Many ${String(index + 10)}`);
    await addVersion();
  }
  ticketId = tickets.at(-1)!;
  for (let index = 0; index < size; index += 1) await addRequest();
  for (let index = 0; index < size; index += 1) await addComment();
});

afterAll(() => app.close());

const lists: [
  string,
  { by: () => Client; add: () => Promise<string>; newest: 'first' | 'last' },
][] = [
  ['viewer.inbox', { by: () => ben, add: addRequest, newest: 'first' }],
  ['viewer.submitted', { by: () => ann, add: addRequest, newest: 'first' }],
  ['viewer.notifications', { by: () => ben, add: addNotification, newest: 'first' }],
  ['tickets', { by: () => ann, add: addTicket, newest: 'first' }],
  ['ticket.approvalRequests', { by: () => ann, add: addRequest, newest: 'first' }],
  ['approvalRequest.comments', { by: () => ben, add: addComment, newest: 'last' }],
  ['approvalRequest.timeline', { by: () => ben, add: addComment, newest: 'last' }],
  ['users', { by: () => ann, add: () => addPerson('!', 'first@demo.test'), newest: 'first' }],
  ['groups', { by: () => ann, add: () => addGroup('!'), newest: 'first' }],
  ['requestKinds', { by: () => ann, add: () => addKind('!'), newest: 'first' }],
  ['policies', { by: () => scene.admin, add: () => addPolicy('!'), newest: 'first' }],
  [
    'group.members',
    {
      by: () => ann,
      add: async () => join(await addPerson('!', 'second@demo.test'), everyone),
      newest: 'first',
    },
  ],
  [
    'user.groups',
    { by: () => ann, add: async () => join(annId, await addGroup('!!'), 'group'), newest: 'first' },
  ],
  ['policy.versions', { by: () => scene.admin, add: addVersion, newest: 'first' }],
];

/** What tells the rows apart where it is not an id of their own. */
const rowsBy: Record<string, string> = {
  'group.members': 'user { id }',
  'user.groups': 'group { id }',
  'policy.versions': 'version',
  'viewer.notifications': 'sequence',
};

describe.each(lists)('%s', (list, { by, add, newest }) => {
  const page = (args: object) => read(by(), list, args);
  const all = async () => (await page({ first: 100 })).nodes.map(({ id }) => id);

  /** Every page of this size from one end to the other, in the order of the list. */
  async function walk(direction: 'forward' | 'backward', count: number, meanwhile = noop) {
    const forward = direction === 'forward';
    const pages: Page[] = [];
    let cursor: string | null = null;
    do {
      if (pages.length === 1) await meanwhile();
      const next: Page = await page(
        forward ? { first: count, after: cursor } : { last: count, before: cursor },
      );
      pages.push(next);
      cursor = forward ? next.pageInfo.endCursor : next.pageInfo.startCursor;
      const goesOn = forward ? next.pageInfo.hasNextPage : next.pageInfo.hasPreviousPage;
      if (!goesOn) break;
    } while (pages.length < 100);
    return forward ? pages : pages.reverse();
  }
  const rowsOf = (pages: Page[]) => pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));

  test('is in its order', async () => {
    const ids = await all();
    expect(ids.length).toBeGreaterThanOrEqual(size);
    expect(new Set(ids).size).toBe(ids.length);
    if (list === 'tickets') expect(ids).toEqual([...tickets].reverse());
    else if (list === 'approvalRequest.comments') expect(ids).toEqual(comments);
    else if (counts.includes(list)) expect(ids).toEqual([...requests].reverse());
    else await expectOrder(list, by(), ids);
  });

  test.each(['forward', 'backward'] as const)('%s, each row once, three at a time', async (way) => {
    const ids = await all();
    const pages = await walk(way, 3);
    expect(rowsOf(pages)).toEqual(ids);
    expect(pages).toHaveLength(Math.ceil(ids.length / 3));
    for (const [index, { nodes, edges, pageInfo }] of pages.entries()) {
      expect(edges.map(({ node }) => node)).toEqual(nodes);
      expect(pageInfo).toEqual({
        hasPreviousPage: index > 0,
        hasNextPage: index < pages.length - 1,
        startCursor: edges[0]?.cursor,
        endCursor: edges.at(-1)?.cursor,
      });
    }
    const whole = await page({ first: 100 });
    const cursors = pages.flatMap(({ edges }) => edges.map(({ cursor }) => cursor));
    expect(cursors).toEqual(whole.edges.map(({ cursor }) => cursor));
    expect(new Set(cursors).size).toBe(cursors.length);
  });

  test('ends without an empty page where the pages come out even', async () => {
    const ids = await all();
    for (const way of ['forward', 'backward'] as const) {
      const [only, ...others] = await walk(way, ids.length);
      expect(others).toEqual([]);
      expect(only?.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    }
  });

  test('has 20 rows on a page unless told', async () => {
    const ids = await all();
    const first = await page({});
    expect(first.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 20));
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const rest = await page({ after: first.pageInfo.endCursor });
    expect(rest.nodes.map(({ id }) => id)).toEqual(ids.slice(20, 40));
  });

  test('between two rows, and beyond the last', async () => {
    const { edges, pageInfo } = await page({ first: 100 });
    const window = { after: edges[4]!.cursor, before: edges[9]!.cursor };
    const ids = edges.map(({ node }) => node.id);
    expect(rowsOf([await page({ ...window, first: 100 })])).toEqual(ids.slice(5, 9));
    expect(rowsOf([await page({ ...window, first: 2 })])).toEqual(ids.slice(5, 7));
    expect(rowsOf([await page({ ...window, last: 2 })])).toEqual(ids.slice(7, 9));
    const nothing = { nodes: [], edges: [], pageInfo: { startCursor: null, endCursor: null } };
    expect(await page({ after: pageInfo.endCursor })).toMatchObject({
      ...nothing,
      pageInfo: { ...nothing.pageInfo, hasNextPage: false, hasPreviousPage: true },
    });
    expect(await page({ last: 5, before: pageInfo.startCursor })).toMatchObject({
      ...nothing,
      pageInfo: { ...nothing.pageInfo, hasNextPage: true, hasPreviousPage: false },
    });
  });

  if (counts.includes(list)) {
    test('counts all pages, whichever is shown', async () => {
      const { length } = await all();
      const { edges } = await page({ first: 10 });
      for (const args of [{}, { first: 1 }, { last: 2 }, { after: edges[9]!.cursor }]) {
        expect((await page(args)).totalCount).toBe(length);
      }
    });
  }

  test('is walked undisturbed while rows come in at the newest end', async () => {
    const ids = await all();
    let added = '';
    const meanwhile = async () => {
      added = await add();
    };
    // Away from the newest end, so that what is new stands behind the walker.
    const rows = rowsOf(await walk(newest === 'first' ? 'forward' : 'backward', 3, meanwhile));
    expect(rows).toEqual(ids);
    const now = await all();
    expect(now).toHaveLength(ids.length + 1);
    expect(newest === 'first' ? now.slice(1) : now.slice(0, -1)).toEqual(ids);
    if (list !== 'approvalRequest.timeline') expect(now).toContain(added);
  });
});

async function noop(): Promise<void> {
  // Nothing happens meanwhile.
}

async function read(by: Client, list: string, args: object): Promise<Page> {
  const [parent, name] = list.split('.');
  const within: Record<string, (rows: string) => string> = {
    viewer: (rows) => `viewer { ${rows} }`,
    ticket: (rows) => `ticket(id: "${ticketId}") { ${rows} }`,
    approvalRequest: (rows) => `approvalRequest(id: "${requests[0]!}") { ${rows} }`,
    group: (rows) => `group: node(id: "${everyone}") { ... on Group { ${rows} } }`,
    user: (rows) => `user: node(id: "${annId}") { ... on User { ${rows} } }`,
    policy: (rows) => `policy: node(id: "${policyId}") { ... on Policy { ${rows} } }`,
  };
  const row = rowsBy[list] ?? 'id';
  const rows = `(first: $first, after: $after, last: $last, before: $before) {
    ${counts.includes(list) ? 'totalCount' : ''} nodes { ${row} } edges { cursor node { ${row} } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const field = name ? within[parent!]!(`${name}${rows}`) : `${parent!}${rows}`;
  const { data, errors } = await by.post(
    `query ($first: Int, $after: String, $last: Int, $before: String) { ${field} }`,
    args,
  );
  expect(errors).toBeUndefined();
  const page = list.split('.').reduce((value: never, key) => value[key], data as never) as Page;
  return {
    ...page,
    nodes: page.nodes.map(identified),
    edges: page.edges.map(({ cursor, node }) => ({ cursor, node: identified(node) })),
  };
}

/** A row by what tells it from the others. */
function identified(row: {
  id?: string;
  user?: { id: string };
  group?: { id: string };
  version?: number;
  sequence?: number;
}): { id: string } {
  const number = row.version ?? row.sequence;
  return { id: row.id ?? row.user?.id ?? row.group?.id ?? String(number) };
}

/** People and groups by their names, then ids; events as they happened. */
async function expectOrder(list: string, by: Client, ids: string[]): Promise<void> {
  if (list === 'policy.versions' || list === 'viewer.notifications') {
    expect(ids).toEqual(ids.map((_, index) => String(ids.length - index)));
    return;
  }
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) {
    ... on User { name } ... on Group { name } ... on RequestKind { name } ... on Policy { name }
    ... on RequestEvent { type } } }`;
  const { nodes } = (await by.post(query, { ids })).data as unknown as {
    nodes: { name: string; type: string }[];
  };
  if (list === 'approvalRequest.timeline') {
    const first = ['CREATED', 'STEP_STARTED', 'ASSIGNED'];
    expect(nodes.map(({ type }) => type)).toEqual([...first, ...comments.map(() => 'COMMENTED')]);
    return;
  }
  const rows = nodes.map(({ name }, index) => `${name} ${ids[index]!}`);
  const many = rows.filter((row) => /^Many \d/.test(row));
  expect(many).toHaveLength(size);
  expect(many).toEqual([...many].sort());
}

async function addPerson(name: string, email: string): Promise<string> {
  const createdAt = new Date();
  const id = app.app.commands.newId(createdAt);
  await app.db.prisma.user.create({ data: { id, email, name, role: 'AGENT', createdAt } });
  return toPublicId('User', id);
}

async function addGroup(name: string): Promise<string> {
  const createdAt = new Date();
  const id = app.app.commands.newId(createdAt);
  await app.db.prisma.group.create({ data: { id, name, createdAt } });
  return toPublicId('Group', id);
}

async function addTicket(): Promise<string> {
  const input = { subject: 'Broken', requesterId: scene.ids.sofia, assigneeId: annId };
  const { ticketCreate } = await ann.query(CreateTicket, { input });
  if (!('ticket' in ticketCreate)) throw new Error(JSON.stringify(ticketCreate));
  tickets.push(ticketCreate.ticket.id);
  return ticketCreate.ticket.id;
}

async function addRequest(): Promise<string> {
  const input = { ticketId, subject: 'Refund', message: 'Please.', approverIds: [benId] };
  const { approvalRequestCreate: created } = await ann.query(Create, { input });
  if (!('approvalRequest' in created)) throw new Error(JSON.stringify(created));
  requests.push(created.approvalRequest.id);
  return created.approvalRequest.id;
}

/** Ben is asked once more; answers with the number of what he hears. */
async function addNotification(): Promise<string> {
  await addRequest();
  return (await read(ben, 'viewer.notifications', { first: 1 })).nodes[0]!.id;
}

async function addComment(): Promise<string> {
  const input = { id: requests[0]!, body: 'One more thing.' };
  const { approvalRequestComment: said } = await ann.query(Comment, { input });
  if (!('comment' in said)) throw new Error(JSON.stringify(said));
  comments.push(said.comment.id);
  return said.comment.id;
}

async function join(userId: string, groupId: string, what?: 'group'): Promise<string> {
  const data = { userId: toUuid(userId), groupId: toUuid(groupId) };
  await app.db.prisma.membership.create({ data });
  return what === 'group' ? groupId : userId;
}

async function addKind(name: string): Promise<string> {
  const at = new Date();
  const id = app.app.commands.newId(at);
  await app.db.prisma.requestKind.create({
    data: { id, name, fields: [], createdAt: at, updatedAt: at },
  });
  return toPublicId('RequestKind', id);
}

async function addPolicy(name: string): Promise<string> {
  const { data } = await scene.admin.post(
    `mutation ($name: String!, $kindId: ID!, $id: ID!) {
      policyCreate(input: { name: $name, kindId: $kindId, active: false, rule: {
        steps: [{ approvers: [{ type: USER, id: $id }] }] } }) {
        ... on PolicyCreatePayload { policy { id } } } }`,
    { name, kindId, id: benId },
  );
  return (data as unknown as { policyCreate: { policy: { id: string } } }).policyCreate.policy.id;
}

/** Another rule each time; answers with the version that it is. */
async function addVersion(): Promise<string> {
  version += 1;
  const { data } = await scene.admin.post(
    `mutation ($id: ID!, $own: Boolean!, $user: ID!) {
      policyUpdate(input: { id: $id, rule: {
        ownDecisionAllowed: $own, steps: [{ approvers: [{ type: USER, id: $user }] }] } }) {
        ... on PolicyUpdatePayload { policy { version } } } }`,
    { id: policyId, own: version % 2 === 0, user: benId },
  );
  const { policy } = (data as unknown as { policyUpdate: { policy: { version: number } } })
    .policyUpdate;
  expect(policy.version).toBe(version);
  return String(version);
}
