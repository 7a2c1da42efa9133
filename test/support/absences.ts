// What tests of absences need: to send people away, and to see who is asked for them.
import { Approve, Inbox } from './operations.ts';
import { Asked, CancelOutOfOffice, SetOutOfOffice, WhoIsAway } from './operations-time.ts';
import { toUuid, type Person, type Scene } from './scene.ts';
import type { TestApp } from './test-app.ts';
import { day, inTime } from './time.ts';
import { until } from './until.ts';

export interface Away {
  readonly delegate: Person;
  /** In how long it begins and ends, in milliseconds; by default now, for two days. */
  readonly begins?: number;
  readonly ends?: number;
}

/** The administrator says that someone is away; answers with the absence's id. */
export async function sendAway(
  test: TestApp,
  { admin, ids }: Scene,
  person: Person,
  { delegate, begins, ends = 2 * day }: Away,
): Promise<string> {
  const { outOfOfficeSet: set } = await admin.query(SetOutOfOffice, {
    input: {
      userId: ids[person],
      delegateId: ids[delegate],
      startsAt: begins === undefined ? null : inTime(test, begins),
      endsAt: inTime(test, ends),
    },
  });
  if (set.__typename !== 'OutOfOfficeSetPayload') throw new Error(JSON.stringify(set));
  const { id } = set.outOfOffice;
  if (begins === undefined) await announced(test, id);
  return id;
}

/** Whoever answers has heard of all that was open. */
export async function announced({ db }: TestApp, id: string): Promise<void> {
  await until(async () => {
    const where = { id: toUuid(id) };
    return (await db.prisma.delegation.findUniqueOrThrow({ where })).announcedAt !== null;
  });
}

export async function comeBack({ admin }: Scene, id: string): Promise<void> {
  await admin.query(CancelOutOfOffice, { input: { id } });
}

/** So that nobody is away in the next test. */
export async function everyoneComesBack(test: TestApp, scene: Scene): Promise<void> {
  const rows = await test.db.prisma.delegation.findMany({
    where: { endsAt: { gt: test.app.commands.now() } },
  });
  for (const { id } of rows) await comeBack(scene, `abs_${id.replaceAll('-', '')}`);
}

export async function askedOf({ admin }: Scene, id: string) {
  return (await admin.query(Asked, { id })).approvalRequest!;
}

/** Who stands in for each of the request's assignees now. */
export async function standInsOf(scene: Scene, id: string) {
  const { steps } = await askedOf(scene, id);
  return steps.flatMap(({ assignments }) => assignments.map(({ standIn }) => standIn?.id ?? null));
}

export async function standInOf({ admin, ids }: Scene, person: Person) {
  const { nodes } = await admin.query(WhoIsAway, { ids: [ids[person]] });
  const [user] = nodes;
  return user?.__typename === 'User' ? (user.standIn?.id ?? null) : undefined;
}

export async function approve(scene: Scene, by: Person, id: string) {
  return (await scene[by].query(Approve, { input: { id } })).approvalRequestApprove;
}

export async function pendingOf(scene: Scene, person: Person): Promise<string[]> {
  const filter = { status: ['PENDING' as const] };
  const { viewer } = await scene[person].query(Inbox, { filter, first: 100 });
  return (viewer?.inbox.nodes ?? []).map(({ id }) => id);
}
