// Rule 7: an open assignment is handed on by its approver, or moved by the creator or an
// administrator; the record says who for whom.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Approve, Inbox, Reassign, Request, Withdraw } from '../support/operations.ts';
import {
  askForApproval,
  formGroup,
  meetPeople,
  toUuid,
  type Person,
  type Scene,
} from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;
let board: string;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  board = await formGroup(app, scene, 'Board', ['nina', 'omar']);
});

afterAll(() => app.close());

async function read(id: string, by: Person = 'lea') {
  return (await scene[by].query(Request, { id })).approvalRequest;
}

async function assignmentsOf(id: string): Promise<string[]> {
  const { steps } = (await read(id))!;
  return steps.flatMap(({ assignments }) => assignments.map((assignment) => assignment.id));
}

async function reassign(by: Person, id: string, assignmentId: string, toId: string) {
  const input = { id, assignmentId, toId, reason: 'On leave.' };
  return (await scene[by].query(Reassign, { input })).approvalRequestReassign;
}

async function approve(by: Person, id: string) {
  return (await scene[by].query(Approve, { input: { id } })).approvalRequestApprove;
}

function invalidAt(...path: string[]) {
  return { __typename: 'InvalidInputError', code: 'INVALID_INPUT', fields: [{ path }] };
}

describe('hands it on', () => {
  test('an approver, their own: the other one answers, and they themselves no more', async () => {
    const { ids, omar } = scene;
    const { id } = await askForApproval(scene, ['paul']);
    const [assignment] = await assignmentsOf(id);
    expect(await reassign('paul', id, assignment!, ids.omar)).toMatchObject({
      __typename: 'ApprovalRequestReassignPayload',
      approvalRequest: { id, status: 'PENDING', revision: 2 },
    });
    const { viewer } = await omar.query(Inbox, { first: 1 });
    expect(viewer?.inbox.nodes).toMatchObject([{ id }]);
    expect(await read(id, 'paul')).toBeNull();
    expect(await approve('paul', id)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await approve('omar', id)).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
    const { steps, timeline } = (await read(id))!;
    expect(steps[0]?.assignments).toMatchObject([
      { id: assignment, assignee: { id: ids.omar }, decision: { decidedBy: { id: ids.omar } } },
    ]);
    expect(timeline.nodes.filter(({ type }) => type === 'REASSIGNED')).toMatchObject([
      { actor: { id: ids.paul } },
    ]);
    const { data } = await app.db.prisma.requestEvent.findFirstOrThrow({
      where: { requestId: toUuid(id), type: 'REASSIGNED' },
    });
    expect(data).toMatchObject({
      from: { type: 'USER', id: toUuid(ids.paul) },
      to: { type: 'USER', id: toUuid(ids.omar) },
      reason: 'On leave.',
    });
  });

  test('a member, their group’s, to a person; and a person, theirs, to a group', async () => {
    const { ids } = scene;
    const { id } = await askForApproval(scene, [], undefined, { approverIds: [board, ids.paul] });
    const [boards, pauls] = await assignmentsOf(id);
    expect(await reassign('nina', id, boards!, ids.marc)).toMatchObject({
      approvalRequest: { revision: 2 },
    });
    expect(await reassign('paul', id, pauls!, board)).toMatchObject({
      approvalRequest: { revision: 3 },
    });
    expect(await approve('marc', id)).toMatchObject({ approvalRequest: { revision: 4 } });
    expect(await approve('omar', id)).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
  });

  test.each(['lea', 'admin'] as const)(
    '%s, anybody’s, also in a step to come: nobody hears of that one yet',
    async (by) => {
      const { ids } = scene;
      const { id } = await askForApproval(scene, [], undefined, {
        approverIds: null,
        steps: [{ approverIds: [ids.paul] }, { approverIds: [ids.marc] }],
      });
      const [first, second] = await assignmentsOf(id);
      expect(await reassign(by, id, second!, ids.nina)).toMatchObject({
        __typename: 'ApprovalRequestReassignPayload',
      });
      expect(await read(id, 'nina')).toBeNull();
      expect(await reassign(by, id, first!, ids.omar)).toMatchObject({
        approvalRequest: { revision: 3 },
      });
      await approve('omar', id);
      expect(await approve('nina', id)).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
    },
  );
});

describe('is refused, and nothing changes', () => {
  test('to those who may not: somebody else’s, and whoever is of no concern', async () => {
    const { ids } = scene;
    const { id } = await askForApproval(scene, ['paul', 'marc']);
    const [pauls] = await assignmentsOf(id);
    expect(await reassign('marc', id, pauls!, ids.omar)).toMatchObject(invalidAt('assignmentId'));
    expect(await reassign('sofia', id, pauls!, ids.omar)).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'FORBIDDEN',
    });
    expect(await reassign('omar', id, pauls!, ids.omar)).toMatchObject({
      __typename: 'NotFoundError',
    });
    expect((await read(id))?.revision).toBe(1);
  });

  test('an approver of a step to come does not hand theirs on before its turn', async () => {
    const { ids } = scene;
    const ticketOfMarc = { approverIds: null };
    const { id } = await askForApproval(scene, [], undefined, {
      ...ticketOfMarc,
      steps: [{ approverIds: [ids.paul] }, { approverIds: [ids.paul, ids.marc] }],
    });
    const [, later] = await assignmentsOf(id);
    expect(await reassign('paul', id, later!, ids.omar)).toMatchObject(invalidAt('assignmentId'));
  });

  test('to nobody who could answer', async () => {
    const { ids } = scene;
    const { id } = await askForApproval(scene, ['paul', 'marc', 'omar']);
    const [pauls] = await assignmentsOf(id);
    const empty = await formGroup(app, scene, 'Nobody', []);
    const own = await formGroup(app, scene, 'Askers', ['lea', 'sofia']);
    for (const toId of [
      ...[ids.paul, ids.marc, ids.lea, ids.sofia, empty, own],
      ...[`usr_${'0'.repeat(32)}`, `grp_${'0'.repeat(32)}`],
    ]) {
      expect(await reassign('admin', id, pauls!, toId), toId).toMatchObject(invalidAt('toId'));
    }
    await approve('marc', id);
    const marcs = await formGroup(app, scene, 'Marcs', ['marc']);
    expect(await reassign('paul', id, pauls!, marcs)).toMatchObject(invalidAt('toId'));
    expect((await read(id))?.revision).toBe(2);
  });

  test('where too few would be left: two people have to answer', async () => {
    const ninas = await formGroup(app, scene, 'Ninas', ['nina']);
    const { ids } = scene;
    const { id } = await askForApproval(scene, ['nina', 'paul']);
    const [, pauls] = await assignmentsOf(id);
    expect(await reassign('paul', id, pauls!, ninas)).toMatchObject(invalidAt('toId'));
    expect(await reassign('paul', id, pauls!, ids.omar)).toMatchObject({
      approvalRequest: { revision: 2 },
    });
  });

  test('what is decided, of another request, or settled', async () => {
    const { ids, lea } = scene;
    const { id } = await askForApproval(scene, ['paul', 'marc']);
    const other = await askForApproval(scene, ['paul']);
    const [pauls, marcs] = await assignmentsOf(id);
    const [others] = await assignmentsOf(other.id);
    await approve('paul', id);
    for (const assignmentId of [pauls!, others!, `asg_${'0'.repeat(32)}`]) {
      expect(await reassign('admin', id, assignmentId, ids.omar)).toMatchObject(
        invalidAt('assignmentId'),
      );
    }
    // Paul has nothing left to hand on.
    expect(await reassign('paul', id, pauls!, ids.omar)).toMatchObject({ code: 'FORBIDDEN' });
    await lea.query(Withdraw, { input: { id, reason: 'Settled by phone.' } });
    expect(await reassign('admin', id, marcs!, ids.omar)).toMatchObject({
      __typename: 'AlreadyResolvedError',
      approvalRequest: { id, status: 'WITHDRAWN' },
    });
  });
});
