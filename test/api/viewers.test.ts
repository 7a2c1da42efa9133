// What the live layer believes of those who follow something, against what is so.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPeople } from '../../src/db/caller-store.ts';
import { createViewers, type Viewer, type Viewers } from '../../src/auth/viewers.ts';
import { organisationOf, type Organisation } from '../support/organisation.ts';
import { meetPeople, toUuid, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { hour } from '../support/time.ts';

let app: TestApp;
let scene: Scene;
let organisation: Organisation;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  organisation = organisationOf(scene);
});

afterAll(() => app.close());

const now = () => app.app.commands.now();
const far = () => new Date(now().getTime() + 1_000 * hour);

/** Somebody new, whom no other test changes. */
async function newcomer(key: string) {
  const id = await organisation.addPerson(key, { role: 'AGENT' });
  return { id, uuid: toUuid(id), email: `${key}@demo.test` };
}

interface Known {
  readonly viewers: Viewers;
  readonly viewer: Viewer;
  changes: number;
}

async function know(email: string, expiresAt = far()): Promise<Known> {
  const viewers = createViewers(app.db, now);
  const known = { viewers, changes: 0 };
  const viewer = await viewers.enter(
    { sub: undefined, email, expiresAt },
    () => (known.changes += 1),
  );
  return Object.assign(known, { viewer });
}

/** After one look, what is believed is what is so. */
async function expectTrue({ viewers, viewer }: Known, uuid: string): Promise<void> {
  await viewers.bringUpToDate();
  const [person] = await findPeople(app.db.prisma, [uuid], now());
  expect(viewer.caller).toEqual(person);
}

describe('a change is known with the next look', () => {
  test('by commands: the role, the groups, and a group that is closed', async () => {
    const { id, uuid, email } = await newcomer('bycommand');
    const known = await know(email);
    await scene.admin.post(
      `mutation { userUpdate(input: { id: "${id}", role: ADMIN }) { __typename } }`,
    );
    await expectTrue(known, uuid);
    expect(known.viewer.caller?.role).toBe('ADMIN');
    const groupId = await organisation.addGroup('Viewers', [id]);
    await expectTrue(known, uuid);
    expect(known.viewer.caller?.groupIds).toHaveLength(1);
    await organisation.setGroupActive(groupId, false);
    await expectTrue(known, uuid);
    expect(known.viewer.caller?.groupIds).toEqual([]);
    await organisation.setGroupActive(groupId, true);
    await organisation.leave(groupId, id);
    await expectTrue(known, uuid);
    expect(known.changes).toBeGreaterThanOrEqual(4);
    await organisation.setActive(id, false);
    await known.viewers.bringUpToDate();
    expect(known.viewer.caller).toBeNull();
  });

  test('by hand: the same, and a membership that is given to another', async () => {
    const [one, other] = [await newcomer('byhand'), await newcomer('another')];
    const known = await know(one.email);
    const groupId = toUuid(await organisation.addGroup('By hand', [one.id]));
    await expectTrue(known, one.uuid);
    await app.db.executeSql(
      `UPDATE "Membership" SET "userId" = '${other.uuid}' WHERE "groupId" = '${groupId}'`,
    );
    await expectTrue(known, one.uuid);
    expect(known.viewer.caller?.groupIds).toEqual([]);
    await app.db.executeSql(`UPDATE "User" SET "ticketAccess" = 'ALL' WHERE id = '${one.uuid}'`);
    await expectTrue(known, one.uuid);
    await app.db.executeSql(`UPDATE "User" SET active = false WHERE id = '${one.uuid}'`);
    await known.viewers.bringUpToDate();
    expect(known.viewer.caller).toBeNull();
  });

  test('who stands in for somebody: by time alone, and by the other one’s going', async () => {
    const [away, standIn] = [await newcomer('away'), await newcomer('standin')];
    const known = await know(standIn.email);
    const startsAt = new Date(now().getTime() + hour);
    await app.db.prisma.delegation.create({
      data: {
        ...{ id: app.app.commands.newId(now()), userId: away.uuid, delegateId: standIn.uuid },
        ...{ startsAt, endsAt: new Date(startsAt.getTime() + 10 * hour), createdAt: now() },
      },
    });
    await expectTrue(known, standIn.uuid);
    expect(known.viewer.caller?.standsInForIds).toEqual([]);
    app.advance(2 * hour);
    await expectTrue(known, standIn.uuid);
    expect(known.viewer.caller?.standsInForIds).toEqual([away.uuid]);
    await app.db.executeSql(`UPDATE "User" SET active = false WHERE id = '${away.uuid}'`);
    await expectTrue(known, standIn.uuid);
    expect(known.viewer.caller?.standsInForIds).toEqual([]);
    await app.db.executeSql(`UPDATE "User" SET active = true WHERE id = '${away.uuid}'`);
    await expectTrue(known, standIn.uuid);
    app.advance(10 * hour);
    await expectTrue(known, standIn.uuid);
    expect(known.viewer.caller?.standsInForIds).toEqual([]);
  });

  test('a token that has expired, or that names somebody else by now, is nobody’s', async () => {
    const [one, other] = [await newcomer('shortly'), await newcomer('renamed')];
    const short = await know(one.email, new Date(now().getTime() + hour));
    const renamed = await know(other.email);
    app.advance(hour);
    await short.viewers.bringUpToDate();
    expect(short.viewer.caller).toBeNull();
    await app.db.executeSql(
      `UPDATE "User" SET email = 'elsewhere@demo.test' WHERE id = '${other.uuid}';
       UPDATE "User" SET email = '${other.email}' WHERE id = '${one.uuid}'`,
    );
    await renamed.viewers.bringUpToDate();
    expect(renamed.viewer.caller).toBeNull();
    expect([short.changes, renamed.changes]).toEqual([1, 1]);
  });
});
