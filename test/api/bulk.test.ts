// Capability 9: one thing done to many requests at once, with a result for each.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePublicId } from '../../src/domain/public-id.ts';
import type {
  ApprovalRequestApproveInput,
  ApprovalRequestDenyInput,
  ApprovalRequestReassignInput,
} from '../generated/graphql.ts';
import { ApproveMany, DenyMany, ReassignMany } from '../support/operations-bulk.ts';
import { Approve, Decided, Request, Withdraw } from '../support/operations.ts';
import {
  askForApproval,
  meetPeople,
  openTicket,
  type Person,
  type Scene,
} from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;
let ticketId: string;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  ticketId = await openTicket(scene);
});

afterAll(() => app.close());

/** So many requests that wait for these. */
async function ask(count: number, approvers: readonly Person[] = ['paul']): Promise<string[]> {
  const ids: string[] = [];
  for (let each = 0; each < count; each += 1) {
    ids.push((await askForApproval(scene, approvers, ticketId)).id);
  }
  return ids;
}

async function approveMany(items: ApprovalRequestApproveInput[], by: Person = 'paul') {
  const answer = (await scene[by].query(ApproveMany, { input: { items } }))
    .approvalRequestApproveMany;
  if (answer.__typename !== 'ApprovalRequestApproveManyPayload') {
    throw new Error(JSON.stringify(answer));
  }
  return answer.results;
}

async function denyMany(items: ApprovalRequestDenyInput[], by: Person = 'paul') {
  const answer = (await scene[by].query(DenyMany, { input: { items } })).approvalRequestDenyMany;
  if (answer.__typename !== 'ApprovalRequestDenyManyPayload') {
    throw new Error(JSON.stringify(answer));
  }
  return answer.results;
}

async function reassignMany(items: ApprovalRequestReassignInput[], by: Person) {
  const answer = (await scene[by].query(ReassignMany, { input: { items } }))
    .approvalRequestReassignMany;
  if (answer.__typename !== 'ApprovalRequestReassignManyPayload') {
    throw new Error(JSON.stringify(answer));
  }
  return answer.results;
}

async function statusOf(id: string) {
  return (await scene.lea.query(Request, { id })).approvalRequest!.status;
}

async function assignmentOf(id: string) {
  const { approvalRequest } = await scene.lea.query(Request, { id });
  return approvalRequest!.steps[0]!.assignments[0]!.id;
}

describe('approvalRequestApproveMany', () => {
  test(
    'a hundred at once, each with its own result, in the order given, heard of one by one',
    { timeout: 300_000 },
    async () => {
      const ids = await ask(100);
      const decided = await scene.lea.follow(Decided, {});
      const results = await approveMany(ids.map((id) => ({ id, note: 'Fine.' })));
      expect(results).toEqual(
        ids.map((id) => ({
          __typename: 'ApprovalRequestApprovePayload',
          approvalRequest: { id, status: 'APPROVED', revision: 2 },
        })),
      );
      for (const id of ids) expect((await decided.next()).approvalRequestDecided.id).toBe(id);
    },
  );

  test('each refusal is the one that the mutation for one gives, and holds up no other', async () => {
    const [done, settled, stale, others, whole, twice] = await ask(6);
    const [mine] = await ask(1, ['marc']);
    await scene.lea.query(Withdraw, { input: { id: settled!, reason: 'Settled by phone.' } });
    const results = await approveMany([
      { id: settled! },
      { id: stale!, expectedRevision: 7 },
      { id: mine! },
      { id: `req_${'0'.repeat(32)}` },
      { id: scene.ids.paul },
      { id: others!, note: 'x'.repeat(5_001) },
      { id: whole!, assignmentId: await assignmentOf(done!) },
      { id: twice!, note: ' First. ' },
      { id: twice!, note: 'Second.' },
      { id: done! },
    ]);
    expect(results).toMatchObject([
      { __typename: 'AlreadyResolvedError', approvalRequest: { id: settled, status: 'WITHDRAWN' } },
      { __typename: 'StaleRevisionError', approvalRequest: { id: stale, revision: 1 } },
      { __typename: 'NotFoundError' },
      { __typename: 'NotFoundError' },
      { __typename: 'InvalidInputError', fields: [{ path: ['id'] }] },
      { __typename: 'InvalidInputError', fields: [{ path: ['note'] }] },
      { __typename: 'InvalidInputError', fields: [{ path: ['assignmentId'] }] },
      { __typename: 'ApprovalRequestApprovePayload', approvalRequest: { id: twice } },
      { __typename: 'AlreadyResolvedError', approvalRequest: { id: twice, status: 'APPROVED' } },
      { __typename: 'ApprovalRequestApprovePayload', approvalRequest: { id: done } },
    ]);
    for (const id of [stale!, others!, whole!]) expect(await statusOf(id)).toBe('PENDING');
    const { approvalRequest } = await scene.lea.query(Request, { id: twice! });
    expect(approvalRequest!.steps[0]!.assignments[0]!.decision?.note).toBe('First.');
  });

  test("each item's idempotency key is its own, and the same as in the mutation for one", async () => {
    const [one, other] = await ask(2);
    const items = [
      { id: one!, idempotencyKey: 'bulk one' },
      { id: other!, idempotencyKey: 'bulk other' },
    ];
    const first = await approveMany(items);
    expect(await approveMany(items)).toEqual(first);
    const { approvalRequestApprove } = await scene.paul.query(Approve, { input: items[0]! });
    expect(approvalRequestApprove).toMatchObject({
      __typename: 'ApprovalRequestApprovePayload',
      approvalRequest: { id: one, revision: 2 },
    });
    expect(await approveMany([{ id: other!, idempotencyKey: 'bulk one' }])).toMatchObject([
      { __typename: 'IdempotencyConflictError' },
    ]);
  });
});

test('approvalRequestDenyMany: each with its note', async () => {
  const [one, other, third] = await ask(3);
  expect(
    await denyMany([
      { id: one!, note: 'Too much.' },
      { id: other!, note: '  ' },
      { id: third!, note: 'Too late.' },
    ]),
  ).toMatchObject([
    { __typename: 'ApprovalRequestDenyPayload', approvalRequest: { id: one, status: 'DENIED' } },
    { __typename: 'InvalidInputError', fields: [{ path: ['note'] }] },
    { __typename: 'ApprovalRequestDenyPayload', approvalRequest: { id: third, status: 'DENIED' } },
  ]);
  expect(await statusOf(other!)).toBe('PENDING');
});

test('approvalRequestReassignMany: by the approver, and by who may move any', async () => {
  const [one, other] = await ask(2);
  const assignments = [await assignmentOf(one!), await assignmentOf(other!)];
  const { ids } = scene;
  const handed = await reassignMany(
    [
      { id: one!, assignmentId: assignments[0]!, toId: ids.omar, reason: 'Knows more.' },
      { id: other!, assignmentId: assignments[0]!, toId: ids.omar },
      { id: other!, assignmentId: assignments[1]!, toId: ids.lea },
      { id: other!, assignmentId: assignments[1]!, toId: 'nobody' },
    ],
    'paul',
  );
  expect(handed).toMatchObject([
    {
      __typename: 'ApprovalRequestReassignPayload',
      approvalRequest: { id: one, steps: [{ assignments: [{ assignee: { id: ids.omar } }] }] },
    },
    { __typename: 'InvalidInputError', fields: [{ path: ['assignmentId'] }] },
    { __typename: 'InvalidInputError', fields: [{ path: ['toId'] }] },
    { __typename: 'InvalidInputError', fields: [{ path: ['toId'] }] },
  ]);
  const items = [one!, other!].map((id, index) => ({
    id,
    assignmentId: assignments[index]!,
    toId: ids.nina,
  }));
  expect((await reassignMany(items, 'sofia')).map((each) => each?.__typename)).toEqual([
    'ForbiddenError',
    'ForbiddenError',
  ]);
  expect((await reassignMany(items, 'lea')).map((each) => each?.__typename)).toEqual([
    'ApprovalRequestReassignPayload',
    'ApprovalRequestReassignPayload',
  ]);
});

describe('how many', () => {
  test('none and a hundred and one are refused before anything is done', async () => {
    const [id] = await ask(1);
    const input = { items: Array.from({ length: 101 }, () => ({ id: id!, note: 'No.' })) };
    const tooMany = { fields: [{ path: ['items'], message: 'Give at most 100 at once.' }] };
    const { approvalRequestDenyMany } = await scene.paul.query(DenyMany, { input });
    expect(approvalRequestDenyMany).toMatchObject({ __typename: 'InvalidInputError', ...tooMany });
    const { approvalRequestApproveMany } = await scene.paul.query(ApproveMany, {
      input: { items: [] },
    });
    expect(approvalRequestApproveMany).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['items'], message: 'Give at least one.' }],
    });
    expect(await statusOf(id!)).toBe('PENDING');
  });

  test('an operation costs as much as its items together', async () => {
    const document = `mutation ($input: ApprovalRequestApproveManyInput!) {
      approvalRequestApproveMany(input: $input) { ... on ApprovalRequestApproveManyPayload {
        results { ... on ApprovalRequestApprovePayload { approvalRequest {
          timeline(first: 100) { nodes { actor { id name } comment { id body } } } } } } } } }`;
    const [id] = await ask(1);
    const costly = { input: { items: Array.from({ length: 100 }, () => ({ id })) } };
    expect((await scene.paul.post(document, costly)).errors).toMatchObject([
      { extensions: { code: 'QUERY_TOO_COMPLEX' } },
    ]);
    expect(await statusOf(id!)).toBe('PENDING');
    expect((await scene.paul.post(document, { input: { items: [{ id }] } })).errors).toBe(
      undefined,
    );
    expect(await statusOf(id!)).toBe('APPROVED');
  });
});

test("the server's own fault over one hides no other's result, and that one can be sent again", async () => {
  const ids = await ask(3);
  const broken = parsePublicId(await assignmentOf(ids[1]!))!.uuid;
  await app.db.executeSql(`
    CREATE FUNCTION broken() RETURNS trigger AS $$ BEGIN RAISE 'out of order'; END $$ LANGUAGE plpgsql;
    CREATE TRIGGER broken BEFORE INSERT ON "Decision" FOR EACH ROW
      WHEN (NEW."assignmentId" = '${broken}') EXECUTE FUNCTION broken()`);
  const items = ids.map((id, index) => ({ id, idempotencyKey: `broken ${String(index)}` }));
  const answer: { data?: unknown; errors?: unknown } = await scene.paul.post(
    ApproveMany.toString(),
    { input: { items } },
  );
  expect(answer).toMatchObject({
    data: {
      approvalRequestApproveMany: {
        results: [
          { approvalRequest: { id: ids[0], status: 'APPROVED' } },
          null,
          { approvalRequest: { id: ids[2], status: 'APPROVED' } },
        ],
      },
    },
    errors: [
      {
        path: ['approvalRequestApproveMany', 'results', 1],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ],
  });
  expect(JSON.stringify(answer)).not.toContain('out of order');
  expect(await statusOf(ids[1]!)).toBe('PENDING');
  expect(app.faults.splice(0)).toHaveLength(1);

  await app.db.executeSql(`DROP TRIGGER broken ON "Decision"; DROP FUNCTION broken()`);
  expect((await approveMany(items)).map((each) => each?.__typename)).toEqual(
    ids.map(() => 'ApprovalRequestApprovePayload'),
  );
});

test('the same thirty twice at once, from both ends: each is decided once', async () => {
  const ids = await ask(30);
  const backwards = [...ids].reverse();
  const [one, other] = await Promise.all([
    approveMany(ids.map((id) => ({ id }))),
    approveMany(backwards.map((id) => ({ id }))),
  ]);
  for (const [index, result] of one.entries()) {
    const both = [result!.__typename, other[ids.length - 1 - index]!.__typename];
    expect(both.sort()).toEqual(['AlreadyResolvedError', 'ApprovalRequestApprovePayload']);
  }
});
