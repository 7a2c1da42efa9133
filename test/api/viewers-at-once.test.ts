// Rights that change while they are being looked at.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createViewers } from '../../src/auth/viewers.ts';
import type { Database } from '../../src/db/database.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(() => app.close());

const now = () => app.app.commands.now();
const claims = (email: string) =>
  ({ sub: undefined, email, expiresAt: new Date(Date.now() + 3_600_000) }) as const;

/** Somebody new, whom no other test changes. */
async function newcomer(key: string): Promise<{ uuid: string; email: string }> {
  const [uuid, email] = [app.app.commands.newId(now()), `${key}@demo.test`];
  const data = { id: uuid, email, name: key, role: 'AGENT' as const, createdAt: now() };
  await app.db.prisma.user.create({ data });
  return { uuid, email };
}

/** The database, with the answers about people held back until they are let go. */
function holdingBack(): {
  db: Pick<Database, 'prisma' | 'readTexts'>;
  held: Promise<void>;
  letGo: () => void;
} {
  const { prisma } = app.db;
  let letGo: () => void = () => undefined;
  let hold: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  const held = new Promise<void>((resolve) => (hold = resolve));
  const $queryRaw = async (...args: Parameters<typeof prisma.$queryRaw>) => {
    const answer: unknown = await prisma.$queryRaw(...args);
    if (JSON.stringify(args).includes('ticketAccess')) {
      hold();
      await gone;
    }
    return answer;
  };
  const slow = new Proxy(prisma, {
    get: (target, name) => (name === '$queryRaw' ? $queryRaw : Reflect.get(target, name)) as never,
  });
  const readTexts = app.db.readTexts.bind(app.db);
  return { db: { prisma: slow, readTexts }, held, letGo };
}

test('what changes between the look at somebody and their entry is not lost', async () => {
  const { uuid, email } = await newcomer('entering');
  const { db, held, letGo } = holdingBack();
  const viewers = createViewers(db, now);
  const entering = viewers.enter(claims(email), () => undefined);
  await held;
  await app.db.prisma.user.update({ where: { id: uuid }, data: { role: 'END_USER' } });
  // A round of somebody else's reads the change before they are in the book.
  await viewers.bringUpToDate();
  letGo();
  const viewer = await entering;
  await viewers.bringUpToDate();
  expect(viewer.caller?.role).toBe('END_USER');
});

test('looks that run at the same time: each ends with what was so when it was asked for', async () => {
  const viewers = createViewers(app.db, now);
  const people = await Promise.all(['a', 'b', 'c', 'd'].map((key) => newcomer(`busy${key}`)));
  await Promise.all(
    people.map(async ({ uuid, email }) => {
      const viewer = await viewers.enter(claims(email), () => undefined);
      for (let round = 0; round < 20; round += 1) {
        const name = `Round ${String(round)}`;
        await app.db.prisma.user.update({ where: { id: uuid }, data: { name } });
        await viewers.bringUpToDate();
        expect(viewer.caller?.name).toBe(name);
      }
    }),
  );
});

// The embedded database has one transaction at a time.
test.skipIf(inject('database') === 'embedded')(
  'a transaction that began first and commits last is not passed over',
  async () => {
    const [slow, quick] = [await newcomer('slow'), await newcomer('quick')];
    const viewers = createViewers(app.db, now);
    const [late, early] = await Promise.all(
      [slow, quick].map((each) => viewers.enter(claims(each.email), () => undefined)),
    );
    let commit: () => void = () => undefined;
    const told = new Promise<void>((resolve) => (commit = resolve));
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const change = (uuid: string) => ({ where: { id: uuid }, data: { role: 'ADMIN' as const } });
    const transaction = app.db.prisma.$transaction(
      async (tx) => {
        await tx.user.update(change(slow.uuid));
        begin();
        await told;
      },
      { timeout: 60_000 },
    );
    await begun;
    await app.db.prisma.user.update(change(quick.uuid));
    // Once more for good measure: by then the late one's number is long past.
    for (let time = 0; time < 3; time += 1) await viewers.bringUpToDate();
    expect([late?.caller?.role, early?.caller?.role]).toEqual(['AGENT', 'ADMIN']);
    commit();
    await transaction;
    await viewers.bringUpToDate();
    expect(late?.caller?.role).toBe('ADMIN');
  },
);
