// Out of office: what may be set and cancelled by whom, what is refused, and who sees it.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { toPublicId } from '../../src/domain/public-id.ts';
import type { OutOfOfficeSetInput } from '../generated/graphql.ts';
import {
  AbsenceNode,
  CancelOutOfOffice,
  MyAbsences,
  SetOutOfOffice,
  WhoIsAway,
} from '../support/operations-time.ts';
import {
  askForApproval,
  meetPeople,
  openTicket,
  toUuid,
  type Person,
  type Scene,
} from '../support/scene.ts';
import { statementsOf } from '../support/statements.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { comeBack, everyoneComesBack, sendAway } from '../support/absences.ts';
import { day, hour, inTime } from '../support/time.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterEach(() => everyoneComesBack(app, scene));
afterAll(() => app.close());

type Input = Partial<OutOfOfficeSetInput>;

async function set(by: Person, input: Input = {}) {
  const { outOfOfficeSet } = await scene[by].query(SetOutOfOffice, {
    input: { delegateId: scene.ids.omar, endsAt: inTime(app, day), ...input },
  });
  return outOfOfficeSet;
}

async function cancel(by: Person, id: string, idempotencyKey?: string) {
  const input = { id, idempotencyKey };
  return (await scene[by].query(CancelOutOfOffice, { input })).outOfOfficeCancel;
}

function invalidAt(...fields: string[]) {
  return {
    __typename: 'InvalidInputError',
    code: 'INVALID_INPUT',
    fields: fields.map((field) => ({ path: [field] })),
  };
}

const isSet = { __typename: 'OutOfOfficeSetPayload' };
const isForbidden = { __typename: 'ForbiddenError', code: 'FORBIDDEN' };
const isNotThere = { __typename: 'NotFoundError', code: 'NOT_FOUND' };

describe('is set', () => {
  test('by agents and end users for themselves, from now on unless they say otherwise', async () => {
    const { ids } = scene;
    const startsAt = inTime(app, hour);
    expect(await set('nina')).toMatchObject({
      outOfOffice: { user: { id: ids.nina }, delegate: { id: ids.omar }, inForce: true },
    });
    // An end user names somebody whom they deal with.
    await askForApproval(scene, ['paul', 'omar']);
    expect(await set('paul', { startsAt })).toMatchObject({
      outOfOffice: { user: { id: ids.paul }, startsAt, inForce: false },
    });
  });

  test('by an administrator for anybody', async () => {
    const { ids } = scene;
    expect(await set('admin', { userId: ids.sofia })).toMatchObject({
      outOfOffice: { user: { id: ids.sofia } },
    });
    expect(await set('admin')).toMatchObject({ outOfOffice: { user: { id: ids.admin } } });
  });

  test('from a time that has passed: that is from now on', async () => {
    const asked = app.app.commands.now();
    const answer = await set('nina', { startsAt: inTime(app, -day) });
    if (answer.__typename !== 'OutOfOfficeSetPayload') throw new Error(answer.__typename);
    expect(Date.parse(answer.outOfOffice.startsAt)).toBeGreaterThanOrEqual(asked.getTime());
    expect(answer.outOfOffice.inForce).toBe(true);
  });

  test('one after the other, without a gap', async () => {
    const noon = inTime(app, day);
    expect(await set('nina', { endsAt: noon })).toMatchObject(isSet);
    expect(await set('nina', { startsAt: noon, endsAt: inTime(app, 2 * day) })).toMatchObject(
      isSet,
    );
  });

  test('once under one idempotency key, however often it is sent', async () => {
    const input = { endsAt: inTime(app, day), idempotencyKey: 'a week off' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => set('nina', input)));
    for (const answer of answers) {
      expect(answer).toMatchObject(isSet);
      expect(answer).toEqual(answers[0]);
    }
    expect(await set('nina', { ...input, endsAt: inTime(app, 2 * day) })).toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
  });
});

describe('is refused', () => {
  test('for somebody else, unless by an administrator: whoever it is, or nobody', async () => {
    const { ids } = scene;
    for (const userId of [ids.nina, ids.admin, ids.nina.replace(/.{8}$/, '00000000')]) {
      for (const by of ['lea', 'paul'] as const) {
        expect(await set(by, { userId })).toMatchObject(isForbidden);
      }
    }
  });

  test.each<[string, () => Input, string]>([
    ['with themselves as the delegate', () => ({ delegateId: scene.ids.admin }), 'delegateId'],
    ['with nobody as the delegate', () => ({ delegateId: nobody() }), 'delegateId'],
    ['with what is no person as the delegate', () => ({ delegateId: 'usr_1' }), 'delegateId'],
    ['for nobody', () => ({ userId: nobody() }), 'userId'],
    ['for what is no person', () => ({ userId: scene.ids.omar.replace('usr', 'grp') }), 'userId'],
    ['until a time that has passed', () => ({ endsAt: inTime(app, -1) }), 'endsAt'],
    ['until before it begins', () => ({ startsAt: inTime(app, 2 * day) }), 'endsAt'],
    ['for longer than ten years', () => ({ endsAt: inTime(app, 3_651 * day) }), 'endsAt'],
    ['with a key that is too long', () => ({ idempotencyKey: 'k'.repeat(201) }), 'idempotencyKey'],
  ])('%s', async (_what, input, field) => {
    expect(await set('admin', input())).toMatchObject(invalidAt(field));
  });

  test('for and with someone who has left', async () => {
    const { ids } = scene;
    const marc = { where: { id: toUuid(ids.marc) } };
    await app.db.prisma.user.update({ ...marc, data: { active: false } });
    expect(await set('admin', { userId: ids.marc })).toMatchObject(invalidAt('userId'));
    expect(await set('nina', { delegateId: ids.marc })).toMatchObject(invalidAt('delegateId'));
    await app.db.prisma.user.update({ ...marc, data: { active: true } });
  });

  test('with someone whom the caller does not see: as if they were not there', async () => {
    const createdAt = new Date();
    const id = app.app.commands.newId(createdAt);
    const stranger = { id, name: 'Ines Costa', email: 'ines@demo.test', createdAt };
    await app.db.prisma.user.create({ data: { ...stranger, role: 'AGENT' } });
    const unseen = await set('omar', { delegateId: toPublicId('User', id) });
    expect(unseen).toMatchObject(invalidAt('delegateId'));
    expect(unseen).toEqual(await set('omar', { delegateId: nobody() }));
    // An agent sees everybody.
    expect(await set('nina', { delegateId: toPublicId('User', id) })).toMatchObject(isSet);
  });

  test('where it overlaps another, and it says which', async () => {
    const startsAt = inTime(app, day);
    const endsAt = inTime(app, 3 * day);
    await set('nina', { startsAt, endsAt });
    const overlapping = await set('nina', { endsAt: inTime(app, 2 * day) });
    expect(overlapping).toMatchObject(invalidAt('startsAt'));
    expect(overlapping).toMatchObject({
      message: expect.stringContaining(`from ${startsAt} to ${endsAt}`) as string,
    });
    // Somebody else's does not matter.
    expect(await set('marc', { endsAt: inTime(app, 2 * day) })).toMatchObject(isSet);
  });

  test('for all but one of many at once that overlap', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        set(index % 2 ? 'admin' : 'nina', {
          userId: scene.ids.nina,
          startsAt: inTime(app, index * hour),
          endsAt: inTime(app, 2 * day),
        }),
      ),
    );
    const count = (typename: string) =>
      answers.filter(({ __typename }) => __typename === typename).length;
    expect([count('OutOfOfficeSetPayload'), count('InvalidInputError')]).toEqual([1, 7]);
  });

  test('for the twenty-first that has not ended', async () => {
    const first = await sendAway(app, scene, 'nina', { delegate: 'omar', ends: hour });
    for (let number = 1; number < 20; number += 1) {
      const begins = {
        startsAt: inTime(app, number * day),
        endsAt: inTime(app, number * day + hour),
      };
      expect(await set('nina', begins)).toMatchObject(isSet);
    }
    const more = { startsAt: inTime(app, 30 * day), endsAt: inTime(app, 31 * day) };
    expect(await set('nina', more)).toMatchObject(invalidAt('startsAt'));
    await comeBack(scene, first);
    expect(await set('nina', more)).toMatchObject(isSet);
  });

  function nobody(): string {
    return scene.ids.omar.replace(/.{8}$/, '00000000');
  }
});

describe('is cancelled', () => {
  test('by the person or an administrator, at once, and once', async () => {
    for (const by of ['nina', 'admin'] as const) {
      const id = await sendAway(app, scene, 'nina', { delegate: 'omar' });
      expect(await cancel(by, id)).toMatchObject({ outOfOffice: { id, inForce: false } });
      expect(await cancel(by, id)).toMatchObject(invalidAt('id'));
    }
  });

  test('before it begins: nothing is left of it, and its time is free again', async () => {
    const begins = { startsAt: inTime(app, day), endsAt: inTime(app, 2 * day) };
    const absence = await set('nina', begins);
    if (absence.__typename !== 'OutOfOfficeSetPayload') throw new Error(absence.__typename);
    const { id } = absence.outOfOffice;
    const cancelled = await cancel('nina', id);
    if (cancelled.__typename !== 'OutOfOfficeCancelPayload') throw new Error(cancelled.__typename);
    expect(cancelled.outOfOffice.startsAt).toBe(cancelled.outOfOffice.endsAt);
    expect((await scene.nina.query(MyAbsences, {})).viewer?.outOfOffice).toEqual([]);
    expect(await set('nina', begins)).toMatchObject(isSet);
  });

  test('under an idempotency key, with the same reply again', async () => {
    const id = await sendAway(app, scene, 'nina', { delegate: 'omar' });
    const first = await cancel('nina', id, 'back early');
    expect(first).toMatchObject({ outOfOffice: { id } });
    expect(await cancel('nina', id, 'back early')).toEqual(first);
  });

  test('by nobody else: not by an agent, not by the delegate, not by who does not see it', async () => {
    const id = await sendAway(app, scene, 'nina', { delegate: 'omar' });
    expect(await cancel('lea', id)).toMatchObject(isForbidden);
    expect(await cancel('omar', id)).toMatchObject(isForbidden);
    expect(await cancel('paul', id)).toMatchObject(isNotThere);
    expect(await cancel('nina', id.replace(/.{8}$/, '00000000'))).toMatchObject(isNotThere);
    expect(await cancel('nina', scene.ids.nina)).toMatchObject(invalidAt('id'));
  });
});

describe('is seen', () => {
  test('by agents and administrators: who is away, and who answers', async () => {
    const { ids } = scene;
    const later = await sendAway(app, scene, 'marc', { delegate: 'nina', begins: hour });
    const now = await sendAway(app, scene, 'nina', { delegate: 'omar' });
    for (const by of ['lea', 'admin'] as const) {
      const { nodes } = await scene[by].query(WhoIsAway, { ids: [ids.nina, ids.marc, ids.paul] });
      expect(nodes).toMatchObject([
        {
          outOfOffice: { id: now, inForce: true, delegate: { id: ids.omar } },
          standIn: { id: ids.omar },
        },
        { outOfOffice: { id: later, inForce: false }, standIn: null },
        { outOfOffice: null, standIn: null },
      ]);
      expect((await scene[by].query(AbsenceNode, { id: now })).node).toMatchObject({
        __typename: 'OutOfOffice',
        user: { id: ids.nina },
      });
    }
  });

  test('by end users: their own and those in which they are the delegate, and no others', async () => {
    const { ids } = scene;
    await askForApproval(scene, ['nina', 'marc', 'omar', 'paul']);
    const theirDuty = await sendAway(app, scene, 'nina', { delegate: 'omar' });
    const another = await sendAway(app, scene, 'marc', { delegate: 'lea' });
    const own = await sendAway(app, scene, 'omar', { delegate: 'paul', begins: hour });
    const { nodes } = await scene.omar.query(WhoIsAway, { ids: [ids.nina, ids.marc, ids.omar] });
    expect(nodes).toMatchObject([
      { outOfOffice: { id: theirDuty }, standIn: { id: ids.omar } },
      { outOfOffice: null, standIn: null },
      { outOfOffice: { id: own }, standIn: null },
    ]);
    const seen = async (id: string) => (await scene.omar.query(AbsenceNode, { id })).node !== null;
    expect([await seen(theirDuty), await seen(own), await seen(another)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('by everybody, their own: those that have not ended, the next first', async () => {
    const second = await sendAway(app, scene, 'omar', { delegate: 'paul', begins: day });
    const first = await sendAway(app, scene, 'omar', { delegate: 'paul', ends: hour });
    await comeBack(
      scene,
      await sendAway(app, scene, 'omar', { delegate: 'paul', begins: 3 * day, ends: 4 * day }),
    );
    await sendAway(app, scene, 'nina', { delegate: 'omar' });
    const { viewer } = await scene.omar.query(MyAbsences, {});
    expect(viewer?.outOfOffice).toMatchObject([
      { id: first, inForce: true },
      { id: second, inForce: false },
    ]);
  });
});

describe('costs as many statements for twenty as for two', () => {
  const shown = `
    whenDue overdue clockStopped waitingSince waitedOnApprovers waitedOnRequester
    escalateTo { __typename ... on User { name } ... on Group { name } }
    createdBy { outOfOffice { startsAt } standIn { name } }
    steps { assignments { standIn { name } assignee { ... on User { standIn { name } outOfOffice { endsAt delegate { name } } } } } }
    timeline(first: 20) { nodes {
      type reminder answeredAs note changes { field } forUser { name }
      assignee { ... on User { name } ... on Group { name } }
      from { ... on User { name } ... on Group { name } }
      forAssignee { ... on User { name } ... on Group { name } }
    } }`;

  test('the inbox with its clocks, stand-ins and timelines', async () => {
    await sendAway(app, scene, 'marc', { delegate: 'paul' });
    const ticketId = await openTicket(scene);
    for (let made = 0; made < 20; made += 1) {
      await askForApproval(scene, made % 2 ? ['marc', 'omar'] : ['marc'], ticketId, {
        dueAt: inTime(app, 10 * day),
        whenDue: 'ESCALATE',
        escalateToId: scene.ids[made % 3 ? 'nina' : 'paul'],
      });
    }
    const inbox = (rows: number) =>
      statementsOf(app, async () => {
        const { errors } = await scene.marc.post(
          `{ viewer { inbox(first: ${String(rows)}) { nodes { ${shown} } } } }`,
        );
        expect(errors).toBeUndefined();
      });
    const [twenty, two] = [await inbox(20), await inbox(2)];
    expect(twenty.length, twenty.join('\n')).toBe(two.length);
  });
});
