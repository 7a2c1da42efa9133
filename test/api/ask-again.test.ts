// Capability 7, second half: what came to nothing is asked again, as a new request.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePublicId } from '../../src/domain/public-id.ts';
import type { ApprovalRequestAskAgainInput } from '../generated/graphql.ts';
import { AskAgain, History } from '../support/operations-edit.ts';
import {
  Approve,
  Assigned,
  Create,
  Deny,
  TicketUpdated,
  UpdateTicket,
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

async function askAgain(input: ApprovalRequestAskAgainInput, by: Person = 'lea') {
  return (await scene[by].query(AskAgain, { input })).approvalRequestAskAgain;
}

async function expectAsked(input: ApprovalRequestAskAgainInput, by: Person = 'lea') {
  const answer = await askAgain(input, by);
  if (answer.__typename !== 'ApprovalRequestAskAgainPayload') {
    throw new Error(JSON.stringify(answer));
  }
  return answer.approvalRequest;
}

async function expectInvalid(input: ApprovalRequestAskAgainInput, path: string[]) {
  expect(await askAgain(input)).toMatchObject({
    __typename: 'InvalidInputError',
    fields: [{ path, message: expect.any(String) as string }],
  });
}

async function historyOf(id: string, viewer: Person = 'lea') {
  return (await scene[viewer].query(History, { id })).approvalRequest;
}

async function denied(more: Parameters<typeof askForApproval>[3] = {}) {
  const asked = await askForApproval(scene, ['paul'], undefined, more);
  await scene.paul.query(Deny, { input: { id: asked.id, note: 'Too much.' } });
  return asked;
}

async function withdrawn(more: Parameters<typeof askForApproval>[3] = {}) {
  const asked = await askForApproval(scene, ['paul'], undefined, more);
  await scene.lea.query(Withdraw, { input: { id: asked.id, reason: 'Not yet.' } });
  return asked;
}

/** A refund of a kind, withdrawn. */
async function refundWithdrawn(kindId: string, amount: string, approverIds?: string[]) {
  const { approvalRequestCreate } = await scene.lea.query(Create, {
    input: {
      ticketId: await openTicket(scene),
      subject: `Refund of ${amount}`,
      message: 'It broke.',
      kindId,
      fields: [amountOf(amount), { key: 'order', value: { text: '5512' } }],
      approverIds,
    },
  });
  if (!('approvalRequest' in approvalRequestCreate)) {
    throw new Error(JSON.stringify(approvalRequestCreate));
  }
  const { id } = approvalRequestCreate.approvalRequest;
  await scene.lea.query(Withdraw, { input: { id, reason: 'Not yet.' } });
  return id;
}

async function askedIn(id: string) {
  const history = await historyOf(id);
  return history!.steps.flatMap(({ assignments }) =>
    assignments.map(({ assignee }) =>
      (Object.keys(scene.ids) as Person[]).find((name) => scene.ids[name] === assignee.id),
    ),
  );
}

describe('a denied request', () => {
  test('is asked again as a new one, linked to it, with what changed', async () => {
    const { ids, paul, lea } = scene;
    const old = await denied({ attachments: [{ title: 'Photo', url: 'https://files.example/1' }] });
    const assigned = await paul.follow(Assigned, {});
    const ofTicket = await lea.follow(TicketUpdated, { id: old.ticketId });
    const again = await expectAsked({ id: old.id, subject: 'Refund of 120 EUR' });
    expect(again).toMatchObject({
      subject: 'Refund of 120 EUR',
      message: 'The parcel arrived broken; she asks for her money back.',
      status: 'PENDING',
      createdBy: { id: ids.lea },
      onBehalfOf: { id: ids.sofia },
      previous: { id: old.id },
      changes: [
        { field: 'subject', label: 'Subject', from: 'Refund of 240 EUR', to: 'Refund of 120 EUR' },
      ],
    });
    expect((await assigned.next()).approvalRequestAssigned.id).toBe(again.id);
    expect((await ofTicket.next()).ticketUpdated.approvalRequests.totalCount).toBe(2);
    expect(await historyOf(old.id)).toMatchObject({
      status: 'DENIED',
      revision: 2,
      previous: null,
      changes: [],
      askedAgain: [{ id: again.id, subject: 'Refund of 120 EUR' }],
    });
    expect(await historyOf(again.id)).toMatchObject({
      previous: { id: old.id, subject: 'Refund of 240 EUR', steps: [{ status: 'DENIED' }] },
      askedAgain: [],
    });
    const { data } = await app.db.prisma.requestEvent.findFirstOrThrow({
      where: { requestId: parsePublicId(again.id)!.uuid, type: 'CREATED' },
    });
    expect(data).toMatchObject({ previousId: parsePublicId(old.id)!.uuid });
  });

  test('again and again: each to the one that it asks again', async () => {
    const { id } = await denied();
    const second = await expectAsked({ id });
    expect(second.changes).toEqual([]);
    await scene.paul.query(Deny, { input: { id: second.id, note: 'Still too much.' } });
    const third = await expectAsked({ id: second.id, approverIds: [scene.ids.omar] });
    expect(third.changes).toMatchObject([{ field: 'approvers', from: 'Paul Bennett' }]);
    expect(await historyOf(third.id)).toMatchObject({ previous: { id: second.id } });
    const other = await expectAsked({ id });
    expect((await historyOf(id))!.askedAgain.map((each) => each.id)).toEqual([other.id, second.id]);
  });
});

test('a withdrawn request, by another agent, who is its creator then', async () => {
  const { id } = await withdrawn();
  const again = await expectAsked({ id, onBehalfOfId: scene.ids.omar }, 'admin');
  expect(again).toMatchObject({
    createdBy: { id: scene.ids.admin },
    onBehalfOf: { id: scene.ids.omar },
  });
});

test('an expired request, with another time, or without one', async () => {
  const due = { dueAt: new Date(Date.now() + 2 * hour).toISOString(), whenDue: 'EXPIRE' as const };
  const { id } = await askForApproval(scene, ['paul'], undefined, due);
  app.advance(3 * hour);
  await until(async () => (await historyOf(id))!.status === 'EXPIRED');
  // Its own time has passed.
  await expectInvalid({ id }, ['dueAt']);
  const dueAt = new Date(Date.now() + 30 * hour).toISOString();
  const again = await expectAsked({ id, dueAt });
  expect(again).toMatchObject({ dueAt, changes: [{ field: 'dueAt', label: 'Due', to: dueAt }] });
  const row = await app.db.prisma.approvalRequest.findUniqueOrThrow({
    where: { id: parsePublicId(again.id)!.uuid },
  });
  expect(row.whenDue).toBe('EXPIRE');
  expect(await expectAsked({ id, dueAt: null })).toMatchObject({ dueAt: null });
});

describe('who is asked', () => {
  test('the same; whoever has left since has to be replaced', async () => {
    const { ids } = scene;
    const steps = [
      { rule: 'ANY' as const, approverIds: [ids.nina, ids.omar] },
      { rule: 'ALL' as const, approverIds: [ids.paul] },
    ];
    const { id } = await askForApproval(scene, [], undefined, { approverIds: undefined, steps });
    await scene.lea.query(Withdraw, { input: { id, reason: 'Not yet.' } });
    expect(await askedIn((await expectAsked({ id })).id)).toEqual(['nina', 'omar', 'paul']);
    const where = { id: parsePublicId(ids.nina)!.uuid };
    await app.db.prisma.user.update({ where, data: { active: false } });
    await expectInvalid({ id }, ['steps', '0', 'approverIds', '0']);
    await app.db.prisma.user.update({ where, data: { active: true } });
  });

  test('a policy is asked again, and chooses where it did before or does now', async () => {
    const { ids } = scene;
    const kindId = await refundKind(scene);
    const named = await refundWithdrawn(kindId, '900.00', [ids.omar]);
    expect(await askedIn((await expectAsked({ id: named })).id)).toEqual(['omar']);

    const steps = [{ rule: 'ALL' as const, approvers: [{ type: 'USER' as const, id: ids.paul }] }];
    await refundPolicy(scene, kindId, { conditions: over('500'), steps });
    expect(await askedIn((await expectAsked({ id: named })).id)).toEqual(['paul']);
    await expectInvalid({ id: named, approverIds: [ids.omar] }, ['approverIds']);

    const chosen = await refundWithdrawn(kindId, '901.00');
    expect(await askedIn((await expectAsked({ id: chosen })).id)).toEqual(['paul']);
    // Nobody chooses for so little, and nobody was named before.
    const fields = [amountOf('5.00')];
    await expectInvalid({ id: chosen, fields }, ['approverIds']);
    const again = await expectAsked({ id: chosen, fields, approverIds: [ids.omar] });
    expect(again.changes.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['fields.amount', '901.00 EUR', '5.00 EUR'],
      ['fields.order', '5512', null],
      ['approvers', 'Paul Bennett', 'Omar Haddad'],
    ]);
  });

  test('never whoever asks', async () => {
    const { ids } = scene;
    const { id } = await askForApproval(scene, [], undefined, { approverIds: [ids.admin] });
    await scene.lea.query(Withdraw, { input: { id, reason: 'Not yet.' } });
    expect(await askAgain({ id }, 'admin')).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['approverIds', '0'] }],
    });
  });
});

describe('what one may not see is not there', () => {
  test('previous, askedAgain and changes, for someone asked in one of the two only', async () => {
    const { ids } = scene;
    const { id } = await denied();
    const again = await expectAsked({ id, approverIds: [ids.omar], message: 'Less, please.' });
    expect(await historyOf(again.id, 'omar')).toMatchObject({ previous: null, changes: [] });
    expect(await historyOf(id, 'paul')).toMatchObject({ askedAgain: [] });
    expect(await historyOf(again.id, 'sofia')).toMatchObject({
      previous: { id },
      changes: [{ field: 'message' }, { field: 'approvers' }],
    });
    expect(await historyOf(id, 'sofia')).toMatchObject({ askedAgain: [{ id: again.id }] });
  });
});

describe('refused', () => {
  test('while it is pending, or where it was approved', async () => {
    const { id } = await askForApproval(scene, ['paul']);
    expect(await askAgain({ id })).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'STILL_PENDING',
    });
    await scene.paul.query(Approve, { input: { id } });
    expect(await askAgain({ id })).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'FORBIDDEN',
    });
    const { viewerActions } = (await historyOf(id))!;
    expect(viewerActions.find(({ action }) => action === 'ASK_AGAIN')).toEqual({
      action: 'ASK_AGAIN',
      allowed: false,
      reason: 'FORBIDDEN',
    });
  });

  test('to end users, and to agents who may not access the ticket', async () => {
    const { id } = await askForApproval(scene, ['paul', 'nina']);
    await scene.paul.query(Deny, { input: { id, note: 'No.' } });
    for (const person of ['paul', 'sofia', 'nina'] as const) {
      expect(await askAgain({ id }, person)).toMatchObject({
        __typename: 'ForbiddenError',
        code: 'FORBIDDEN',
      });
    }
    expect((await askAgain({ id }, 'omar')).__typename).toBe('NotFoundError');
    expect((await askAgain({ id: `req_${'0'.repeat(32)}` })).__typename).toBe('NotFoundError');
  });

  test('on a ticket that is solved', async () => {
    const { id, ticketId } = await denied();
    await scene.lea.query(UpdateTicket, { input: { id: ticketId, status: 'SOLVED' } });
    expect(await askAgain({ id })).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'TICKET_NOT_OPEN',
    });
  });

  test('with wrong input, by its place', async () => {
    const { id } = await denied();
    await expectInvalid({ id, subject: 'Two\nlines' }, ['subject']);
    await expectInvalid({ id, message: ' ' }, ['message']);
    await expectInvalid({ id, kindId: scene.ids.lea }, ['kindId']);
    await expectInvalid({ id, escalateToId: scene.ids.omar }, ['escalateToId']);
    await expectInvalid({ id, whenDue: 'EXPIRE' }, ['dueAt']);
    await expectInvalid({ id, approverIds: [] }, ['approverIds']);
    await expectInvalid({ id: scene.ids.lea }, ['id']);
  });
});

test('the same key twice asks once', async () => {
  const { id } = await denied();
  const input = { id, idempotencyKey: 'again once' };
  const [one, other] = await Promise.all([expectAsked(input), expectAsked(input)]);
  expect(other.id).toBe(one.id);
  expect((await historyOf(id))!.askedAgain).toHaveLength(1);
});
