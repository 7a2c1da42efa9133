// Groups as approvers, the rules ANY, ALL and AT_LEAST, and several steps: who answers, when a step
// is settled, and what could never be answered is refused when it is asked for.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApprovalStepInput } from '../generated/graphql.ts';
import { Approve, Assigned, Create, Deny, Inbox, Me, Request } from '../support/operations.ts';
import {
  askForApproval,
  formGroup,
  meetPeople,
  openTicket,
  toUuid,
  type Person,
  type Scene,
} from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;
/** Groups: Board has Nina and Omar, Legal Nina and Paul, Leas only her, Empty nobody. */
const groups: Partial<Record<string, string>> = {};

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  for (const [name, members] of Object.entries({
    Board: ['nina', 'omar'],
    Legal: ['nina', 'paul'],
    Leas: ['lea'],
    Sofias: ['sofia', 'lea'],
    Empty: [],
    Ninas: ['nina'],
    'Also Ninas': ['nina'],
  } satisfies Record<string, Person[]>)) {
    groups[name] = await formGroup(app, scene, name, members);
  }
});

afterAll(() => app.close());

/** The id of a person or a group; anything else is taken for an id. */
function idOf(name: string): string {
  const { ids } = scene;
  return groups[name] ?? (name in ids ? ids[name as Person] : name);
}

type Step = [rule: ApprovalStepInput['rule'], atLeast: number | null, ...approvers: string[]];

function stepsOf(steps: readonly Step[]) {
  return steps.map(([rule, atLeast, ...approvers]) => ({
    rule,
    atLeast,
    approverIds: approvers.map(idOf),
  }));
}

async function ask(...steps: Step[]): Promise<string> {
  const more = { approverIds: null, steps: stepsOf(steps) };
  return (await askForApproval(scene, [], undefined, more)).id;
}

async function refusedAs(...steps: Step[]) {
  const before = await app.db.prisma.approvalRequest.count();
  const { approvalRequestCreate } = await scene.lea.query(Create, {
    input: {
      ticketId: await openTicket(scene),
      subject: 'Refund',
      message: 'Please.',
      steps: stepsOf(steps),
    },
  });
  expect(await app.db.prisma.approvalRequest.count()).toBe(before);
  return approvalRequestCreate;
}

async function approve(person: Person, id: string, assignmentId?: string) {
  const input = { id, assignmentId };
  return (await scene[person].query(Approve, { input })).approvalRequestApprove;
}

async function deny(person: Person, id: string) {
  return (await scene[person].query(Deny, { input: { id, note: 'No.' } })).approvalRequestDeny;
}

async function read(id: string, by: Person = 'lea') {
  return (await scene[by].query(Request, { id })).approvalRequest;
}

async function decisionsOf(id: string) {
  const steps = (await read(id))?.steps ?? [];
  return steps.flatMap(({ assignments }) =>
    assignments.map(({ assignee, decision }) => {
      const who = assignee.__typename === 'Group' ? assignee.name : assignee.id;
      return decision ? [who, decision.outcome, decision.decidedBy.id, decision.answeredAs] : [who];
    }),
  );
}

describe('a group', () => {
  test('is asked: any one member answers for it, and the record names both', async () => {
    const { ids, nina, omar } = scene;
    const id = await ask(['ALL', null, 'Board', 'marc']);
    for (const member of [nina, omar]) {
      const { viewer } = await member.query(Inbox, { first: 1 });
      expect(viewer?.inbox.nodes).toMatchObject([{ id, status: 'PENDING' }]);
    }
    expect(await approve('omar', id)).toMatchObject({
      approvalRequest: { status: 'PENDING', revision: 2 },
    });
    expect(await approve('nina', id)).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'ALREADY_DECIDED',
    });
    expect(await approve('marc', id)).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
    expect(await decisionsOf(id)).toEqual([
      ['Board', 'APPROVED', ids.omar, 'GROUP_MEMBER'],
      [ids.marc, 'APPROVED', ids.marc, 'APPROVER'],
    ]);
  });

  test('waits for each of its members, until one has answered', async () => {
    const waiting = async (person: Person) =>
      (await scene[person].query(Me, {})).viewer!.counts.awaitingYou;
    const before = [await waiting('nina'), await waiting('omar')];
    const id = await ask(['ANY', null, 'Board']);
    expect([await waiting('nina'), await waiting('omar')]).toEqual(before.map((n) => n + 1));
    await deny('nina', id);
    expect([await waiting('nina'), await waiting('omar')]).toEqual(before);
  });

  test('is answered for by whoever is a member at that moment', async () => {
    const { ids } = scene;
    const name = 'Shifting';
    groups[name] = await formGroup(app, scene, name, ['omar', 'paul']);
    const groupId = toUuid(groups[name]);
    const id = await ask(['ALL', null, name, 'marc']);

    await app.db.prisma.membership.delete({
      where: { userId_groupId: { userId: toUuid(ids.omar), groupId } },
    });
    expect(await approve('omar', id)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await read(id, 'omar')).toBeNull();
    expect(await read(id, 'nina')).toBeNull();
    await app.db.prisma.membership.create({ data: { userId: toUuid(ids.nina), groupId } });
    expect(await approve('nina', id)).toMatchObject({ approvalRequest: { revision: 2 } });

    // Who has answered keeps it, though they leave.
    await app.db.prisma.membership.delete({
      where: { userId_groupId: { userId: toUuid(ids.nina), groupId } },
    });
    expect(await read(id, 'nina')).toMatchObject({ id });
    expect(await decisionsOf(id)).toEqual([
      [name, 'APPROVED', ids.nina, 'GROUP_MEMBER'],
      [ids.marc],
    ]);
  });

  test('that is switched off is answered for by nobody', async () => {
    groups.Closing = await formGroup(app, scene, 'Closing', ['omar']);
    const id = await ask(['ALL', null, 'Closing', 'marc']);
    const where = { id: toUuid(groups.Closing) };
    await app.db.prisma.group.update({ where, data: { active: false } });
    expect(await approve('omar', id)).toMatchObject({ __typename: 'NotFoundError' });
    await app.db.prisma.group.update({ where, data: { active: true } });
    expect(await approve('omar', id)).toMatchObject({ approvalRequest: { revision: 2 } });
  });

  test('does not let its creator, or for whom it is, decide on their own (rule 2)', async () => {
    groups.Mixed = await formGroup(app, scene, 'Mixed', ['lea', 'sofia', 'paul']);
    const id = await ask(['ALL', null, 'Mixed']);
    for (const person of ['lea', 'sofia'] as const) {
      expect(await approve(person, id)).toMatchObject({ code: 'OWN_REQUEST' });
      expect(await deny(person, id)).toMatchObject({ code: 'OWN_REQUEST' });
    }
    expect(await approve('paul', id)).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
  });
});

describe('who can answer for several', () => {
  const assignmentsOf = async (id: string) => (await read(id))!.steps[0]!.assignments;

  test('answers as themselves first, and once in a step', async () => {
    const { ids } = scene;
    const id = await ask(['ALL', null, 'Board', 'nina', 'Legal']);
    await approve('nina', id);
    expect(await decisionsOf(id)).toEqual([
      ['Board'],
      [ids.nina, 'APPROVED', ids.nina, 'APPROVER'],
      ['Legal'],
    ]);
    expect(await approve('nina', id)).toMatchObject({ code: 'ALREADY_DECIDED' });
  });

  test('says for which, and for none that they are not of', async () => {
    const { ids } = scene;
    const id = await ask(['ALL', null, 'Board', 'nina', 'paul']);
    const [board, , pauls] = await assignmentsOf(id);
    expect(await approve('nina', id, pauls!.id)).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['assignmentId'] }],
    });
    await approve('nina', id, board!.id);
    expect(await decisionsOf(id)).toEqual([
      ['Board', 'APPROVED', ids.nina, 'GROUP_MEMBER'],
      [ids.nina],
      [ids.paul],
    ]);
  });
});

describe('a rule', () => {
  test('ANY: one approval is enough; the others are not needed', async () => {
    const id = await ask(['ANY', null, 'paul', 'marc', 'Board']);
    expect(await deny('paul', id)).toMatchObject({ approvalRequest: { status: 'PENDING' } });
    expect(await approve('omar', id)).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
    expect(await approve('marc', id)).toMatchObject({
      __typename: 'AlreadyResolvedError',
      approvalRequest: { id, status: 'APPROVED', revision: 3 },
    });
    expect((await read(id))?.steps).toMatchObject([{ rule: 'ANY', status: 'APPROVED' }]);
  });

  test('ANY: denied when all have denied', async () => {
    const id = await ask(['ANY', null, 'paul', 'marc']);
    expect(await deny('paul', id)).toMatchObject({ approvalRequest: { status: 'PENDING' } });
    expect(await deny('marc', id)).toMatchObject({ approvalRequest: { status: 'DENIED' } });
  });

  test('AT_LEAST 2 of 3: approved with the second', async () => {
    const id = await ask(['AT_LEAST', 2, 'paul', 'marc', 'omar']);
    expect(await approve('omar', id)).toMatchObject({ approvalRequest: { status: 'PENDING' } });
    expect(await deny('paul', id)).toMatchObject({ approvalRequest: { status: 'PENDING' } });
    expect(await approve('marc', id)).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
    expect((await read(id))?.steps).toMatchObject([{ rule: 'AT_LEAST', atLeast: 2 }]);
  });

  test('AT_LEAST 2 of 3: denied as soon as two cannot be had any more', async () => {
    const id = await ask(['AT_LEAST', 2, 'paul', 'marc', 'omar']);
    expect(await deny('paul', id)).toMatchObject({ approvalRequest: { status: 'PENDING' } });
    expect(await deny('omar', id)).toMatchObject({ approvalRequest: { status: 'DENIED' } });
  });

  const impossible: [string, Step[], string[]][] = [
    ['3 of 2', [['AT_LEAST', 3, 'paul', 'marc']], ['steps', '0', 'atLeast']],
    ['0 of 2', [['AT_LEAST', 0, 'paul', 'marc']], ['steps', '0', 'atLeast']],
    ['fewer than none', [['AT_LEAST', -1, 'paul']], ['steps', '0', 'atLeast']],
    ['at least, of no number', [['AT_LEAST', null, 'paul']], ['steps', '0', 'atLeast']],
    ['a number for ANY', [['ANY', 1, 'paul']], ['steps', '0', 'atLeast']],
    ['its creator alone', [['ALL', null, 'lea']], ['steps', '0', 'approverIds', '0']],
    ['its creator’s own group', [['ANY', null, 'Leas']], ['steps', '0', 'approverIds', '0']],
    ['a group of both who ask', [['ANY', null, 'Sofias']], ['steps', '0', 'approverIds', '0']],
    ['a group without members', [['ANY', null, 'Empty']], ['steps', '0', 'approverIds', '0']],
    ['a group twice', [['ALL', null, 'Board', 'Board']], ['steps', '0', 'approverIds', '1']],
    [
      'two of two groups that have the same one member',
      [['AT_LEAST', 2, 'Ninas', 'Also Ninas']],
      ['steps', '0', 'approverIds'],
    ],
    [
      'all of a person and a group of theirs alone',
      [['ALL', null, 'nina', 'Ninas']],
      ['steps', '0', 'approverIds'],
    ],
    [
      'in a later step',
      [
        ['ALL', null, 'paul'],
        ['AT_LEAST', 2, 'marc'],
      ],
      ['steps', '1', 'atLeast'],
    ],
  ];
  test.each(impossible)(
    '%s: refused, with the place and the reason',
    async (_what, steps, path) => {
      expect(await refusedAs(...steps)).toMatchObject({
        __typename: 'InvalidInputError',
        code: 'INVALID_INPUT',
        fields: [{ path, message: expect.stringMatching(/\w/) as string }],
      });
    },
  );

  test('a group that is not there, or is switched off, is refused', async () => {
    const nowhere = `grp_${'0'.repeat(32)}`;
    groups.Off = await formGroup(app, scene, 'Off', ['omar']);
    const where = { id: toUuid(groups.Off) };
    await app.db.prisma.group.update({ where, data: { active: false } });
    for (const group of [nowhere, 'Off']) {
      expect(await refusedAs(['ANY', null, 'paul', group])).toMatchObject({
        fields: [{ path: ['steps', '0', 'approverIds', '1'] }],
      });
    }
  });
});

describe('several steps', () => {
  test('are answered in order; the next approvers hear when it is their turn', async () => {
    const { marc, ids } = scene;
    const id = await ask(
      ['ALL', null, 'paul'],
      ['ANY', null, 'marc', 'Board'],
      ['ALL', null, 'omar'],
    );
    expect((await read(id))?.steps.map(({ status }) => status)).toEqual([
      'ACTIVE',
      'WAITING',
      'WAITING',
    ]);
    expect(await approve('omar', id)).toMatchObject({ __typename: 'NotFoundError' });
    const assigned = await marc.follow(Assigned, {});
    await approve('paul', id);
    expect((await assigned.next()).approvalRequestAssigned).toMatchObject({ id });
    assigned.stop();
    expect(await approve('marc', id)).toMatchObject({ approvalRequest: { status: 'PENDING' } });
    expect(await approve('omar', id)).toMatchObject({
      approvalRequest: { status: 'APPROVED', waitingOn: 'NOBODY', revision: 4 },
    });
    const { steps, timeline } = (await read(id))!;
    expect(steps.map(({ status }) => status)).toEqual(['APPROVED', 'APPROVED', 'APPROVED']);
    expect(timeline.nodes.map(({ type, actor }) => [type, actor?.id])).toEqual([
      ['CREATED', ids.lea],
      ['STEP_STARTED', ids.lea],
      ['ASSIGNED', ids.lea],
      ['APPROVED', ids.paul],
      ['STEP_STARTED', ids.paul],
      ['ASSIGNED', ids.paul],
      ['ASSIGNED', ids.paul],
      ['APPROVED', ids.marc],
      ['STEP_STARTED', ids.marc],
      ['ASSIGNED', ids.marc],
      ['APPROVED', ids.omar],
      ['RESOLVED', ids.omar],
    ]);
  });

  test('the first that is denied denies the request; who comes later never hears of it', async () => {
    const { omar } = scene;
    const unread = async () => (await omar.query(Me, {})).viewer!.counts.unreadNotifications;
    const before = await unread();
    const id = await ask(['ALL', null, 'paul'], ['ALL', null, 'omar']);
    expect(await deny('paul', id)).toMatchObject({ approvalRequest: { status: 'DENIED' } });
    expect((await read(id))?.steps.map(({ status }) => status)).toEqual(['DENIED', 'SKIPPED']);
    expect(await read(id, 'omar')).toBeNull();
    expect(await approve('omar', id)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await unread()).toBe(before);
  });

  test('one person may answer in several of them', async () => {
    const id = await ask(['ALL', null, 'paul'], ['ALL', null, 'paul']);
    await approve('paul', id);
    expect(await approve('paul', id)).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
  });

  test('ten are taken, eleven are not', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (): Step => ['ALL', null, 'paul']);
    expect((await read(await ask(...many(10))))?.steps).toHaveLength(10);
    expect(await refusedAs(...many(11))).toMatchObject({ fields: [{ path: ['steps'] }] });
  });
});
