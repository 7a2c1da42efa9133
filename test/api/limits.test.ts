// Capability 11: what is just within a limit is taken, and one more is refused with the field and
// the limit. Texts of the first mutations are in wrong-input-limits.test.ts and
// wrong-input-mutations.test.ts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePublicId, toPublicId } from '../../src/domain/public-id.ts';
import type { AttachmentInput } from '../generated/graphql.ts';
import { AskAgain, Edit } from '../support/operations-edit.ts';
import { Comment, Create, Reassign, Request, Withdraw } from '../support/operations.ts';
import { askForApproval, meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;
let ticketId: string;
/** So many people that a step can ask one too many. */
let crowd: string[];

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  ticketId = await openTicket(scene);
  const at = new Date();
  const people = Array.from({ length: 51 }, (_, index) => ({
    id: app.app.commands.newId(at),
    email: `crowd${String(index)}@demo.test`,
    name: `Crowd ${String(index)}`,
    role: 'END_USER' as const,
    createdAt: at,
  }));
  await app.db.prisma.user.createMany({ data: people });
  crowd = people.map(({ id }) => toPublicId('User', id));
});

afterAll(() => app.close());

/** What a mutation answers, as far as these tests look at it. */
interface Answer {
  readonly __typename: string;
  readonly fields?: readonly { readonly path: readonly string[]; readonly message: string }[];
}

type Send<Value> = (value: Value) => Promise<Answer>;

function expectTaken(answer: Answer) {
  expect(answer).toMatchObject({ __typename: expect.stringMatching(/Payload$/) as string });
}

/** Refused with this place alone, in words that name the limit. */
function expectRefused(answer: Answer, path: string, limit: number) {
  expect(answer.__typename).toBe('InvalidInputError');
  expect(answer.fields?.map((issue) => issue.path.join('.'))).toEqual([path]);
  expect(answer.fields?.[0]?.message.replaceAll(',', '')).toContain(String(limit));
}

async function pending() {
  return (await askForApproval(scene, ['paul'], ticketId)).id;
}

async function withdrawn() {
  const id = await pending();
  await scene.lea.query(Withdraw, { input: { id, reason: 'Not yet.' } });
  return id;
}

const asking = { subject: 'Refund', message: 'It broke.' };

async function create(input: object): Promise<Answer> {
  const all = { ticketId, ...asking, approverIds: [scene.ids.paul], ...input };
  return (await scene.lea.query(Create, { input: all })).approvalRequestCreate;
}

async function edit(input: object): Promise<Answer> {
  const id = await pending();
  return (await scene.lea.query(Edit, { input: { id, ...input } })).approvalRequestEdit;
}

async function askAgain(input: object): Promise<Answer> {
  const id = await withdrawn();
  return (await scene.lea.query(AskAgain, { input: { id, ...input } })).approvalRequestAskAgain;
}

async function comment(input: object): Promise<Answer> {
  const id = await pending();
  const all = { id, body: 'See here.', ...input };
  return (await scene.paul.query(Comment, { input: all })).approvalRequestComment;
}

async function reassign(reason: string): Promise<Answer> {
  const id = await pending();
  const { approvalRequest } = await scene.paul.query(Request, { id });
  const assignmentId = approvalRequest!.steps[0]!.assignments[0]!.id;
  const input = { id, assignmentId, toId: scene.ids.omar, reason };
  return (await scene.paul.query(Reassign, { input })).approvalRequestReassign;
}

const texts: [string, string, number, Send<string>][] = [
  ['approvalRequestReassign', 'reason', 5_000, reassign],
  ['approvalRequestEdit', 'subject', 200, (subject) => edit({ subject })],
  ['approvalRequestEdit', 'message', 10_000, (message) => edit({ message })],
  ['approvalRequestAskAgain', 'subject', 200, (subject) => askAgain({ subject })],
  ['approvalRequestAskAgain', 'message', 10_000, (message) => askAgain({ message })],
];

test.each(texts)('%s: %s of up to %i characters', async (_, field, limit, send) => {
  expectTaken(await send('x'.repeat(limit)));
  expectRefused(await send('x'.repeat(limit + 1)), field, limit);
});

const attaching: [string, Send<AttachmentInput[]>][] = [
  ['approvalRequestCreate', (attachments) => create({ attachments })],
  ['approvalRequestEdit', (attachments) => edit({ attachments })],
  ['approvalRequestAskAgain', (attachments) => askAgain({ attachments })],
  ['approvalRequestComment', (attachments) => comment({ attachments })],
];

describe.each(attaching)('the attachments of %s', (_, attach) => {
  const links = (count: number) =>
    Array.from({ length: count }, (_each, index) => ({
      title: `Photo ${String(index)}`,
      url: `https://files.example/${String(index)}`,
    }));
  const link = (differs: Partial<AttachmentInput>) => [{ ...links(1)[0]!, ...differs }];

  test('at most 20', async () => {
    expectTaken(await attach(links(20)));
    expectRefused(await attach(links(21)), 'attachments', 20);
  });

  test('each with a title of up to 200 characters in a line', async () => {
    expectTaken(await attach(link({ title: 'x'.repeat(200) })));
    for (const title of ['x'.repeat(201), '', ' ', 'Two\nlines', 'A \0']) {
      expectRefused(await attach(link({ title })), 'attachments.0.title', 200);
    }
  });

  test('and a whole web link of up to 2,000 characters', async () => {
    const long = (length: number) => 'https://files.example/'.padEnd(length, 'x');
    for (const url of [long(2_000), 'http://files.example', 'https://[::1]:8443/?a=b#c']) {
      expectTaken(await attach(link({ url })));
    }
    for (const url of [
      ...[long(2_001), '', '/photo', 'files.example', 'ftp://files.example'],
      ...['javascript:alert(1)', 'data:text/html,x', 'https://', 'https://a b.example'],
      ...['https://user:secret@files.example', 'https://files.example/\n'],
    ]) {
      expectRefused(await attach(link({ url })), 'attachments.0.url', 2_000);
    }
  });

  test('every mistake is told at its place', async () => {
    const answer = await attach([
      ...link({ title: '' }),
      ...links(1),
      ...link({ title: ' ', url: 'x' }),
    ]);
    expect(answer.fields?.map(({ path }) => path.join('.'))).toEqual([
      'attachments.0.title',
      'attachments.2.title',
      'attachments.2.url',
    ]);
  });
});

test('a request takes 500 comments', async () => {
  const id = await pending();
  // The first 498 without a transaction each.
  await app.db.prisma.approvalRequest.update({
    where: { id: parsePublicId(id)!.uuid },
    data: { commentCount: 498 },
  });
  const say = async (body: string) =>
    (await scene.paul.query(Comment, { input: { id, body } })).approvalRequestComment;
  expectTaken(await say('The last but one.'));
  expectTaken(await say('The last one.'));
  expectRefused(await say('One more.'), 'body', 500);
  const { approvalRequest } = await scene.paul.query(Request, { id });
  expect(approvalRequest!.comments.nodes.map(({ body }) => body)).toEqual([
    'The last but one.',
    'The last one.',
  ]);
});

describe('who is asked', () => {
  const asks: [string, (input: object) => Promise<Answer>][] = [
    ['approvalRequestCreate', (input) => create({ approverIds: undefined, ...input })],
    ['approvalRequestEdit', edit],
    ['approvalRequestAskAgain', askAgain],
  ];

  test.each(asks)('%s: at most 50 in a step, and at most 10 steps', async (_, send) => {
    expectTaken(await send({ approverIds: crowd.slice(0, 50) }));
    expectRefused(await send({ approverIds: crowd }), 'approverIds', 50);
    const steps = (count: number) =>
      Array.from({ length: count }, () => ({ rule: 'ANY', approverIds: crowd.slice(0, 2) }));
    expectTaken(await send({ steps: steps(10) }));
    expectRefused(await send({ steps: steps(11) }), 'steps', 10);
    const wide = [...steps(1), { rule: 'ANY', approverIds: crowd }];
    expectRefused(await send({ steps: wide }), 'steps.1.approverIds', 50);
  });
});
