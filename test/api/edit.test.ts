// Capability 7, first half: who made a pending request changes it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePublicId } from '../../src/domain/public-id.ts';
import type { ApprovalRequestEditInput } from '../generated/graphql.ts';
import { Edit, History } from '../support/operations-edit.ts';
import {
  Approve,
  Assigned,
  Comment,
  Create,
  Feed,
  Inbox,
  Request,
  Updated,
  Withdraw,
} from '../support/operations.ts';
import { amountOf, over, refundKind, refundPolicy } from '../support/refunds.ts';
import {
  askForApproval,
  meetPeople,
  openTicket,
  type Person,
  type Scene,
} from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

let app: TestApp;
let scene: Scene;
const hour = 3_600_000;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterAll(() => app.close());

async function edit(input: ApprovalRequestEditInput, by: Person = 'lea') {
  return (await scene[by].query(Edit, { input })).approvalRequestEdit;
}

async function expectEdited(input: ApprovalRequestEditInput) {
  const answer = await edit(input);
  if (answer.__typename !== 'ApprovalRequestEditPayload') throw new Error(JSON.stringify(answer));
  return answer.approvalRequest;
}

async function expectInvalid(input: ApprovalRequestEditInput, path: string[]) {
  expect(await edit(input)).toMatchObject({
    __typename: 'InvalidInputError',
    fields: [{ path, message: expect.any(String) as string }],
  });
}

async function stepsOf(id: string) {
  return (await scene.lea.query(History, { id })).approvalRequest!.steps;
}

/** Of the first step: who is asked, and what they answered. */
async function answersOf(id: string) {
  const [step] = await stepsOf(id);
  return step!.assignments.map(({ assignee, decision }) => [
    (Object.keys(scene.ids) as Person[]).find((name) => scene.ids[name] === assignee.id),
    decision?.outcome ?? null,
  ]);
}

async function timelineOf(id: string) {
  const { approvalRequest } = await scene.lea.query(Request, { id });
  return approvalRequest!.timeline.nodes.map(({ type }) => type);
}

/** The subjects of a person's mails that contain this, the oldest first. */
async function mailsTo(person: Person, subject: string) {
  return app.db.prisma.mail.findMany({
    where: { recipient: { contains: `${person}@demo.test` }, subject: { contains: subject } },
    orderBy: { id: 'asc' },
  });
}

/** What its last edit changed, as the record has it. */
async function changesOf(id: string) {
  const { data } = await app.db.prisma.requestEvent.findFirstOrThrow({
    where: { requestId: parsePublicId(id)!.uuid, type: 'EDITED' },
    orderBy: { sequence: 'desc' },
  });
  return (data as unknown as { changes: { field: string; from: string; to: string }[] }).changes;
}

/** Lea asks for a refund of a kind; a policy of it may choose who is asked. */
async function askForRefund(kindId: string, amount: string, approverIds?: string[]) {
  const { approvalRequestCreate } = await scene.lea.query(Create, {
    input: {
      ticketId: await openTicket(scene),
      subject: `Refund of ${amount}`,
      message: 'It broke.',
      kindId,
      fields: [amountOf(amount)],
      approverIds,
    },
  });
  if (!('approvalRequest' in approvalRequestCreate)) {
    throw new Error(JSON.stringify(approvalRequestCreate));
  }
  return approvalRequestCreate.approvalRequest.id;
}

describe('while nobody has decided', () => {
  test('what is asked changes, who is asked stays, and the approvers hear what changed', async () => {
    const { id } = await askForApproval(scene, ['paul', 'omar']);
    const before = await stepsOf(id);
    const updated = await scene.sofia.follow(Updated, { id });
    const feed = await scene.paul.follow(Feed, {});

    const changed = await expectEdited({
      id,
      subject: '  Refund of 180 EUR ',
      message: 'Half of the parcel arrived broken.',
      attachments: [{ title: 'Photo', url: 'https://files.example/1' }],
      expectedRevision: 1,
    });
    expect(changed).toMatchObject({
      subject: 'Refund of 180 EUR',
      message: 'Half of the parcel arrived broken.',
      status: 'PENDING',
      waitingOn: 'APPROVERS',
      revision: 2,
    });
    expect(await stepsOf(id)).toEqual(before);
    expect((await updated.next()).approvalRequestUpdated).toMatchObject({ id, revision: 2 });
    expect((await feed.next()).feed).toMatchObject({
      event: { type: 'EDITED' },
      approvalRequest: { id },
    });
    expect(await timelineOf(id)).toEqual([
      'CREATED',
      'STEP_STARTED',
      'ASSIGNED',
      'ASSIGNED',
      'EDITED',
    ]);
    expect(await changesOf(id)).toMatchObject([
      { field: 'subject', from: 'Refund of 240 EUR', to: 'Refund of 180 EUR' },
      { field: 'message', to: 'Half of the parcel arrived broken.' },
      { field: 'attachments', from: null, to: 'Photo (https://files.example/1)' },
    ]);
    for (const approver of ['paul', 'omar'] as const) {
      await until(async () => (await mailsTo(approver, 'Changed: Refund of 180 EUR')).length > 0);
    }
    const [mail] = await mailsTo('paul', 'Changed: Refund of 180 EUR');
    expect(mail?.text).toContain('Refund of 240 EUR → Refund of 180 EUR');
    expect(mail?.text).toContain('Decisions made before still count');
  });

  test('it goes on waiting on the requester: an edit is no answer', async () => {
    const { id } = await askForApproval(scene, ['paul']);
    await scene.paul.query(Comment, { input: { id, body: 'Why?', requestsInformation: true } });
    expect(await expectEdited({ id, message: 'Because.' })).toMatchObject({
      waitingOn: 'REQUESTER',
    });
  });
});

describe('decisions made before', () => {
  test('fall: those who approved are asked anew, and what they said stays in the record', async () => {
    const words = { subject: 'Refund, decided' };
    const { id } = await askForApproval(scene, ['paul', 'marc'], undefined, words);
    await scene.paul.query(Approve, { input: { id, note: 'Fine.' } });
    const assigned = await scene.paul.follow(Assigned, {});

    expect(await expectEdited({ id, message: 'Twice as much.' })).toMatchObject({ revision: 3 });
    expect(await answersOf(id)).toEqual([
      ['paul', null],
      ['marc', null],
    ]);
    expect((await assigned.next()).approvalRequestAssigned.id).toBe(id);
    expect(await timelineOf(id)).toEqual([
      ...['CREATED', 'STEP_STARTED', 'ASSIGNED', 'ASSIGNED', 'APPROVED'],
      ...['EDITED', 'STEP_STARTED', 'ASSIGNED', 'ASSIGNED'],
    ]);
    await until(async () => (await mailsTo('paul', 'Changed: Refund, decided')).length > 0);
    const [mail] = await mailsTo('paul', 'Changed: Refund, decided');
    expect(mail?.text).toContain('Decisions made before no longer count');

    // The rows of the first round are as they were.
    const rounds = await app.db.prisma.approvalStep.findMany({
      where: { requestId: parsePublicId(id)!.uuid },
      orderBy: { round: 'asc' },
      select: {
        round: true,
        current: true,
        status: true,
        assignments: { orderBy: { id: 'asc' }, select: { decision: { select: { note: true } } } },
      },
    });
    expect(rounds).toEqual([
      {
        round: 1,
        current: false,
        status: 'ACTIVE',
        assignments: [{ decision: { note: 'Fine.' } }, { decision: null }],
      },
      {
        round: 2,
        current: true,
        status: 'ACTIVE',
        assignments: [{ decision: null }, { decision: null }],
      },
    ]);

    for (const approver of ['paul', 'marc'] as const) {
      const { approvalRequestApprove } = await scene[approver].query(Approve, { input: { id } });
      expect(approvalRequestApprove.__typename).toBe('ApprovalRequestApprovePayload');
    }
    expect((await scene.lea.query(History, { id })).approvalRequest?.status).toBe('APPROVED');
  });

  test('fall in earlier steps too: it begins with the first again, and waits for the approvers', async () => {
    const { id } = await askForApproval(scene, [], undefined, {
      approverIds: undefined,
      steps: [
        { rule: 'ALL', approverIds: [scene.ids.paul] },
        { rule: 'ANY', approverIds: [scene.ids.marc, scene.ids.omar] },
      ],
    });
    await scene.paul.query(Approve, { input: { id } });
    await scene.marc.query(Comment, { input: { id, body: 'Why?', requestsInformation: true } });
    expect(await expectEdited({ id, message: 'Because.' })).toMatchObject({
      waitingOn: 'APPROVERS',
    });
    expect(await stepsOf(id)).toMatchObject([
      { position: 1, rule: 'ALL', status: 'ACTIVE', assignments: [{ decision: null }] },
      { position: 2, rule: 'ANY', status: 'WAITING' },
    ]);
    // Marc is not asked any more, until it is his step's turn again.
    const { viewer } = await scene.marc.query(Inbox, { first: 100 });
    expect(viewer!.inbox.nodes.map((node) => node.id)).not.toContain(id);
  });

  test('who decides on what they saw, with its revision, does not decide on what it became', async () => {
    const { id } = await askForApproval(scene, ['paul']);
    await expectEdited({ id, message: 'Ten times as much.' });
    const input = { id, expectedRevision: 1 };
    const { approvalRequestApprove } = await scene.paul.query(Approve, { input });
    expect(approvalRequestApprove).toMatchObject({
      __typename: 'StaleRevisionError',
      approvalRequest: { revision: 2 },
    });
  });

  test('or the edit comes first, or the decision, and never half of each', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await askForApproval(scene, ['paul', 'marc']);
      const [, approved] = await Promise.all([
        expectEdited({ id, message: `Another amount, ${String(round)}` }),
        scene.paul.query(Approve, { input: { id } }),
      ]);
      expect(approved.approvalRequestApprove.__typename).toBe('ApprovalRequestApprovePayload');
      const types = await timelineOf(id);
      const isDecidedAfter = types.indexOf('APPROVED') > types.indexOf('EDITED');
      expect(await answersOf(id)).toEqual([
        ['paul', isDecidedAfter ? 'APPROVED' : null],
        ['marc', null],
      ]);
    }
  });
});

describe('a policy that keeps decisions over small edits', () => {
  test('keeps them over subject, message, attachments and due time; not over fields', async () => {
    const { ids } = scene;
    const kindId = await refundKind(scene);
    const asks = [ids.paul, ids.omar].map((id) => ({ type: 'USER' as const, id }));
    await refundPolicy(scene, kindId, {
      steps: [{ rule: 'ALL', approvers: asks }],
      keepsDecisionsOnSmallEdits: true,
    });
    const id = await askForRefund(kindId, '20.00');
    await scene.paul.query(Approve, { input: { id } });
    await expectEdited({
      id,
      subject: 'Refund, please',
      message: 'It broke in two.',
      attachments: [{ title: 'Photo', url: 'https://files.example/1' }],
      dueAt: new Date(Date.now() + 48 * hour).toISOString(),
    });
    expect(await answersOf(id)).toEqual([
      ['paul', 'APPROVED'],
      ['omar', null],
    ]);
    expect(await mailsTo('paul', 'Changed: Refund, please')).toEqual([]);
    await expectEdited({ id, fields: [amountOf('25.00')] });
    expect(await answersOf(id)).toEqual([
      ['paul', null],
      ['omar', null],
    ]);
    expect(await changesOf(id)).toEqual([
      { field: 'fields.amount', label: 'Amount', from: '20.00 EUR', to: '25.00 EUR' },
    ]);
  });
});

describe('who is asked', () => {
  test('others: they hear of the request, who stays hears what changed, who goes sees it no more', async () => {
    const { ids, paul, omar } = scene;
    const { id } = await askForApproval(scene, ['paul', 'nina'], undefined, {
      subject: 'Refund for others',
    });
    const assigned = await omar.follow(Assigned, {});
    await expectEdited({ id, approverIds: [ids.nina, ids.omar] });
    expect(await answersOf(id)).toEqual([
      ['nina', null],
      ['omar', null],
    ]);
    expect(await changesOf(id)).toMatchObject([
      { field: 'approvers', from: 'Paul Bennett, Nina Keller', to: 'Nina Keller, Omar Haddad' },
    ]);
    expect((await assigned.next()).approvalRequestAssigned.id).toBe(id);
    expect((await paul.query(Request, { id })).approvalRequest).toBeNull();
    const asked = () => mailsTo('omar', 'Refund for others');
    await until(async () => (await asked()).length > 0);
    const changed = () => mailsTo('nina', 'Changed: Refund for others');
    await until(async () => (await changed()).length > 0);
    expect((await asked()).map(({ subject }) => subject)).toEqual([
      'Approval needed: Refund for others',
    ]);
  });

  test('steps and groups, and what could never be approved is refused as at creation', async () => {
    const { ids } = scene;
    const { id } = await askForApproval(scene, ['paul']);
    await expectEdited({
      id,
      steps: [{ rule: 'AT_LEAST', atLeast: 2, approverIds: [ids.paul, ids.marc, ids.omar] }],
    });
    expect(await stepsOf(id)).toMatchObject([{ rule: 'AT_LEAST', atLeast: 2, status: 'ACTIVE' }]);
    await expectInvalid({ id, approverIds: [ids.lea] }, ['approverIds', '0']);
    await expectInvalid({ id, approverIds: [] }, ['approverIds']);
    await expectInvalid(
      { id, steps: [{ rule: 'AT_LEAST', atLeast: 3, approverIds: [ids.paul] }] },
      ['steps', '0', 'atLeast'],
    );
    await expectInvalid(
      { id, approverIds: [ids.paul], steps: [{ rule: 'ANY', approverIds: [ids.paul] }] },
      ['steps'],
    );
  });
});

describe("the kind's fields", () => {
  test('another value asks the policies again, as they are now', async () => {
    const { ids } = scene;
    const kindId = await refundKind(scene);
    const asks = (id: string) => [
      { rule: 'ALL' as const, approvers: [{ type: 'USER' as const, id }] },
    ];
    await refundPolicy(scene, kindId, { conditions: over('500'), steps: asks(ids.marc) });
    await refundPolicy(scene, kindId, { conditions: over('100'), steps: asks(ids.paul) });
    const id = await askForRefund(kindId, '200.00');
    expect(await answersOf(id)).toEqual([['paul', null]]);

    // The same policy, the same approver: nothing begins anew.
    const before = await stepsOf(id);
    await expectEdited({ id, fields: [amountOf('300.00')] });
    expect(await stepsOf(id)).toEqual(before);

    await expectEdited({ id, fields: [amountOf('900.00')] });
    expect(await answersOf(id)).toEqual([['marc', null]]);
    expect((await changesOf(id)).map(({ field }) => field)).toEqual(['fields.amount', 'approvers']);

    // A policy chooses: nobody else does, now or with other fields.
    await expectInvalid({ id, approverIds: [ids.omar] }, ['approverIds']);
    await expectInvalid({ id, approverIds: [ids.omar], fields: [amountOf('901.00')] }, [
      'approverIds',
    ]);

    // With these fields none chooses, so who asks has to.
    await expectInvalid({ id, fields: [amountOf('50.00')] }, ['approverIds']);
    await expectEdited({ id, fields: [amountOf('50.00')], approverIds: [ids.omar] });
    expect(await answersOf(id)).toEqual([['omar', null]]);
    await expectEdited({ id, approverIds: [ids.paul] });
    expect(await answersOf(id)).toEqual([['paul', null]]);
  });

  test('are checked as at creation, and only where the request is of a kind', async () => {
    const kindId = await refundKind(scene);
    const id = await askForRefund(kindId, '200.00', [scene.ids.paul]);
    await expectInvalid({ id, fields: [] }, ['fields', 'amount']);
    await expectInvalid({ id, fields: [amountOf('a lot')] }, ['fields', '0', 'value']);
    const plain = await askForApproval(scene, ['paul']);
    await expectInvalid({ id: plain.id, fields: [amountOf('1.00')] }, ['fields']);
  });
});

describe('the due time', () => {
  const at = (hours: number) => new Date(Date.now() + hours * hour).toISOString();

  test('comes, moves and goes; a time that has passed may stay, and not be chosen', async () => {
    const { id } = await askForApproval(scene, ['paul']);
    const first = at(48);
    expect(await expectEdited({ id, dueAt: first })).toMatchObject({ dueAt: first });
    expect(await expectEdited({ id, subject: 'Still due then' })).toMatchObject({ dueAt: first });
    expect(await expectEdited({ id, dueAt: at(72) })).not.toMatchObject({ dueAt: first });
    expect(await expectEdited({ id, dueAt: null })).toMatchObject({ dueAt: null });
    await expectInvalid({ id, dueAt: at(-1) }, ['dueAt']);
    await expectInvalid({ id, dueAt: at(24 * 365 * 11) }, ['dueAt']);
    await app.db.prisma.approvalRequest.update({
      where: { id: parsePublicId(id)!.uuid },
      data: { dueAt: at(-5), dueReached: true, remindedDayBefore: true },
    });
    await expectEdited({ id, subject: 'Late' });
  });
});

describe('refused', () => {
  test('to whoever did not make it; to whoever does not see it, as if it were not there', async () => {
    const { id } = await askForApproval(scene, ['paul']);
    for (const person of ['admin', 'paul', 'sofia'] as const) {
      expect(await edit({ id, subject: 'Mine' }, person)).toMatchObject({
        __typename: 'ForbiddenError',
        code: 'FORBIDDEN',
      });
    }
    // Whatever else is wrong with it.
    expect(await edit({ id, dueAt: '2001-01-01T00:00:00Z' }, 'omar')).toMatchObject({
      __typename: 'NotFoundError',
    });
    const nobodys = { id: `req_${'0'.repeat(32)}`, subject: 'Whose?' };
    expect((await edit(nobodys)).__typename).toBe('NotFoundError');
  });

  test('once it is settled', async () => {
    const { id } = await askForApproval(scene, ['paul']);
    await scene.lea.query(Withdraw, { input: { id, reason: 'Settled by phone.' } });
    expect(await edit({ id, subject: 'Again?' })).toMatchObject({
      __typename: 'AlreadyResolvedError',
      approvalRequest: { id, status: 'WITHDRAWN' },
    });
  });

  test('for a revision that has passed', async () => {
    const { id } = await askForApproval(scene, ['paul']);
    await scene.paul.query(Comment, { input: { id, body: 'Hm.' } });
    expect(await edit({ id, subject: 'Refund', expectedRevision: 1 })).toMatchObject({
      __typename: 'StaleRevisionError',
      approvalRequest: { id, revision: 2 },
    });
  });

  test('where nothing would change, and nothing does', async () => {
    const { id } = await askForApproval(scene, ['paul']);
    const same = {
      id,
      subject: 'Refund of 240 EUR',
      approverIds: [scene.ids.paul],
      dueAt: null,
      attachments: [],
      fields: [],
    };
    await expectInvalid(same, ['id']);
    await expectInvalid({ id }, ['id']);
    expect((await scene.lea.query(History, { id })).approvalRequest?.revision).toBe(1);
  });

  test('with every mistake named', async () => {
    const { id } = await askForApproval(scene, ['paul']);
    const answer = await edit({
      id,
      dueAt: '2001-01-01T00:00:00Z',
      attachments: [{ title: ' ', url: 'ftp://files.example' }],
      approverIds: [scene.ids.sofia],
    });
    expect(answer).toMatchObject({ __typename: 'InvalidInputError' });
    expect('fields' in answer && answer.fields.map(({ path }) => path.join('.'))).toEqual([
      'dueAt',
      'attachments.0.title',
      'attachments.0.url',
      'approverIds.0',
    ]);
    await expectInvalid({ id, subject: ' ' }, ['subject']);
    await expectInvalid({ id, message: '' }, ['message']);
  });
});

test('the same key twice changes it once', async () => {
  const { id } = await askForApproval(scene, ['paul']);
  const input = { id, message: 'Once.', idempotencyKey: 'edit once' };
  const [one, other] = await Promise.all([edit(input), edit(input)]);
  expect(one).toMatchObject({ approvalRequest: { revision: 2 } });
  expect(other).toEqual(one);
  expect(await edit({ ...input, message: 'Twice.' })).toMatchObject({
    __typename: 'IdempotencyConflictError',
  });
});
