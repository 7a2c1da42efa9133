// Capability 6: a request that nobody can answer says so, whenever people or groups change.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PolicyRule } from '../../src/domain/policy.ts';
import type { Prisma } from '../../src/generated/prisma/client.ts';
import type { Client } from '../support/client.ts';
import { Approve, Assigned, Create, Feed, Withdraw } from '../support/operations.ts';
import { Answerability, AnswerabilityLive, UpsertGroup } from '../support/operations-people.ts';
import { Stuck } from '../support/operations-stats.ts';
import { organisationOf, type Organisation } from '../support/organisation.ts';
import { meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

let app: TestApp;
let scene: Scene;
let organisation: Organisation;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  organisation = organisationOf(scene);
});

afterAll(() => app.close());

/** What a request is asked with, besides its ticket and words. */
type Asking = Partial<Parameters<typeof tryToAsk>[0]>;

async function tryToAsk(
  input: { approverIds?: string[]; steps?: { approverIds: string[] }[]; kindId?: string },
  ticketId?: string,
) {
  const { approvalRequestCreate } = await scene.lea.query(Create, {
    input: {
      ticketId: ticketId ?? (await openTicket(scene)),
      subject: 'Refund of 240 EUR',
      message: 'The parcel arrived broken.',
      whenDue: 'REMIND',
      ...input,
      steps: input.steps?.map((step) => ({ rule: 'ALL' as const, ...step })),
    },
  });
  return approvalRequestCreate;
}

async function ask(input: Asking): Promise<string> {
  const made = await tryToAsk(input);
  if (made.__typename !== 'ApprovalRequestCreatePayload') throw new Error(JSON.stringify(made));
  return made.approvalRequest.id;
}

const look = async (id: string) => (await scene.admin.query(Answerability, { id })).approvalRequest;
const typesOf = async (id: string) => (await look(id))?.timeline.nodes.map(({ type }) => type);
const saysSo = (id: string, nobody = true) =>
  until(async () => (await look(id))?.nobodyCanAnswer === nobody);

/** Until every recheck that was asked for is done. */
const settled = () =>
  until(async () => {
    const { rows } = await app.db.executeSql(
      `SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'recheck' AND state <> 'completed'`,
    );
    return (rows[0] as { n: number }).n === 0;
  });

async function untilHeard(client: Client, type: string, id: string): Promise<void> {
  const feed = await client.follow(Feed, { after: null });
  for (;;) {
    const { event, approvalRequest } = (await feed.next()).feed;
    if (event.type === type && approvalRequest.id === id) break;
  }
  feed.stop();
}

describe('the only approver is deactivated', () => {
  test('the request says so, live; its creator and the administrators hear of it', async () => {
    const { lea, admin, paul } = scene;
    const userId = await organisation.addPerson('only');
    const id = await ask({ approverIds: [userId] });
    expect(await look(id)).toMatchObject({ nobodyCanAnswer: false });
    const live = await lea.follow(AnswerabilityLive, { id });
    const heard = [
      untilHeard(lea, 'NOBODY_CAN_ANSWER', id),
      untilHeard(admin, 'NOBODY_CAN_ANSWER', id),
    ];
    await until(() => app.wakeups.size >= 3);

    await organisation.setActive(userId, false);
    expect((await live.next()).approvalRequestUpdated).toEqual({
      id,
      revision: 2,
      nobodyCanAnswer: true,
    });
    await Promise.all(heard);
    const { timeline } = (await look(id))!;
    expect(timeline.nodes.at(-1)).toEqual({ type: 'NOBODY_CAN_ANSWER', actor: null });
    const mails = () =>
      app.db.prisma.mail.findMany({ where: { subject: { startsWith: 'Nobody can answer' } } });
    await until(async () => (await mails()).length >= 2);
    expect((await mails()).map(({ recipient }) => recipient).sort()).toEqual([
      'admin@demo.test',
      'lea@demo.test',
    ]);
    expect(await paul.query(Answerability, { id })).toEqual({ approvalRequest: null });

    await organisation.setActive(userId, true);
    expect((await live.next()).approvalRequestUpdated).toMatchObject({ nobodyCanAnswer: false });
    expect((await typesOf(id))?.at(-1)).toBe('ANSWERABLE_AGAIN');
    const { approvalRequestApprove } = await (
      await app.as('only')
    ).query(Approve, { input: { id } });
    expect(approvalRequestApprove).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
    live.stop();
  });

  test('the numbers count it, for those who see it, until it is settled', async () => {
    const { lea, nina, admin } = scene;
    const filter = { from: new Date().toISOString() };
    const numbersFor = async (person: Client) =>
      (await person.query(Stuck, { filter })).approvalStats;
    const userId = await organisation.addPerson('counted');
    const id = await ask({ approverIds: [userId] });
    expect(await numbersFor(admin)).toEqual({ pending: 1, nobodyCanAnswer: 0 });
    await organisation.setActive(userId, false);
    await saysSo(id);
    expect(await numbersFor(admin)).toEqual({ pending: 1, nobodyCanAnswer: 1 });
    expect(await numbersFor(nina)).toEqual({ pending: 0, nobodyCanAnswer: 0 });
    await lea.query(Withdraw, { input: { id, reason: 'Nobody is left.' } });
    expect(await numbersFor(admin)).toEqual({ pending: 0, nobodyCanAnswer: 0 });
  });

  test('of a step to come: it says so when that step begins', async () => {
    const { paul, ids } = scene;
    const userId = await organisation.addPerson('later');
    const id = await ask({ steps: [{ approverIds: [ids.paul] }, { approverIds: [userId] }] });
    await organisation.setActive(userId, false);
    await settled();
    expect(await look(id)).toMatchObject({ nobodyCanAnswer: false, revision: 1 });
    await paul.query(Approve, { input: { id } });
    expect(await look(id)).toMatchObject({ nobodyCanAnswer: true, status: 'PENDING' });
  });

  test('of a request that is settled: nothing happens to it', async () => {
    const userId = await organisation.addPerson('settled');
    const id = await ask({ approverIds: [userId] });
    await (await app.as('settled')).query(Approve, { input: { id } });
    await organisation.setActive(userId, false);
    await settled();
    expect((await typesOf(id))?.at(-1)).toBe('RESOLVED');
  });
});

describe('a group that is asked', () => {
  test('is left by its last member, then joined by another, who answers', async () => {
    const { omar, paul, ids } = scene;
    const groupId = await organisation.addGroup('Emptied', [ids.omar]);
    const id = await ask({ approverIds: [groupId] });
    await organisation.leave(groupId, ids.omar);
    await saysSo(id);
    expect((await omar.query(Approve, { input: { id } })).approvalRequestApprove.__typename).toBe(
      'NotFoundError',
    );
    await organisation.join(groupId, ids.paul);
    await saysSo(id, false);
    const { approvalRequestApprove } = await paul.query(Approve, { input: { id } });
    expect(approvalRequestApprove).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
    expect(await typesOf(id)).toEqual([
      'CREATED',
      'STEP_STARTED',
      'ASSIGNED',
      'NOBODY_CAN_ANSWER',
      'ANSWERABLE_AGAIN',
      'APPROVED',
      'RESOLVED',
    ]);
  });

  test('is joined by who asks only: still nobody can answer', async () => {
    const { ids } = scene;
    const groupId = await organisation.addGroup('Only those who ask', [ids.omar]);
    const id = await ask({ approverIds: [groupId] });
    await organisation.leave(groupId, ids.omar);
    await saysSo(id);
    await organisation.join(groupId, ids.lea);
    await settled();
    expect(await look(id)).toMatchObject({ nobodyCanAnswer: true, revision: 2 });
  });

  test('is retired and comes back; its only member goes and comes back', async () => {
    const groupId = await organisation.addGroup('Comes and goes');
    const userId = await organisation.addPerson('member');
    await organisation.join(groupId, userId);
    const id = await ask({ approverIds: [groupId] });
    for (const set of [
      (active: boolean) => organisation.setGroupActive(groupId, active),
      (active: boolean) => organisation.setActive(userId, active),
    ]) {
      await set(false);
      await saysSo(id);
      await set(true);
      await saysSo(id, false);
    }
  });

  test('is emptied by groupUpsert', async () => {
    const { admin, ids } = scene;
    const input = { externalId: 'desk-emptied', name: 'Emptied elsewhere' };
    const member = { userId: ids.omar, lead: false };
    const { groupUpsert } = await admin.query(UpsertGroup, {
      input: { ...input, members: [member] },
    });
    const groupId = 'group' in groupUpsert ? groupUpsert.group.id : '';
    const id = await ask({ approverIds: [groupId] });
    await admin.query(UpsertGroup, { input: { ...input, members: [] } });
    await saysSo(id);
    await admin.query(UpsertGroup, { input: { ...input, members: [member] } });
    await saysSo(id, false);
  });

  test('lacks the second person whom a rule needs', async () => {
    const { ids } = scene;
    const groupId = await organisation.addGroup('One of two', [ids.omar, ids.nina]);
    // Omar answers once: for himself or for the group.
    const id = await ask({ approverIds: [groupId, ids.omar] });
    await organisation.leave(groupId, ids.nina);
    await saysSo(id);
  });
});

test('who stands in for someone away is deactivated', async () => {
  const userId = await organisation.addPerson('away');
  const standInId = await organisation.addPerson('standin');
  const groupId = await organisation.addGroup('With the one away', [userId]);
  const at = new Date();
  await app.db.prisma.delegation.create({
    data: {
      id: app.app.commands.newId(at),
      userId: uuidOf(userId),
      delegateId: uuidOf(standInId),
      startsAt: new Date(at.getTime() - 60_000),
      endsAt: new Date(at.getTime() + 3_600_000),
      createdAt: at,
    },
  });
  // Two answers are needed: of the one away, and of who stands in for them.
  const id = await ask({ approverIds: [userId, groupId] });
  await organisation.setActive(standInId, false);
  await saysSo(id);
  await organisation.setActive(standInId, true);
  await saysSo(id, false);
});

describe('a policy’s fallback', () => {
  /** A kind whose one policy asks `approverId` and falls back on `fallback`. */
  async function addKind(approverId: string, fallback: PolicyRule['fallback']): Promise<string> {
    const at = new Date();
    const { newId } = app.app.commands;
    const rule: PolicyRule = {
      conditions: [],
      steps: [
        { rule: 'ALL', atLeast: null, approvers: [{ type: 'USER', id: uuidOf(approverId) }] },
      ],
      fallback,
      ownDecisionAllowed: false,
      keepsDecisionsOnSmallEdits: false,
    };
    const ids = { kind: newId(at), policy: newId(at), version: newId(at) };
    const dates = { createdAt: at, updatedAt: at };
    await app.db.prisma.requestKind.create({
      data: { id: ids.kind, name: `Kind ${ids.kind}`, fields: [], ...dates },
    });
    await app.db.prisma.policy.create({
      data: { id: ids.policy, name: `Policy ${ids.kind}`, kindId: ids.kind, ...dates },
    });
    await app.db.prisma.policyVersion.create({
      data: {
        id: ids.version,
        policyId: ids.policy,
        version: 1,
        rule: rule as unknown as Prisma.InputJsonObject,
        createdById: uuidOf(scene.ids.admin),
        createdAt: at,
      },
    });
    return `knd_${ids.kind.replaceAll('-', '')}`;
  }

  test('takes over, and is asked', async () => {
    const { omar, ids } = scene;
    const userId = await organisation.addPerson('falls');
    const groupId = await organisation.addGroup('Falls back here', [ids.omar]);
    const id = await ask({ kindId: await addKind(userId, { type: 'GROUP', id: uuidOf(groupId) }) });
    const heard = untilHeard(omar, 'ESCALATED', id);
    await until(() => app.wakeups.size >= 1);
    await organisation.setActive(userId, false);
    await heard;
    expect(await look(id)).toMatchObject({
      nobodyCanAnswer: false,
      steps: [{ escalatedTo: { name: 'Falls back here' } }],
    });
    // Those whom it was escalated to can go, too.
    await organisation.leave(groupId, ids.omar);
    await saysSo(id);
    await organisation.join(groupId, ids.omar);
    await saysSo(id, false);
    const { approvalRequestApprove } = await omar.query(Approve, { input: { id } });
    expect(approvalRequestApprove).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
    expect((await typesOf(id))?.slice(3)).toEqual([
      'ESCALATED',
      'NOBODY_CAN_ANSWER',
      'ANSWERABLE_AGAIN',
      'APPROVED',
      'RESOLVED',
    ]);
  });

  test('that is not there takes over when it is', async () => {
    const userId = await organisation.addPerson('falls2');
    const fallbackId = await organisation.addPerson('fallback2');
    const id = await ask({
      kindId: await addKind(userId, { type: 'USER', id: uuidOf(fallbackId) }),
    });
    await organisation.setActive(fallbackId, false);
    await organisation.setActive(userId, false);
    await saysSo(id);
    await organisation.setActive(fallbackId, true);
    await saysSo(id, false);
    expect((await typesOf(id))?.slice(3)).toEqual(['NOBODY_CAN_ANSWER', 'ESCALATED']);
    const fallback = await app.as('fallback2');
    const { approvalRequestApprove } = await fallback.query(Approve, { input: { id } });
    expect(approvalRequestApprove).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
  });
});

test('each of more requests than fit on a page says so', { timeout: 120_000 }, async () => {
  const userId = await organisation.addPerson('busy');
  const ticketId = await openTicket(scene);
  for (let made = 0; made < 60; made += 1) await tryToAsk({ approverIds: [userId] }, ticketId);
  await organisation.setActive(userId, false);
  const left = { assignments: { some: { userId: uuidOf(userId) } }, nobodyCanAnswer: false };
  await until(async () => (await app.db.prisma.approvalRequest.count({ where: left })) === 0);
  expect(
    await app.db.prisma.requestEvent.count({
      where: {
        type: 'NOBODY_CAN_ANSWER',
        request: { assignments: { some: { userId: uuidOf(userId) } } },
      },
    }),
  ).toBe(60);
});

test('requests made while the last member leaves: each is refused, or says so', async () => {
  const { ids } = scene;
  const ticketId = await openTicket(scene);
  for (let round = 0; round < 8; round += 1) {
    const groupId = await organisation.addGroup(`Race ${String(round)}`, [ids.omar]);
    const ask = () => tryToAsk({ approverIds: [groupId] }, ticketId);
    const [before, , ...others] = await Promise.all([
      ask(),
      organisation.leave(groupId, ids.omar),
      ask(),
      ask(),
      ask(),
    ]);
    await settled();
    for (const made of [before, ...others]) {
      if (made.__typename !== 'ApprovalRequestCreatePayload') {
        expect(made).toMatchObject({ __typename: 'InvalidInputError' });
      } else {
        expect(await look(made.approvalRequest.id)).toMatchObject({ nobodyCanAnswer: true });
      }
    }
  }
});

test('someone who is let go hears no more of what waited for them', async () => {
  const userId = await organisation.addPerson('silent');
  const silent = await app.as('silent');
  const assigned = await silent.follow(Assigned, {});
  const id = await ask({ approverIds: [userId, scene.ids.paul] });
  expect((await assigned.next()).approvalRequestAssigned.id).toBe(id);
  await organisation.setActive(userId, false);
  await saysSo(id);
  await scene.paul.query(Approve, { input: { id } });
  expect(await assigned.ended).toMatchObject({ error: { code: 4403 } });
  expect(assigned.events).toHaveLength(1);
});

function uuidOf(publicId: string): string {
  return publicId.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
