// What tests of time need: to let it pass, and to see what came of it.
import { dueRequestIds } from '../../src/commands/pass-time.ts';
import { Timeline } from './operations-time.ts';
import { toUuid, type Person, type Scene } from './scene.ts';
import type { TestApp } from './test-app.ts';
import { until } from './until.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Some time from the server's now. */
export function inTime({ app }: TestApp, ms: number): string {
  return new Date(app.commands.now().getTime() + ms).toISOString();
}

/** Moves the clock on, and waits until the timers have done all that has become due. */
export async function pass(test: TestApp, ms: number): Promise<void> {
  test.advance(ms);
  const { commands } = test.app;
  await until(async () => (await dueRequestIds(commands, commands.now(), 1)).length === 0);
}

/** The request's events, as its timeline shows them. */
export async function timelineOf({ admin }: Scene, id: string) {
  const { approvalRequest } = await admin.query(Timeline, { id });
  return approvalRequest?.timeline.nodes ?? [];
}

/** What the request's record tells of some types of events, in order. */
export async function eventsOf(
  scene: Scene,
  id: string,
  ...types: Awaited<ReturnType<typeof timelineOf>>[number]['type'][]
) {
  return (await timelineOf(scene, id)).filter(({ type }) => types.includes(type));
}

/** Once every mail is sent: the subjects of those about this request, with whom they went to. */
export async function mailsAbout(test: TestApp, id: string): Promise<[Person, string][]> {
  await mailsAreSent(test);
  const mails = await test.db.prisma.mail.findMany({
    where: aboutRequest(id),
    orderBy: { id: 'asc' },
  });
  return mails.map(({ recipient, subject }) => [recipient.split('@')[0] as Person, subject]);
}

/** The mails about a request, whose thread is named after it. */
export function aboutRequest(id: string) {
  return { headers: { contains: `<${toUuid(id).replaceAll('-', '')}@` } };
}

export async function mailsAreSent(test: TestApp): Promise<void> {
  await noJobIsLeft(test, `name = 'mail' AND state < 'completed'`);
}

/** Once nothing is left to do later, whose statements would be counted with those of a request. */
export async function jobsAreDone(test: TestApp): Promise<void> {
  await noJobIsLeft(test, `state < 'completed'`);
}

async function noJobIsLeft({ db }: TestApp, condition: string): Promise<void> {
  await until(async () => {
    const { rows } = await db.executeSql(
      `SELECT count(*)::int AS n FROM pgboss.job WHERE ${condition}`,
    );
    return (rows[0] as { n: number }).n === 0;
  });
}
