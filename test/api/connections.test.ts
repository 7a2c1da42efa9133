// Relay pages, the same for every list: forward, backward, from both ends, while new rows come in.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toPublicId } from '../../src/domain/public-id.ts';
import type { Client } from '../support/client.ts';
import { Comment, Create, CreateTicket } from '../support/operations.ts';
import { meetPeople, type Scene } from '../support/scene.ts';
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
  for (let index = 0; index < size; index += 1) {
    // Two of each name: the id decides.
    await addPerson(`Many ${String(Math.floor(index / 2) + 10)}`, `many${index}@demo.test`);
    await addGroup(`Many ${String(index + 10)}`);
    await addTicket();
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
  ['tickets', { by: () => ann, add: addTicket, newest: 'first' }],
  ['ticket.approvalRequests', { by: () => ann, add: addRequest, newest: 'first' }],
  ['approvalRequest.comments', { by: () => ben, add: addComment, newest: 'last' }],
  ['approvalRequest.timeline', { by: () => ben, add: addComment, newest: 'last' }],
  ['users', { by: () => ann, add: () => addPerson('!', 'first@demo.test'), newest: 'first' }],
  ['groups', { by: () => ann, add: () => addGroup('!'), newest: 'first' }],
];

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
  const within = { ticket: `(id: "${ticketId}")`, approvalRequest: `(id: "${requests[0]!}")` };
  const rows = `(first: $first, after: $after, last: $last, before: $before) {
    ${counts.includes(list) ? 'totalCount' : ''} nodes { id } edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const field = name
    ? `${parent!}${parent! in within ? within[parent as 'ticket'] : ''} { ${name}${rows} }`
    : `${parent!}${rows}`;
  const { data, errors } = await by.post(
    `query ($first: Int, $after: String, $last: Int, $before: String) { ${field} }`,
    args,
  );
  expect(errors).toBeUndefined();
  return list.split('.').reduce((value: never, key) => value[key], data as never);
}

/** People and groups by their names, then ids; events as they happened. */
async function expectOrder(list: string, by: Client, ids: string[]): Promise<void> {
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) {
    ... on User { name } ... on Group { name } ... on RequestEvent { type } } }`;
  const { nodes } = (await by.post(query, { ids })).data as unknown as {
    nodes: { name: string; type: string }[];
  };
  if (list === 'approvalRequest.timeline') {
    const first = ['CREATED', 'STEP_STARTED', 'ASSIGNED'];
    expect(nodes.map(({ type }) => type)).toEqual([...first, ...comments.map(() => 'COMMENTED')]);
    return;
  }
  const rows = nodes.map(({ name }, index) => `${name} ${ids[index]!}`);
  const many = rows.filter((row) => row.startsWith('Many'));
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

async function addComment(): Promise<string> {
  const input = { id: requests[0]!, body: 'One more thing.' };
  const { approvalRequestComment: said } = await ann.query(Comment, { input });
  if (!('comment' in said)) throw new Error(JSON.stringify(said));
  comments.push(said.comment.id);
  return said.comment.id;
}
