// Capability 1: administrators create, change and deactivate people; their language is their own.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { updateViewer } from '../../src/commands/update-viewer.ts';
import { findCaller } from '../../src/db/caller-store.ts';
import { CountsLive, Create, Me } from '../support/operations.ts';
import {
  CreateUser,
  Everyone,
  PersonAccount,
  UpdateUser,
  UpdateViewer,
  UpsertUser,
} from '../support/operations-people.ts';
import { organisationOf, type Organisation } from '../support/organisation.ts';
import { askForApproval, meetPeople, openTicket, toUuid, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { mailsAbout } from '../support/time.ts';

let app: TestApp;
let scene: Scene;
let organisation: Organisation;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  organisation = organisationOf(scene);
});

afterAll(() => app.close());

const issue = (field: string) => ({
  __typename: 'InvalidInputError',
  code: 'INVALID_INPUT',
  fields: [{ path: [field] }],
});

describe('a new person', () => {
  test('signs in at once, under the address in lower case', async () => {
    const { userCreate } = await scene.admin.query(CreateUser, {
      input: { email: ' Vera@DEMO.test ', name: ' Vera Winter ' },
    });
    expect(userCreate).toEqual({
      __typename: 'UserCreatePayload',
      user: {
        id: expect.stringMatching(/^usr_/) as string,
        name: 'Vera Winter',
        email: 'vera@demo.test',
        role: 'END_USER',
        externalId: null,
        ticketAccess: 'ASSIGNED',
        locale: 'EN',
        timeZone: 'UTC',
        active: true,
      },
    });
    const vera = await app.as('vera');
    expect((await vera.query(Me, {})).viewer?.user.name).toBe('Vera Winter');
  });

  test('is everything that was said of them', async () => {
    const said = {
      email: 'yann@demo.test',
      name: 'Yann',
      role: 'AGENT',
      ticketAccess: 'GROUPS',
      locale: 'FR',
      timeZone: 'Europe/Paris',
      active: false,
      externalId: 'desk-yann',
    } as const;
    const { userCreate } = await scene.admin.query(CreateUser, { input: said });
    expect(userCreate).toMatchObject({ user: said });
  });

  test('has an address that is one, and nobody else has', async () => {
    const wrong = [
      'nobody',
      'a@b',
      'two@words here.test',
      'a@demo.test\r\nBcc: b@demo.test',
      'trailing@demo.test\n',
      `${'x'.repeat(250)}@demo.test`,
      '',
      'LEA@demo.test',
    ];
    for (const email of wrong) {
      const { userCreate } = await scene.admin.query(CreateUser, { input: { email, name: 'X' } });
      expect(userCreate, email).toMatchObject(issue('email'));
    }
  });

  test('has a name of one line, and an external id that nobody else has', async () => {
    const refuse = async (input: object, field: string) => {
      const { userCreate } = await scene.admin.query(CreateUser, {
        input: { email: 'wrong@demo.test', name: 'X', ...input },
      });
      expect(userCreate).toMatchObject(issue(field));
    };
    await scene.admin.query(UpsertUser, {
      input: { externalId: 'desk-taken', email: 'taken@demo.test', name: 'Taken' },
    });
    await refuse({ name: 'Two\nlines' }, 'name');
    await refuse({ name: ' ' }, 'name');
    await refuse({ name: 'x'.repeat(101) }, 'name');
    await refuse({ externalId: 'desk-taken' }, 'externalId');
    await refuse({ externalId: 'x'.repeat(201) }, 'externalId');
    await refuse({ externalId: 'two\nlines' }, 'externalId');
  });

  test('is made once under an idempotency key, and refused once', async () => {
    const input = { email: 'once@demo.test', name: 'Once', idempotencyKey: 'person once' };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => scene.admin.query(CreateUser, { input })),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.userCreate.__typename).toBe('UserCreatePayload');

    const taken = { ...input, idempotencyKey: 'person taken' };
    for (let time = 0; time < 2; time += 1) {
      const { userCreate } = await scene.admin.query(CreateUser, { input: taken });
      expect(userCreate).toMatchObject(issue('email'));
    }
  });
});

describe('a change', () => {
  test('is of what was named, and counts at once', async () => {
    const id = await organisation.addPerson('changing');
    const person = await app.as('changing');
    const ticketId = await openTicket(scene);
    const ofTicket = { query: 'query ($id: ID!) { ticket(id: $id) { id } }', id: ticketId };
    const sees = async () => {
      const { data } = await person.post(ofTicket.query, { id: ofTicket.id });
      return data;
    };
    const change = async (input: object) => {
      const { userUpdate } = await scene.admin.query(UpdateUser, { input: { id, ...input } });
      if (userUpdate.__typename !== 'UserUpdatePayload')
        throw new Error(JSON.stringify(userUpdate));
      return userUpdate.user;
    };

    expect(await sees()).toEqual({ ticket: null });
    const before = await change({});
    const after = await change({ role: 'AGENT', ticketAccess: 'ALL' });
    expect(after).toEqual({ ...before, role: 'AGENT', ticketAccess: 'ALL' });
    expect(await sees()).toEqual({ ticket: { id: ticketId } });
    expect(await change({ ticketAccess: 'ASSIGNED' })).toMatchObject({ role: 'AGENT' });
    expect(await sees()).toEqual({ ticket: null });
    expect(await change({ locale: 'FR', name: 'Renée' })).toMatchObject({
      locale: 'FR',
      name: 'Renée',
    });
    expect(await change({ externalId: 'desk-changing' })).toMatchObject({
      externalId: 'desk-changing',
    });
    expect(await change({ externalId: null })).toMatchObject({ externalId: null });
    expect(await change({ email: 'Changed@demo.test' })).toMatchObject({
      email: 'changed@demo.test',
    });
    // Their token names an address that is nobody's now.
    expect(await person.query(Me, {}).catch(String)).toMatch('UNAUTHENTICATED');
    expect((await (await app.as('changed')).query(Me, {})).viewer?.user.id).toBe(id);
  });

  test('is refused where somebody has it, or there is nobody', async () => {
    const id = await organisation.addPerson('unique');
    const refuse = async (input: object) =>
      (await scene.admin.query(UpdateUser, { input: { id, ...input } })).userUpdate;
    await scene.admin.query(UpdateUser, { input: { id: scene.ids.omar, externalId: 'desk-omar' } });
    expect(await refuse({ email: 'Omar@demo.test' })).toMatchObject(issue('email'));
    expect(await refuse({ email: 'omar' })).toMatchObject(issue('email'));
    expect(await refuse({ externalId: 'desk-omar' })).toMatchObject(issue('externalId'));
    expect(await refuse({ id: `usr_${'0'.repeat(32)}` })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refuse({ id: 'grp_1' })).toMatchObject(issue('id'));
  });
});

describe('someone who is deactivated', () => {
  test('signs in no more, hears nothing, is nobody’s choice; and can come back', async () => {
    const id = await organisation.addPerson('leaver');
    const leaver = await app.as('leaver');
    const counts = await leaver.follow(CountsLive, {});
    await counts.next();
    await organisation.setActive(id, false);
    expect(await leaver.query(Me, {}).catch(String)).toMatch('UNAUTHENTICATED');
    expect(await counts.ended).toMatchObject({ error: { code: 4403 } });
    expect((await scene.lea.query(Everyone, { query: 'leaver' })).users.nodes).toEqual([]);
    const { approvalRequestCreate } = await scene.lea.query(Create, {
      input: {
        ticketId: await openTicket(scene),
        subject: 'Refund',
        message: 'Please.',
        approverIds: [id],
      },
    });
    expect(approvalRequestCreate).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['approverIds', '0'] }],
    });

    await organisation.setActive(id, true);
    expect((await leaver.query(Me, {})).viewer?.user.id).toBe(id);
    expect((await scene.lea.query(Everyone, { query: 'leaver' })).users.nodes).toHaveLength(1);
  });

  test('is listed to administrators who ask for it', async () => {
    const id = await organisation.addPerson('gone');
    await organisation.setActive(id, false);
    const found = async (client: Scene['admin'], includeInactive?: boolean) =>
      (await client.query(Everyone, { query: 'Somebody gone', includeInactive })).users.nodes;
    expect(await found(scene.admin)).toEqual([]);
    expect(await found(scene.admin, true)).toEqual([{ id, name: 'Somebody gone' }]);
    expect(await found(scene.lea, true)).toEqual([]);
  });
});

describe('only administrators', () => {
  test('add and change people', async () => {
    for (const client of [scene.lea, scene.paul]) {
      const forbidden = { __typename: 'ForbiddenError', code: 'FORBIDDEN' };
      const input = { email: 'new@demo.test', name: 'New' };
      expect(await client.query(CreateUser, { input })).toMatchObject({ userCreate: forbidden });
      expect(
        await client.query(UpsertUser, { input: { externalId: 'new', ...input } }),
      ).toMatchObject({ userUpsert: forbidden });
      for (const id of [scene.ids.lea, `usr_${'0'.repeat(32)}`]) {
        expect(await client.query(UpdateUser, { input: { id, role: 'ADMIN' } })).toMatchObject({
          userUpdate: forbidden,
        });
      }
    }
  });

  test('and the very person see a person’s account', async () => {
    const { ids } = scene;
    await scene.admin.query(UpdateUser, { input: { id: ids.sofia, externalId: 'desk-sofia' } });
    const account = async (client: Scene['admin'], id: string) =>
      (await client.query(PersonAccount, { id })).node;
    const all = { externalId: 'desk-sofia', ticketAccess: 'ASSIGNED', locale: 'FR', active: true };
    const none = { externalId: null, ticketAccess: null, locale: null, active: null };
    await askForApproval(scene, ['paul']);
    expect(await account(scene.admin, ids.sofia)).toMatchObject({ ...all, groups: { nodes: [] } });
    expect(await account(scene.sofia, ids.sofia)).toMatchObject({ ...all, groups: { nodes: [] } });
    expect(await account(scene.lea, ids.sofia)).toMatchObject({ ...none, groups: { nodes: [] } });
    expect(await account(scene.paul, ids.sofia)).toMatchObject({ ...none, groups: null });
    expect(await account(scene.lea, ids.marc)).toMatchObject({
      ...none,
      groups: { nodes: [{ group: { name: 'Finance' } }] },
    });
  });
});

describe('one’s own language', () => {
  const change = async (client: Scene['admin'], locale: 'EN' | 'FR') => {
    const { viewerUpdate } = await client.query(UpdateViewer, { input: { locale } });
    if (viewerUpdate.__typename !== 'ViewerUpdatePayload')
      throw new Error(JSON.stringify(viewerUpdate));
    return viewerUpdate.user;
  };

  test('is everybody’s own to choose, and the mails from then on are in it', async () => {
    const subjects = async () => {
      const { id } = await askForApproval(scene, ['omar']);
      return (await mailsAbout(app, id)).flatMap(([to, subject]) => (to === 'omar' ? subject : []));
    };
    const before = await change(scene.omar, 'EN');
    expect(await subjects()).toEqual([expect.stringMatching(/^Approval needed/)]);
    expect(await change(scene.omar, 'FR')).toEqual({ ...before, locale: 'FR' });
    expect(await subjects()).toEqual([expect.stringMatching(/^Approbation demandée/)]);
    const seen = (await scene.admin.query(PersonAccount, { id: scene.ids.omar })).node;
    expect(seen).toMatchObject({ locale: 'FR' });
    // The same once more changes nothing, and is no mistake.
    expect(await change(scene.omar, 'FR')).toEqual({ ...before, locale: 'FR' });
  });

  test('is kept whatever an administrator changes of them meanwhile', async () => {
    const id = await organisation.addPerson('bilingual');
    const person = await app.as('bilingual');
    for (const [round, locale] of (['FR', 'EN', 'FR', 'EN', 'FR'] as const).entries()) {
      const name = `Bilingual ${String(round)}`;
      await Promise.all([
        scene.admin.query(UpdateUser, { input: { id, name } }),
        change(person, locale),
      ]);
      expect((await person.query(UpdateViewer, { input: { locale } })).viewerUpdate).toMatchObject({
        user: { name, locale },
      });
    }
  });

  test('is not that of who was let go while they chose it', async () => {
    const id = await organisation.addPerson('leaving');
    const actor = (await findCaller(app.db.prisma, { id: toUuid(id) }, new Date()))!;
    await organisation.setActive(id, false);
    expect(await updateViewer(app.app.commands, { actor }, { locale: 'fr' })).toEqual({
      ok: false,
      refusal: { code: 'NOT_FOUND', what: 'person' },
    });
    const seen = (await scene.admin.query(PersonAccount, { id })).node;
    expect(seen).toMatchObject({ locale: 'EN' });
  });
});

describe('the last administrator', () => {
  const change = async (client: Scene['admin'], id: string, input: object) =>
    (await client.query(UpdateUser, { input: { id, ...input } })).userUpdate;

  test('stays one', async () => {
    const { admin, ids } = scene;
    const last = { __typename: 'ForbiddenError', code: 'LAST_ADMINISTRATOR' };
    expect(await change(admin, ids.admin, { role: 'AGENT' })).toMatchObject(last);
    expect(await change(admin, ids.admin, { active: false })).toMatchObject(last);
    expect(await change(admin, ids.admin, { role: 'ADMIN', active: true })).toMatchObject({
      user: { role: 'ADMIN', active: true },
    });

    const id = await organisation.addPerson('second', { role: 'ADMIN' });
    const second = await app.as('second');
    expect(await change(second, ids.admin, { role: 'AGENT' })).toMatchObject({
      user: { role: 'AGENT' },
    });
    expect(await change(admin, ids.admin, { role: 'ADMIN' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await change(second, id, { active: false })).toMatchObject(last);
    await change(second, ids.admin, { role: 'ADMIN' });
    expect(await change(admin, id, { active: false })).toMatchObject({ user: { active: false } });
  });

  test('is somebody even where administrators demote each other at once', async () => {
    const keys = ['one', 'two', 'three', 'four'];
    const people: { client: Scene['admin']; id: string }[] = [
      { client: scene.admin, id: scene.ids.admin },
    ];
    for (const key of keys) {
      const id = await organisation.addPerson(key, { role: 'ADMIN' });
      people.push({ client: await app.as(key), id });
    }
    for (let round = 0; round < 5; round += 1) {
      await app.db.prisma.user.updateMany({
        where: { email: { in: ['admin', ...keys].map((key) => `${key}@demo.test`) } },
        data: { role: 'ADMIN' },
      });
      // Everyone demotes everyone, themselves too.
      const answers = await Promise.all(
        people.flatMap(({ client }) =>
          people.map(({ id }) => change(client, id, { role: 'AGENT' })),
        ),
      );
      for (const answer of answers) {
        expect(['UserUpdatePayload', 'ForbiddenError']).toContain(answer.__typename);
      }
      const left = await app.db.prisma.user.count({ where: { role: 'ADMIN', active: true } });
      expect(left).toBe(1);
    }
  });
});
