// Capability 12: the numbers, held against a plain count over the same rows.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCaller } from '../../src/db/caller-store.ts';
import { readStats } from '../../src/db/stats-store.ts';
import { requestStateSelect, toRequestState } from '../../src/db/request-state-row.ts';
import { isOverdue } from '../../src/domain/due.ts';
import type { Actor } from '../../src/domain/people.ts';
import { maySeeRequest } from '../../src/domain/permissions.ts';
import { parsePublicId, toPublicId } from '../../src/domain/public-id.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import type { ApprovalStatsFilter } from '../generated/graphql.ts';
import { Stats } from '../support/operations-stats.ts';
import { Approve, Comment } from '../support/operations.ts';
import { refundKind } from '../support/refunds.ts';
import { askForApproval, meetPeople, type Person, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { chooser, randomFrom } from './access/random-choice.ts';
import { writeRandomRequests } from './access/random-requests.ts';

let app: TestApp;
let scene: Scene;
let requests: readonly Counted[];
let groups: readonly string[];
let kinds: readonly string[];

const hour = 3_600_000;
const now = new Date();
const ago = (hours: number) => new Date(now.getTime() - hours * hour);

/** A request as the plain count sees it. */
interface Counted {
  readonly state: RequestState;
  readonly kindId: string | null;
  readonly createdAt: Date;
  readonly resolvedAt: Date | null;
}

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  const { prisma } = app.db;
  kinds = [uuid(await refundKind(scene)), uuid(await refundKind(scene))];
  groups = (await prisma.group.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id);
  const users = Object.values(scene.ids).map(uuid);
  await writeRandomRequests(prisma, randomFrom(20_261_122), { users, groups }, 60);
  await spreadOut(users);
  const rows = await prisma.approvalRequest.findMany({
    select: { ...requestStateSelect, kindId: true, createdAt: true, resolvedAt: true },
  });
  requests = rows.map(({ kindId, createdAt, resolvedAt, ...row }) => ({
    state: toRequestState(row),
    kindId,
    createdAt,
    resolvedAt,
  }));
});

afterAll(() => app.close());

/** Random times, waits and kinds for all requests; and someone away, for whom Nina stands in. */
async function spreadOut(users: readonly string[]): Promise<void> {
  const { prisma } = app.db;
  const choose = chooser(randomFrom(5512));
  const rows = await prisma.approvalRequest.findMany({ orderBy: { id: 'asc' } });
  const spread = rows.map(({ id, status }) => {
    const isSettled = status !== 'PENDING';
    const isYoung = !isSettled && choose.chance(0.5);
    // Never near the end of a band of ages.
    const createdAt = ago(isYoung ? choose.below(200) + 0.5 : 500 + choose.below(2_000) / 7);
    const onApprovers = choose.below(400 * hour);
    const onRequester = choose.chance(0.5) ? choose.below(90 * hour) : 0;
    const resolvedAt = new Date(createdAt.getTime() + onApprovers + onRequester);
    return {
      id,
      createdAt,
      kindId: choose.sometimes(0.7, choose.one(kinds)),
      // Never near the time of asking, which the test does not know to the millisecond.
      dueAt: choose.sometimes(0.7, ago(choose.below(40) - 20.5)),
      waitingSince: isSettled ? resolvedAt : ago(choose.below(40)),
      onApprovers,
      onRequester,
      resolvedAt: isSettled ? resolvedAt : null,
    };
  });
  await prisma.$executeRaw`
    UPDATE "ApprovalRequest" r
       SET "createdAt" = s."createdAt", "kindId" = s."kindId", "dueAt" = s."dueAt",
           "waitingSince" = s."waitingSince", "resolvedAt" = s."resolvedAt",
           "waitedOnApproversMs" = s."onApprovers", "waitedOnRequesterMs" = s."onRequester"
      FROM jsonb_to_recordset(${JSON.stringify(spread)}::jsonb) AS s (
             id uuid, "createdAt" timestamptz(3), "kindId" uuid, "dueAt" timestamptz(3),
             "waitingSince" timestamptz(3), "resolvedAt" timestamptz(3),
             "onApprovers" bigint, "onRequester" bigint)
     WHERE r.id = s.id`;
  const away = users.find((id) => id === uuid(scene.ids.omar))!;
  await prisma.delegation.create({
    data: {
      id: app.app.commands.newId(now),
      userId: away,
      delegateId: uuid(scene.ids.nina),
      startsAt: ago(24),
      endsAt: ago(-24),
      createdAt: ago(24),
    },
  });
}

function uuid(id: string): string {
  return parsePublicId(id)!.uuid;
}

async function statsOf(person: Person, filter?: ApprovalStatsFilter) {
  return (await scene[person].query(Stats, { filter })).approvalStats;
}

async function seenBy(person: Person): Promise<Counted[]> {
  const actor: Actor = (await findCaller(app.db.prisma, { id: uuid(scene.ids[person]) }, now))!;
  return requests.filter(({ state }) => maySeeRequest(actor, state));
}

function groupsOf({ steps }: RequestState): string[] {
  const all = steps.flatMap(({ assignments }) => assignments.map(({ assignee }) => assignee));
  return [...new Set(all.flatMap(({ type, id }) => (type === 'GROUP' ? [id] : [])))];
}

/** What the server should say of these. */
function count(counted: readonly Counted[]) {
  const statuses = ['PENDING', 'APPROVED', 'DENIED', 'WITHDRAWN', 'EXPIRED'] as const;
  return {
    ...tally(counted),
    pendingByAge: byAge(counted),
    overdue: counted.filter(({ state }) => isOverdue(state, now)).length,
    byStatus: statuses.map((status) => ({
      status,
      total: counted.filter(({ state }) => state.status === status).length,
    })),
    byKind: [null, ...kinds].flatMap((kindId) => {
      const some = counted.filter((one) => one.kindId === kindId);
      return some.length > 0 ? [{ kind: kindId, ...tally(some) }] : [];
    }),
    byGroup: groups.flatMap((groupId) => {
      const some = counted.filter(({ state }) => groupsOf(state).includes(groupId));
      return some.length > 0 ? [{ group: groupId, ...tally(some) }] : [];
    }),
  };
}

/** In hours. */
const ages: readonly (readonly [number, number | null])[] = [
  [0, 4],
  [4, 24],
  [24, 72],
  [72, 168],
  [168, null],
];

function byAge(counted: readonly Counted[]) {
  return ages.map(([from, to]) => ({
    fromSeconds: from * 3_600,
    toSeconds: to && to * 3_600,
    total: pendingOf(counted).filter(
      ({ createdAt }) => createdAt <= ago(from) && (to === null || createdAt > ago(to)),
    ).length,
  }));
}

function pendingOf(counted: readonly Counted[]): Counted[] {
  return counted.filter(({ state }) => state.status === 'PENDING');
}

function tally(counted: readonly Counted[]) {
  const decided = counted.filter(
    ({ state: { status } }) => status === 'APPROVED' || status === 'DENIED',
  );
  const seconds = (of: (one: Counted) => number) => decided.map((one) => of(one) / 1_000);
  const toDecision = seconds(({ createdAt, resolvedAt }) => +resolvedAt! - +createdAt);
  const onApprovers = seconds(({ state }) => state.waiting.onApproversMs);
  const onRequester = seconds(({ state }) => state.waiting.onRequesterMs);
  return {
    total: counted.length,
    pending: pendingOf(counted).length,
    medianSecondsToDecision: close(percentile(toDecision, 0.5)),
    p90SecondsToDecision: close(percentile(toDecision, 0.9)),
    medianSecondsWaitingOnApprovers: close(percentile(onApprovers, 0.5)),
    p90SecondsWaitingOnApprovers: close(percentile(onApprovers, 0.9)),
    medianSecondsWaitingOnRequester: close(percentile(onRequester, 0.5)),
    p90SecondsWaitingOnRequester: close(percentile(onRequester, 0.9)),
  };
}

/** Between the two nearest, in proportion. */
function percentile(values: readonly number[], part: number): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const place = part * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (place - Math.floor(place));
}

function close(value: number | null) {
  return value === null ? null : (expect.closeTo(value, 3) as unknown);
}

/** The answer with ids as the tables have them, and lists in the order of these. */
function told(stats: Awaited<ReturnType<typeof statsOf>>) {
  const kindOf = (id: string | undefined) => (id === undefined ? null : uuid(id));
  const byKind = stats.byKind.map(({ kind, ...tally }) => ({ kind: kindOf(kind?.id), ...tally }));
  const byGroup = stats.byGroup.map(({ group, ...tally }) => ({ group: uuid(group.id), ...tally }));
  const order = [null, ...kinds];
  return {
    ...stats,
    byKind: byKind.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind)),
    byGroup: byGroup.sort((one, other) => groups.indexOf(one.group) - groups.indexOf(other.group)),
  };
}

describe('the same as a plain count of what one may see', () => {
  test.each(['admin', 'lea', 'marc', 'nina'] as const)('%s: all of it', async (person) => {
    const seen = await seenBy(person);
    expect(seen.length).toBeGreaterThan(30);
    const isAll = person === 'admin' || person === 'lea';
    expect(seen.length === requests.length).toBe(isAll);
    expect(told(await statsOf(person))).toEqual(count(seen));
  });

  test.each(['admin', 'marc', 'nina'] as const)('%s: filtered', async (person) => {
    const seen = await seenBy(person);
    const [from, to] = [ago(720), ago(560)];
    const inPeriod = ({ createdAt }: Counted) => createdAt >= from && createdAt < to;
    const ofKind = ({ kindId }: Counted) => kindId === kinds[0];
    const asking = ({ state }: Counted) => groupsOf(state).includes(groups[0]!);
    const kindIds = [toPublicId('RequestKind', kinds[0]!)];
    const groupIds = [toPublicId('Group', groups[0]!)];
    const period = { from: from.toISOString(), to: to.toISOString() };
    expect(told(await statsOf(person, period))).toEqual(count(seen.filter(inPeriod)));
    expect(told(await statsOf(person, { kindIds }))).toEqual(count(seen.filter(ofKind)));
    expect(told(await statsOf(person, { groupIds }))).toEqual(count(seen.filter(asking)));
    const all = seen.filter((one) => inPeriod(one) && ofKind(one) && asking(one));
    const everything = { ...period, kindIds, groupIds };
    expect(told(await statsOf(person, everything))).toEqual(count(all));
    expect(told(await statsOf(person, { kindIds: [], groupIds: [] }))).toEqual(count(seen));
  });
});

test('the most frequent first, of several kinds and groups', async () => {
  const { byKind, byGroup } = await statsOf('admin');
  for (const totals of [byKind, byGroup].map((list) => list.map(({ total }) => total))) {
    expect(totals.length).toBeGreaterThan(1);
    expect(totals).toEqual([...totals].sort((one, other) => other - one));
  }
});

test('a period begins with its first moment and ends before its last', async () => {
  const { createdAt } = requests[0]!;
  const [at, next] = [createdAt, new Date(+createdAt + 1)].map((time) => time.toISOString());
  const total = async (filter: ApprovalStatsFilter) => (await statsOf('admin', filter)).total;
  expect(await total({ from: at, to: next })).toBeGreaterThan(0);
  expect((await total({ to: at })) + (await total({ from: at }))).toBe(requests.length);
});

test('each band of ages has some, and begins with its first moment', async () => {
  const { pendingByAge } = await statsOf('admin');
  expect(pendingByAge.filter(({ total }) => total === 0)).toEqual([]);

  const admin = (await findCaller(app.db.prisma, { id: uuid(scene.ids.admin) }, now))!;
  const { createdAt: from } = pendingOf(requests)[0]!;
  const filter = { from, to: new Date(+from + 1), kindIds: [], groupIds: [] };
  const bandAfter = async (ms: number) => {
    const stats = await readStats(app.db.prisma, admin, filter, new Date(+from + ms));
    return stats.pendingByAge.flatMap(({ total }, place) => (total > 0 ? [place] : []));
  };
  for (const [place, [hours]] of ages.entries()) {
    expect(await bandAfter(hours * hour)).toEqual([place]);
    // A moment before it was made it is as young as can be: servers' clocks differ a little.
    expect(await bandAfter(hours * hour - 1)).toEqual([Math.max(0, place - 1)]);
  }
});

test('nothing to count is zero, and no time at all', async () => {
  expect(await statsOf('admin', { to: '2001-01-01T00:00:00Z' })).toEqual({
    total: 0,
    pending: 0,
    overdue: 0,
    pendingByAge: byAge([]),
    byStatus: ['PENDING', 'APPROVED', 'DENIED', 'WITHDRAWN', 'EXPIRED'].map((status) => ({
      status,
      total: 0,
    })),
    byKind: [],
    byGroup: [],
    medianSecondsToDecision: null,
    p90SecondsToDecision: null,
    medianSecondsWaitingOnApprovers: null,
    p90SecondsWaitingOnApprovers: null,
    medianSecondsWaitingOnRequester: null,
    p90SecondsWaitingOnRequester: null,
  });
});

test('a decision counts with how long it really waited on whom', async () => {
  const from = new Date(Date.now() + 100 * hour).toISOString();
  app.advance(101 * hour);
  const { id } = await askForApproval(scene, ['paul']);
  app.advance(2 * hour);
  await scene.paul.query(Comment, { input: { id, body: 'Which?', requestsInformation: true } });
  app.advance(5 * hour);
  await scene.lea.query(Comment, { input: { id, body: 'That one.' } });
  app.advance(hour);
  await scene.paul.query(Approve, { input: { id } });
  const stats = await statsOf('lea', { from });
  expect(stats).toMatchObject({ total: 1, pending: 0, overdue: 0 });
  const hours = (seconds: number | null | undefined) => Math.round((seconds! * 1_000) / hour);
  expect(hours(stats.medianSecondsToDecision)).toBe(8);
  expect(hours(stats.p90SecondsWaitingOnApprovers)).toBe(3);
  expect(hours(stats.medianSecondsWaitingOnRequester)).toBe(5);
});

describe('refused', () => {
  test('to end users, and signed out', async () => {
    for (const person of ['paul', 'sofia'] as const) {
      const { errors } = await scene[person].post(Stats.toString());
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
    const { errors } = await app.signedOut.post(Stats.toString());
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  const many = (prefix: string) => Array.from({ length: 101 }, () => `${prefix}_${'0'.repeat(32)}`);

  test.each<[string, ApprovalStatsFilter]>([
    ['a period that ends first', { from: '2026-01-02T00:00:00Z', to: '2026-01-01T00:00:00Z' }],
    ['a period of no time', { from: '2026-01-01T00:00:00Z', to: '2026-01-01T00:00:00Z' }],
    ['what is no id', { kindIds: ['refund'] }],
    ["a group's id as a kind's", { kindIds: many('grp').slice(0, 1) }],
    ["a kind's id as a group's", { groupIds: many('knd').slice(0, 1) }],
    ['too many groups', { groupIds: many('grp') }],
    ['too many kinds', { kindIds: many('knd') }],
  ])('with a filter that is not right: %s', async (_, filter) => {
    const { errors } = await scene.admin.post(Stats.toString(), { filter });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

test('one statement counts all of it', async () => {
  const before = app.statements.length;
  await scene.marc.post(`{ approvalStats { total byStatus { total } pendingByAge { total }
    p90SecondsToDecision byKind { p90SecondsToDecision } byGroup { p90SecondsToDecision } } }`);
  const sent = app.statements.slice(before).filter((sql) => sql.includes('percentile_cont'));
  expect(sent).toHaveLength(1);
});
