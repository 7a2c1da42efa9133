// A handful of requests to which everything has happened that a record can tell.
import type { ApprovalRequestCreateInput } from '../generated/graphql.ts';
import { Approve, Comment, Deny, Reassign, Withdraw } from './operations.ts';
import { AskAgain, Edit } from './operations-edit.ts';
import { Proof } from './operations-record.ts';
import { SetOutOfOffice } from './operations-time.ts';
import { amountOf, refundKind } from './refunds.ts';
import { askForApproval, formGroup, toUuid, type Scene } from './scene.ts';
import type { TestApp } from './test-app.ts';
import { day, hour, inTime, pass } from './time.ts';

export interface Story {
  /** Paul and Marc, for the board, approved; then Paul for Omar who is away, and the administrator. */
  readonly approved: string;
  /** Paul had approved when it was edited, and approved again; then Marc denied. */
  readonly denied: string;
  readonly withdrawn: string;
  readonly expired: string;
  /** Asks again what expired; Paul asked something and Lea answered; Marc has approved. */
  readonly pending: string;
  readonly board: string;
}

export async function tellStory(test: TestApp, scene: Scene): Promise<Story> {
  const board = await formGroup(test, scene, 'The board', ['marc', 'nina']);
  const withdrawn = await ask(scene, { approverIds: [scene.ids.paul] });
  await expectDone(scene.lea.query(Withdraw, { input: { id: withdrawn, reason: 'By phone.' } }));
  const denied = await tellOfEdit(scene);
  const approved = await tellOfSteps(test, scene, board);
  const expired = await ask(scene, {
    approverIds: [scene.ids.paul],
    dueAt: inTime(test, 2 * hour),
    whenDue: 'EXPIRE',
  });
  await pass(test, 3 * hour);
  const pending = await tellOfQuestion(test, scene, expired);
  return { approved, denied, withdrawn, expired, pending, board };
}

async function tellOfSteps(test: TestApp, scene: Scene, board: string): Promise<string> {
  const { ids, admin, lea, marc, omar, paul } = scene;
  const id = await ask(scene, {
    steps: [
      { rule: 'ALL', approverIds: [ids.paul, board] },
      { rule: 'AT_LEAST', atLeast: 2, approverIds: [ids.omar, ids.marc, ids.admin] },
    ],
    attachments: [{ title: 'The photo', url: 'https://files.example/1' }],
    dueAt: inTime(test, 3 * day),
    whenDue: 'ESCALATE',
    escalateToId: ids.admin,
  });
  await expectDone(paul.query(Approve, { input: { id, note: 'The photo is clear.' } }));
  await expectDone(
    omar.query(SetOutOfOffice, { input: { delegateId: ids.paul, endsAt: inTime(test, day) } }),
  );
  await expectDone(marc.query(Approve, { input: { id } }));
  const assignmentId = await openAssignment(scene, id, 2);
  await expectDone(
    lea.query(Reassign, { input: { id, assignmentId, toId: ids.nina, reason: 'She knows it.' } }),
  );
  await expectDone(paul.query(Approve, { input: { id, note: 'He would say so.' } }));
  await pass(test, 3 * day + hour);
  await expectDone(admin.query(Approve, { input: { id, note: 'It is late. Yes.' } }));
  return id;
}

async function tellOfEdit(scene: Scene): Promise<string> {
  const { ids, lea, marc, paul } = scene;
  const id = await ask(scene, { approverIds: [ids.paul, ids.marc] });
  await expectDone(paul.query(Approve, { input: { id, note: '240 is right.' } }));
  await expectDone(
    lea.query(Edit, { input: { id, subject: 'Refund of 999 EUR', message: 'More broke.' } }),
  );
  await expectDone(paul.query(Approve, { input: { id, note: '999, then.' } }));
  await expectDone(marc.query(Deny, { input: { id, note: 'Never that much.' } }));
  return id;
}

async function tellOfQuestion(test: TestApp, scene: Scene, expired: string): Promise<string> {
  const { ids, lea, marc, paul } = scene;
  const again = await expectDone(
    lea.query(AskAgain, {
      input: {
        id: expired,
        kindId: await refundKind(scene),
        fields: [amountOf('240.00')],
        approverIds: [ids.paul, ids.marc],
        dueAt: inTime(test, 5 * day),
      },
    }),
  );
  const { id } = (again as { approvalRequest: { id: string } }).approvalRequest;
  const attachments = [{ title: 'The invoice', url: 'https://files.example/2' }];
  await expectDone(
    paul.query(Comment, { input: { id, body: 'Which order?', requestsInformation: true } }),
  );
  await pass(test, 5 * hour);
  await expectDone(lea.query(Comment, { input: { id, body: 'Order 4711.', attachments } }));
  await expectDone(marc.query(Approve, { input: { id, note: 'Fine with me.' } }));
  return id;
}

async function ask(scene: Scene, input: Partial<ApprovalRequestCreateInput>): Promise<string> {
  return (await askForApproval(scene, [], undefined, { approverIds: null, ...input })).id;
}

/** The nth assignment, from 0, of those that are open. */
async function openAssignment({ lea }: Scene, id: string, nth: number): Promise<string> {
  const { approvalRequest } = await lea.query(Proof, { id });
  const all = approvalRequest?.steps.flatMap(({ assignments }) => assignments) ?? [];
  const open = all.filter(({ decision }) => decision === null)[nth];
  if (!open) throw new Error(`${toUuid(id)} has too few open assignments.`);
  return open.id;
}

/** The payload of a mutation that nothing refuses. */
export async function expectDone(answer: Promise<object>): Promise<object> {
  const [result] = Object.values(await answer) as { __typename: string }[];
  if (result?.__typename.endsWith('Payload')) return result;
  throw new Error(JSON.stringify(result));
}
