// Who, when and what a new request or ticket may not name.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toPublicId } from '../../src/domain/public-id.ts';
import type { ApprovalRequestCreateInput, TicketCreateInput } from '../generated/graphql.ts';
import { Create, CreateTicket, Request, UpdateTicket } from '../support/operations.ts';
import { meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;
let ticketId: string;
/** People who are nobody in particular: 51 active ones and one who has left. */
let crowd: string[];
let gone: string;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  ticketId = await openTicket(scene);
  const at = new Date();
  const people = Array.from({ length: 52 }, (_, index) => ({
    id: app.app.commands.newId(at),
    email: `person${index}@crowd.test`,
    name: `Person ${index}`,
    role: 'AGENT' as const,
    active: index > 0,
    createdAt: at,
  }));
  await app.db.prisma.user.createMany({ data: people });
  const [first, ...others] = people.map(({ id }) => toPublicId('User', id));
  gone = first!;
  crowd = others;
});

afterAll(() => app.close());

describe('a request is refused', () => {
  let before: unknown;
  beforeEach(async () => {
    before = await counts();
    return async () => {
      expect(await counts()).toEqual(before);
    };
  });

  const cases: [string, () => Partial<ApprovalRequestCreateInput>, string[]][] = [
    ['without approvers', () => ({ approverIds: [] }), ['approverIds']],
    ['with no word of approvers', () => ({ approverIds: undefined }), ['approverIds']],
    ['with null approvers', () => ({ approverIds: null }), ['approverIds']],
    ['with 51 approvers', () => ({ approverIds: crowd }), ['approverIds']],
    ['with one named twice', () => ({ approverIds: people('paul', 'marc', 'paul') }), at(2)],
    ['with its creator', () => ({ approverIds: people('paul', 'lea') }), at(1)],
    ['with its beneficiary', () => ({ approverIds: people('sofia') }), at(0)],
    [
      'with a beneficiary named for it',
      () => ({ approverIds: people('marc', 'omar'), onBehalfOfId: scene.ids.omar }),
      at(1),
    ],
    ['with someone who has left', () => ({ approverIds: [...people('paul'), gone] }), at(1)],
    ['for someone who has left', () => ({ onBehalfOfId: gone }), ['onBehalfOfId']],
    ['due in the past', () => ({ dueAt: '2020-01-01T00:00:00.000Z' }), ['dueAt']],
    ['due in the year 0', () => ({ dueAt: '0000-01-01T00:00:00Z' }), ['dueAt']],
    ['due now', () => ({ dueAt: new Date().toISOString() }), ['dueAt']],
    ['with no step', () => ({ approverIds: null, steps: [] }), ['steps']],
    ['with approvers and steps', () => ({ steps: [{ approverIds: people('marc') }] }), ['steps']],
    [
      'with a number for the rule ALL',
      () => ({ approverIds: null, steps: [{ atLeast: 1, approverIds: people('paul') }] }),
      ['steps', '0', 'atLeast'],
    ],
  ];
  test.each(cases)('%s', async (_what, change, path) => {
    expect(await create(change())).toEqual(invalidAt(path));
  });

  test.each([
    '',
    'tomorrow',
    '2031-01-01',
    '2031-13-01T00:00:00Z',
    '2031-02-29T00:00:00Z',
    '2031-01-01T24:00:01Z',
    '2031-01-01T00:00:00',
    '2031-01-01T00:00:00+25:00',
    '+300000-01-01T00:00:00.000Z',
    '300000-01-01T00:00:00Z',
    '-000001-01-01T00:00:00Z',
    '2031-01-01T00:00:00Z\0',
    '２０３１-01-01T00:00:00Z',
  ])('due at %j, which is no moment', async (dueAt) => {
    const { errors } = await scene.lea.post(Create.toString(), { input: { ...input(), dueAt } });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
  });

  // An offset takes the moment into the year 10000, which no DateTime can say.
  test('due in the year 10000, reached through an offset', async () => {
    expect(await create({ dueAt: '9999-12-31T23:59:59-23:00' })).toEqual(invalidAt(['dueAt']));
  });

  // A refusal names the place where the client wrote it.
  const inSteps: [string, () => string[], string[]][] = [
    ['nobody', () => [], ['steps', '0', 'approverIds']],
    ['someone unknown', () => [`usr_${'0'.repeat(32)}`], ['steps', '0', 'approverIds', '0']],
    ['someone who has left', () => [gone], ['steps', '0', 'approverIds', '0']],
    ['its creator', () => people('paul', 'lea'), ['steps', '0', 'approverIds', '1']],
    ['one twice', () => people('paul', 'paul'), ['steps', '0', 'approverIds', '1']],
  ];
  test.each(inSteps)('with a step that asks %s, in its own place', async (_w, ids, path) => {
    const steps = [{ approverIds: ids() }];
    expect(await create({ approverIds: null, steps })).toEqual(invalidAt(path));
  });

  test('with everything that is wrong told at once', async () => {
    const answer = await create({ approverIds: [gone, ...people('lea', 'sofia')] });
    expect(answer).toMatchObject({ fields: [0, 1, 2].map((index) => ({ path: at(index) })) });
  });

  test('with everything that is wrong with its texts told at once', async () => {
    expect(await create({ subject: ' ', message: 'x'.repeat(10_001) })).toMatchObject({
      fields: [{ path: ['subject'] }, { path: ['message'] }],
    });
  });

  test.each(['Refund\nBcc: all', 'Re\u0007fund', 'Re\u2028fund'])(
    'with a subject of more than a line: %j',
    async (subject) => {
      expect(await create({ subject })).toEqual(invalidAt(['subject']));
    },
  );

  test('that would by default be for someone who has left', async () => {
    const { admin, ids } = scene;
    const ofNina = await openTicket(scene, { subject: 'A quiet one' });
    const { id } = await app.db.prisma.user.findFirstOrThrow({ where: { name: 'Person 51' } });
    await app.db.prisma.ticket.updateMany({
      where: { subject: 'A quiet one' },
      data: { requesterId: id },
    });
    before = await counts();
    await app.db.prisma.user.update({ where: { id }, data: { active: false } });
    const { approvalRequestCreate } = await admin.query(Create, {
      input: { ...input(), ticketId: ofNina, approverIds: [ids.paul] },
    });
    expect(approvalRequestCreate).toEqual(invalidAt(['onBehalfOfId']));
    await app.db.prisma.user.update({ where: { id }, data: { active: true } });
  });
});

describe('a request is taken', () => {
  test('with 50 approvers', async () => {
    expect(await create({ approverIds: crowd.slice(0, 50) })).toMatchObject({
      approvalRequest: { status: 'PENDING' },
    });
  });

  test.each([
    ['2031-01-01T00:00:00Z', '2031-01-01T00:00:00.000Z'],
    ['2031-01-01T00:00:00.123456789+05:30', '2030-12-31T18:30:00.123Z'],
  ])('due at %s', async (dueAt, kept) => {
    const answer = await create({ dueAt });
    if (!('approvalRequest' in answer)) throw new Error(JSON.stringify(answer));
    const { approvalRequest } = await scene.paul.query(Request, { id: answer.approvalRequest.id });
    expect(approvalRequest?.dueAt).toBe(kept);
  });
});

describe('a ticket', () => {
  test('is not for, nor worked on by, someone who has left, nor worked on by an end user', async () => {
    const before = await counts();
    const { lea, ids } = scene;
    expect(await open({ requesterId: gone })).toEqual(invalidAt(['requesterId']));
    for (const assigneeId of [gone, ids.paul]) {
      expect(await open({ assigneeId })).toEqual(invalidAt(['assigneeId']));
      const { ticketUpdate } = await lea.query(UpdateTicket, {
        input: { id: ticketId, assigneeId },
      });
      expect(ticketUpdate).toEqual(invalidAt(['assigneeId']));
    }
    expect(await counts()).toEqual(before);
  });

  test('has an external id of its own, blanks around it aside', async () => {
    expect(await open({ externalId: 'ZD-1' })).toMatchObject({ ticket: { status: 'NEW' } });
    const before = await counts();
    for (const externalId of ['ZD-1', ' ZD-1\n']) {
      expect(await open({ externalId })).toEqual(invalidAt(['externalId']));
    }
    expect(await counts()).toEqual(before);
  });

  test('of many at once with one external id, one is opened', async () => {
    const { tickets } = await counts();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => open({ externalId: 'ZD-2 👍' })),
    );
    const refused = answers.filter(({ __typename }) => __typename !== 'TicketCreatePayload');
    expect(refused).toEqual(Array.from({ length: 7 }, () => invalidAt(['externalId'])));
    expect((await counts()).tickets).toBe(tickets + 1);
  });
});

function at(index: number): string[] {
  return ['approverIds', String(index)];
}

function people(...names: ('paul' | 'marc' | 'lea' | 'sofia' | 'omar')[]): string[] {
  return names.map((name) => scene.ids[name]);
}

function input(): ApprovalRequestCreateInput {
  return { ticketId, subject: 'Refund', message: 'Please.', approverIds: people('paul') };
}

async function create(change: Partial<ApprovalRequestCreateInput>) {
  const { lea } = scene;
  return (await lea.query(Create, { input: { ...input(), ...change } })).approvalRequestCreate;
}

async function open(change: Partial<TicketCreateInput>) {
  const input = { subject: 'Broken', requesterId: scene.ids.sofia, ...change };
  return (await scene.lea.query(CreateTicket, { input })).ticketCreate;
}

function invalidAt(path: readonly string[]) {
  return {
    __typename: 'InvalidInputError',
    code: 'INVALID_INPUT',
    message: expect.any(String) as string,
    fields: [{ path, message: expect.any(String) as string }],
  };
}

async function counts() {
  const { prisma } = app.db;
  const [requests, events, tickets, feed] = await Promise.all([
    prisma.approvalRequest.count(),
    prisma.requestEvent.count(),
    prisma.ticket.count(),
    prisma.feedItem.count(),
  ]);
  return { requests, events, tickets, feed };
}
