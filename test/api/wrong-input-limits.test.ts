// The other side of wrong-input-mutations.test.ts: what is just right is taken, and comes back whole.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  Approve,
  Comment,
  Create,
  CreateTicket,
  Deny,
  Request,
  UpdateTicket,
  Withdraw,
} from '../support/operations.ts';
import { amountOf, refundKind } from '../support/refunds.ts';
import { askForApproval, meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterAll(() => app.close());

/** Sends this text to a fresh thing; answers with what is kept of it. */
const fields: [string, number, (text: string) => Promise<unknown>][] = [
  ['approvalRequestCreate.subject', 200, async (subject) => (await created({ subject }))?.subject],
  ['approvalRequestCreate.message', 10_000, async (m) => (await created({ message: m }))?.message],
  [
    'approvalRequestApprove.note',
    5_000,
    async (note) => {
      const { id } = await askForApproval(scene, ['paul']);
      await scene.paul.query(Approve, { input: { id, note } });
      return (await read(id))?.steps[0]?.assignments[0]?.decision?.note;
    },
  ],
  [
    'approvalRequestDeny.note',
    5_000,
    async (note) => {
      const { id } = await askForApproval(scene, ['paul']);
      await scene.paul.query(Deny, { input: { id, note } });
      return (await read(id))?.steps[0]?.assignments[0]?.decision?.note;
    },
  ],
  [
    'approvalRequestComment.body',
    5_000,
    async (body) => {
      const { id } = await askForApproval(scene, ['paul']);
      await scene.paul.query(Comment, { input: { id, body } });
      return (await read(id))?.comments.nodes[0]?.body;
    },
  ],
  [
    'approvalRequestWithdraw.reason',
    5_000,
    async (reason) => {
      const { id } = await askForApproval(scene, ['paul']);
      await scene.lea.query(Withdraw, { input: { id, reason } });
      return (await read(id))?.timeline.nodes.find(({ type }) => type === 'WITHDRAWN')?.note;
    },
  ],
  [
    'ticketCreate.subject',
    200,
    async (subject) => {
      const input = { subject, requesterId: scene.ids.sofia };
      const { ticketCreate } = await scene.lea.query(CreateTicket, { input });
      return 'ticket' in ticketCreate ? ticketCreate.ticket.subject : ticketCreate;
    },
  ],
  [
    'ticketCreate.externalId',
    200,
    async (externalId) => {
      const input = { subject: 'Broken', requesterId: scene.ids.sofia, externalId };
      const { ticketCreate } = await scene.lea.query(CreateTicket, { input });
      const id = 'ticket' in ticketCreate ? ticketCreate.ticket.id : '';
      const query = 'query ($id: ID!) { ticket(id: $id) { externalId } }';
      const { data } = await scene.lea.post(query, { id });
      return (data as { ticket?: { externalId: string } } | undefined)?.ticket?.externalId;
    },
  ],
  [
    'ticketUpdate.subject',
    200,
    async (subject) => {
      const input = { id: await openTicket(scene), subject };
      const { ticketUpdate } = await scene.lea.query(UpdateTicket, { input });
      return 'ticket' in ticketUpdate ? ticketUpdate.ticket.subject : ticketUpdate;
    },
  ],
  [
    'approvalRequestEdit.subject',
    200,
    async (subject) => {
      const { id } = await askForApproval(scene, ['paul']);
      await post('lea', 'approvalRequestEdit', { id, subject });
      return (await read(id))?.subject;
    },
  ],
  [
    'approvalRequestEdit.message',
    10_000,
    async (message) => {
      const { id } = await askForApproval(scene, ['paul']);
      await post('lea', 'approvalRequestEdit', { id, message });
      return (await read(id))?.message;
    },
  ],
  [
    'approvalRequestReassign.reason',
    5_000,
    async (reason) => {
      const { id } = await askForApproval(scene, ['paul']);
      const assignmentId = (await read(id))!.steps[0]!.assignments[0]!.id;
      await post('paul', 'approvalRequestReassign', {
        ...{ id, assignmentId, toId: scene.ids.marc, reason },
      });
      return (await read(id))?.timeline.nodes.find(({ type }) => type === 'REASSIGNED')?.note;
    },
  ],
  [
    'approvalRequestCreate.fields.value.text',
    2_000,
    async (text) => {
      const kindId = await refundKind(scene);
      const { id } = await askForApproval(scene, ['paul'], undefined, {
        kindId,
        fields: [amountOf('1'), { key: 'order', value: { text } }],
      });
      const query = 'query ($id: ID!) { approvalRequest(id: $id) { fields { text } } }';
      const { data } = await scene.lea.post(query, { id });
      return (data as unknown as Filled).approvalRequest.fields[1]?.text;
    },
  ],
  ['requestKindCreate.description', 1_000, describedAs],
];

/** Of one line. Names are unique, so each is tried once. */
const lines: [string, number, (text: string) => Promise<unknown>][] = [
  ['requestKindCreate.name', 100, (name) => named('requestKind', { name })],
  ['groupCreate.name', 100, (name) => named('group', { name })],
  [
    'userCreate.name',
    100,
    (name) => named('user', { name, email: `limit${String((made += 1))}@crowd.test` }),
  ],
  [
    'approvalRequestCreate.attachments.title',
    200,
    async (title) => {
      const attachments = [{ title, url: 'https://files.example/1?a=b#c' }];
      const { id } = await askForApproval(scene, ['paul'], undefined, { attachments });
      const query = 'query ($id: ID!) { approvalRequest(id: $id) { attachments { title url } } }';
      const { data } = await scene.lea.post(query, { id });
      expect(data).toEqual({ approvalRequest: { attachments } });
      return title;
    },
  ],
];

interface Filled {
  readonly approvalRequest: { readonly fields: readonly { readonly text: string }[] };
}

let made = 0;

/** What a mutation answers to input that is right. */
async function post(
  by: 'lea' | 'paul' | 'admin',
  mutation: string,
  input: object,
): Promise<unknown> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const { data, errors } = await scene[by].post(
    `mutation ($input: ${name}Input!) { result: ${mutation}(input: $input) {
      __typename ... on Error { message } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ result: { __typename: `${name}Payload` } });
  return data;
}

/** A new thing of the administrator's; answers with the name that it is shown by. */
async function named(what: string, input: object): Promise<unknown> {
  const name = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  const { data } = await scene.admin.post(
    `mutation ($input: ${name}CreateInput!) { result: ${what}Create(input: $input) {
      ... on ${name}CreatePayload { thing: ${what} { name } } } }`,
    { input },
  );
  return (data as unknown as { result: { thing?: { name: string } } }).result.thing?.name;
}

/** The description that a new kind is shown with. */
async function describedAs(description: string): Promise<unknown> {
  const { data } = await scene.admin.post(
    `mutation ($input: RequestKindCreateInput!) { result: requestKindCreate(input: $input) {
      ... on RequestKindCreatePayload { thing: requestKind { description } } } }`,
    { input: { name: `Described ${String((made += 1))}`, description } },
  );
  return (data as unknown as { result: { thing?: { description: string } } }).result.thing
    ?.description;
}

describe.each(lines)('%s', (_field, limit, keep) => {
  test('exactly as long as it may be, in any script', async () => {
    for (const text of [
      'x'.repeat(limit),
      'é'.repeat(limit),
      '👩🏽‍💻 שלום \u202eabc\u202c',
      `"'; -- <b>`,
    ]) {
      expect(await keep(text)).toBe(text);
    }
  });
});

describe.each(fields)('%s', (_field, limit, keep) => {
  test('exactly as long as it may be, whatever blanks stand around it', async () => {
    expect(await keep('x'.repeat(limit))).toBe('x'.repeat(limit));
    expect(await keep(` \n${'é'.repeat(limit)}\t `)).toBe('é'.repeat(limit));
  });

  test('emoji, right to left, combined, and what looks like code', async () => {
    for (const text of [
      '👩🏽‍💻🇫🇷 שלום عليكم \u202eabc\u202c',
      'e\u0301 ﷽ 漢字 \u{1f9d1}\u200d\u{1f680} \uffff \u{10ffff}',
      `"; DROP TABLE "User"; -- ' \\ \${x} {{y}} %s <script>alert(1)</script> &amp;`,
    ]) {
      expect(await keep(text)).toBe(text);
    }
  });
});

test('a blank note or external id is none', async () => {
  const { lea, paul, ids } = scene;
  const { id } = await askForApproval(scene, ['paul']);
  await paul.query(Approve, { input: { id, note: ' \n ' } });
  expect((await read(id))?.steps[0]?.assignments[0]?.decision).toMatchObject({ note: null });

  for (const externalId of ['', ' ', '\t']) {
    const input = { subject: 'Broken', requesterId: ids.sofia, externalId };
    const { ticketCreate } = await lea.query(CreateTicket, { input });
    expect(ticketCreate.__typename).toBe('TicketCreatePayload');
  }
});

async function created(text: { subject?: string; message?: string }) {
  const { approvalRequestCreate } = await scene.lea.query(Create, {
    input: {
      ticketId: await openTicket(scene),
      subject: 'Refund',
      message: 'Please.',
      approverIds: [scene.ids.paul],
      ...text,
    },
  });
  if (!('approvalRequest' in approvalRequestCreate)) return undefined;
  return read(approvalRequestCreate.approvalRequest.id);
}

async function read(id: string) {
  return (await scene.lea.query(Request, { id })).approvalRequest;
}
