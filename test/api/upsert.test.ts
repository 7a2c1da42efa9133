// Capability 1: another help desk keeps people, groups and tickets in step, by its own ids.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../support/client.ts';
import { Me, TicketUpdated, UpdateTicket } from '../support/operations.ts';
import { UpdateUser, UpsertGroup, UpsertTicket, UpsertUser } from '../support/operations-people.ts';
import { organisationOf, type Organisation } from '../support/organisation.ts';
import { askForApproval, meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;
let organisation: Organisation;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  organisation = organisationOf(scene);
});

afterAll(() => app.close());

const issue = (...path: string[]) => ({ __typename: 'InvalidInputError', fields: [{ path }] });

describe('userUpsert', () => {
  async function upsert(input: {
    externalId: string;
    email: string;
    name: string;
    role?: 'AGENT';
    ticketAccess?: 'ALL';
    locale?: 'FR';
    active?: boolean;
  }) {
    return (await scene.admin.query(UpsertUser, { input })).userUpsert;
  }

  test('adds whom it does not know, then changes them, and leaves what it does not say', async () => {
    const known = { externalId: 'desk-1', email: 'One@demo.test', name: 'One' };
    const added = await upsert({ ...known, role: 'AGENT', ticketAccess: 'ALL', locale: 'FR' });
    expect(added).toMatchObject({
      user: { externalId: 'desk-1', email: 'one@demo.test', role: 'AGENT', locale: 'FR' },
    });
    expect(await upsert(known)).toEqual(added);
    expect(await upsert({ ...known, name: 'One again', active: false })).toMatchObject({
      user: { name: 'One again', role: 'AGENT', ticketAccess: 'ALL', locale: 'FR', active: false },
    });
    expect(await app.db.prisma.user.count({ where: { externalId: 'desk-1' } })).toBe(1);
    const plain = await upsert({ externalId: 'desk-2', email: 'two@demo.test', name: 'Two' });
    expect(plain).toMatchObject({
      user: { role: 'END_USER', ticketAccess: 'ASSIGNED', locale: 'EN', active: true },
    });
  });

  test('does not take an address from somebody else; userUpdate links the two', async () => {
    const { admin, ids } = scene;
    const omar = { externalId: 'desk-omar', email: 'omar@demo.test', name: 'Omar' };
    expect(await upsert(omar)).toMatchObject(issue('email'));
    await admin.query(UpdateUser, { input: { id: ids.omar, externalId: 'desk-omar' } });
    expect(await upsert(omar)).toMatchObject({ user: { id: ids.omar, name: 'Omar' } });
    expect(await upsert({ ...omar, email: 'paul@demo.test' })).toMatchObject(issue('email'));
    expect(await upsert({ ...omar, externalId: ' ' })).toMatchObject(issue('externalId'));
    expect(await upsert({ ...omar, email: 'omar\n@demo.test' })).toMatchObject(issue('email'));
  });

  test('at once with the same external id makes one person', async () => {
    for (let round = 0; round < 5; round += 1) {
      const externalId = `desk-race-${String(round)}`;
      const answers = await Promise.all(
        ['a', 'b', 'c', 'd', 'e', 'f'].map((each) =>
          upsert({ externalId, email: `${each}${String(round)}@demo.test`, name: each }),
        ),
      );
      expect(answers.map(({ __typename }) => __typename)).toEqual(
        answers.map(() => 'UserUpsertPayload'),
      );
      const ids = answers.map((answer) => ('user' in answer ? answer.user.id : ''));
      expect(new Set(ids).size).toBe(1);
      expect(await app.db.prisma.user.count({ where: { externalId } })).toBe(1);
    }
  });

  test('at once with the same address and other external ids makes one person', async () => {
    const answers = await Promise.all(
      ['x', 'y', 'z'].map((each) =>
        upsert({ externalId: `desk-${each}`, email: 'xyz@demo.test', name: each }),
      ),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'InvalidInputError',
      'InvalidInputError',
      'UserUpsertPayload',
    ]);
    expect(await app.db.prisma.user.count({ where: { email: 'xyz@demo.test' } })).toBe(1);
  });

  test('does not take the last administrator away', async () => {
    const { admin, ids } = scene;
    await admin.query(UpdateUser, { input: { id: ids.admin, externalId: 'desk-admin' } });
    const refused = await upsert({
      externalId: 'desk-admin',
      email: 'admin@demo.test',
      name: 'Alex Morgan',
      role: 'AGENT',
    });
    expect(refused).toMatchObject({ code: 'LAST_ADMINISTRATOR' });
    expect((await admin.query(Me, {})).viewer?.user.role).toBe('ADMIN');
  });
});

describe('groupUpsert', () => {
  async function upsert(input: {
    externalId: string;
    name: string;
    active?: boolean;
    members?: { userId?: string; userExternalId?: string; lead?: boolean }[];
  }) {
    const members = input.members?.map((member) => ({ lead: false, ...member }));
    return (await scene.admin.query(UpsertGroup, { input: { ...input, members } })).groupUpsert;
  }
  const membersIn = (answer: Awaited<ReturnType<typeof upsert>>) =>
    'group' in answer
      ? answer.group.members?.nodes.map(({ user, lead }) => `${user.name}${lead ? '*' : ''}`)
      : answer;

  test('makes it, then changes it and who belongs to it', async () => {
    const { ids, admin } = scene;
    await admin.query(UpdateUser, { input: { id: ids.nina, externalId: 'desk-nina' } });
    const group = { externalId: 'desk-group', name: 'Night shift' };
    const made = await upsert({
      ...group,
      members: [{ userId: ids.marc }, { userExternalId: 'desk-nina', lead: true }],
    });
    expect(made).toMatchObject({ group: { ...group, active: true } });
    expect(membersIn(made)).toEqual(['Marc Dubois', 'Nina Keller*']);
    // Without a list, who belongs to it stays.
    expect(membersIn(await upsert({ ...group, name: 'Late shift' }))).toHaveLength(2);
    const changed = await upsert({
      ...group,
      members: [{ userExternalId: 'desk-nina' }, { userId: ids.paul }],
    });
    expect(membersIn(changed)).toEqual(['Nina Keller', 'Paul Bennett']);
    expect(membersIn(await upsert({ ...group, members: [] }))).toEqual([]);
    expect(await upsert({ ...group, active: false })).toMatchObject({ group: { active: false } });
    expect(await upsert(group)).toMatchObject({ group: { active: false } });
    expect(await app.db.prisma.group.count({ where: { externalId: 'desk-group' } })).toBe(1);
  });

  test('names each member who is not right, and changes nothing then', async () => {
    const { ids } = scene;
    const group = { externalId: 'desk-strict', name: 'Strict' };
    await upsert({ ...group, members: [{ userId: ids.marc }] });
    const refused = await upsert({
      ...group,
      name: 'Changed',
      members: [
        { userId: ids.paul },
        { userExternalId: 'nobody' },
        { userId: `usr_${'0'.repeat(32)}` },
        { userId: ids.paul, lead: true },
      ],
    });
    expect(refused).toMatchObject({
      fields: [
        { path: ['members', '1', 'userExternalId'] },
        { path: ['members', '2', 'userId'] },
        { path: ['members', '3', 'userId'] },
      ],
    });
    expect(await upsert({ ...group, members: [{}] })).toMatchObject(
      issue('members', '0', 'userId'),
    );
    expect(
      await upsert({ ...group, members: [{ userId: ids.paul, userExternalId: 'both' }] }),
    ).toMatchObject(issue('members', '0', 'userExternalId'));
    const many = Array.from({ length: 501 }, (_, index) => ({ userExternalId: String(index) }));
    expect(await upsert({ ...group, members: many })).toMatchObject(issue('members'));
    expect(await upsert({ ...group, name: 'Finance' })).toMatchObject(issue('name'));
    const as = await upsert(group);
    expect(as).toMatchObject({ group: { name: 'Strict' } });
    expect(membersIn(as)).toEqual(['Marc Dubois']);
  });

  test('at once with the same external id makes one group, with the members of one of them', async () => {
    const { ids } = scene;
    const answers = await Promise.all(
      [ids.paul, ids.omar, ids.marc, ids.nina].map((userId) =>
        upsert({ externalId: 'desk-at-once', name: 'At once', members: [{ userId }] }),
      ),
    );
    for (const answer of answers) expect(answer.__typename).toBe('GroupUpsertPayload');
    expect(await app.db.prisma.group.count({ where: { externalId: 'desk-at-once' } })).toBe(1);
    expect(
      await app.db.prisma.membership.count({ where: { group: { externalId: 'desk-at-once' } } }),
    ).toBe(1);
  });
});

describe('ticketUpsert', () => {
  interface Input {
    externalId: string;
    subject?: string | undefined;
    status?: 'NEW' | 'OPEN' | 'PENDING' | 'SOLVED' | 'CLOSED';
    requesterId?: string | undefined;
    requesterExternalId?: string;
    assigneeId?: string | null;
    assigneeExternalId?: string | null;
    groupId?: string | null;
    groupExternalId?: string | null;
  }
  async function upsert(input: Input, client: Client = scene.admin) {
    return (await client.query(UpsertTicket, { input })).ticketUpsert;
  }

  test('opens it, then changes it, by ids of either help desk', async () => {
    const { ids, admin } = scene;
    await admin.query(UpdateUser, { input: { id: ids.sofia, externalId: 'desk-sofia' } });
    await admin.query(UpdateUser, { input: { id: ids.marc, externalId: 'desk-marc' } });
    const { groupUpsert } = await admin.query(UpsertGroup, {
      input: { externalId: 'desk-support', name: 'Support' },
    });
    const groupId = 'group' in groupUpsert ? groupUpsert.group.id : '';
    const externalId = 'T-1';
    const opened = await upsert({
      externalId,
      subject: 'Broken parcel',
      status: 'OPEN',
      requesterExternalId: 'desk-sofia',
      assigneeExternalId: 'desk-marc',
      groupExternalId: 'desk-support',
    });
    expect(opened).toMatchObject({
      ticket: {
        externalId,
        subject: 'Broken parcel',
        status: 'OPEN',
        requester: { id: ids.sofia },
        assignee: { id: ids.marc },
        group: { id: groupId },
      },
    });
    // The same again changes nothing, not even when it was changed last.
    expect(await upsert({ externalId, subject: 'Broken parcel', status: 'OPEN' })).toEqual(opened);
    expect(
      await upsert({ externalId, requesterId: ids.omar, assigneeId: null, groupExternalId: null }),
    ).toMatchObject({
      ticket: {
        subject: 'Broken parcel',
        requester: { id: ids.omar },
        assignee: null,
        group: null,
      },
    });
    expect(await upsert({ externalId, assigneeId: ids.lea, groupId })).toMatchObject({
      ticket: { assignee: { id: ids.lea }, group: { id: groupId } },
    });
    expect(await app.db.prisma.ticket.count({ where: { externalId } })).toBe(1);
  });

  test('names what is missing of a new one, and whom there is not', async () => {
    const { ids } = scene;
    const ticket = { externalId: 'T-none', subject: 'X', requesterId: ids.sofia };
    const gone = await organisation.addPerson('gone');
    await organisation.setActive(gone, false);
    const wrong: [Partial<Input>, string][] = [
      [{ subject: undefined }, 'subject'],
      [{ requesterId: undefined }, 'requesterId'],
      [{ requesterId: gone }, 'requesterId'],
      [{ requesterId: ids.omar, requesterExternalId: 'both' }, 'requesterExternalId'],
      [{ requesterId: undefined, requesterExternalId: 'nobody' }, 'requesterExternalId'],
      [{ assigneeId: ids.paul }, 'assigneeId'],
      [{ assigneeExternalId: 'nobody' }, 'assigneeExternalId'],
      [{ groupExternalId: 'none' }, 'groupExternalId'],
      [{ groupId: ids.omar }, 'groupId'],
      [{ subject: 'two\nlines' }, 'subject'],
      [{ externalId: '' }, 'externalId'],
    ];
    for (const [input, field] of wrong) {
      expect(await upsert({ ...ticket, ...input }), JSON.stringify(input)).toMatchObject(
        issue(field),
      );
    }
    expect(await app.db.prisma.ticket.count({ where: { externalId: 'T-none' } })).toBe(0);
  });

  test('is for agents on tickets that they may access, and for administrators', async () => {
    const { ids, marc, nina, paul } = scene;
    const ticket = { externalId: 'T-access', subject: 'Access', requesterId: ids.sofia };
    expect(await upsert(ticket, paul)).toMatchObject({ __typename: 'ForbiddenError' });
    expect(await upsert({ ...ticket, assigneeId: ids.marc }, marc)).toMatchObject({
      ticket: { assignee: { id: ids.marc } },
    });
    const rename = { ...ticket, subject: 'Renamed' };
    expect(await upsert(rename, nina)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await upsert(rename, marc)).toMatchObject({ ticket: { subject: 'Renamed' } });
    expect(await upsert({ ...rename, status: 'PENDING' })).toMatchObject({
      ticket: { status: 'PENDING' },
    });
  });

  test('obeys rule 8: a ticket with a pending request stays open', async () => {
    const { ids, lea } = scene;
    const externalId = 'T-pending';
    const ticketId = await openTicket(scene);
    await app.db.prisma.ticket.updateMany({
      where: { id: uuidOf(ticketId) },
      data: { externalId },
    });
    const { id } = await askForApproval(scene, ['paul'], ticketId);
    const refused = await upsert({ externalId, status: 'SOLVED', subject: 'Solved' });
    expect(refused).toMatchObject({
      __typename: 'PendingApprovalsError',
      approvalRequests: [{ id }],
    });
    expect(await upsert({ externalId, status: 'OPEN' }, lea)).toMatchObject({
      ticket: { status: 'OPEN', subject: 'Order #5512 arrived broken' },
    });
    const closed = { externalId: 'T-closed', subject: 'Old', requesterId: ids.sofia };
    expect(await upsert({ ...closed, status: 'CLOSED' })).toMatchObject({
      ticket: { status: 'CLOSED' },
    });
    expect(await upsert({ ...closed, status: 'OPEN' })).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'ILLEGAL_TRANSITION',
    });
  });

  test('at once with the same external id opens one ticket', async () => {
    const { ids } = scene;
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((subject) =>
        upsert({ externalId: 'T-race', subject, requesterId: ids.sofia }),
      ),
    );
    for (const answer of answers) expect(answer.__typename).toBe('TicketUpsertPayload');
    expect(await app.db.prisma.ticket.count({ where: { externalId: 'T-race' } })).toBe(1);
  });

  test('is heard of live by whoever follows the ticket', async () => {
    const { ids, lea } = scene;
    const ticketId = await openTicket(scene);
    await app.db.prisma.ticket.updateMany({
      where: { id: uuidOf(ticketId) },
      data: { externalId: 'T-live' },
    });
    const live = await lea.follow(TicketUpdated, { id: ticketId });
    await upsert({ externalId: 'T-live', subject: 'Order #5512 arrived broken' });
    await upsert({ externalId: 'T-live', assigneeId: ids.marc, status: 'OPEN' });
    expect((await live.next()).ticketUpdated.status).toBe('OPEN');
    expect(live.events).toHaveLength(1);
    live.stop();
    const { ticketUpdate } = await lea.query(UpdateTicket, {
      input: { id: ticketId, status: 'SOLVED' },
    });
    expect(ticketUpdate.__typename).toBe('TicketUpdatePayload');
  });
});

function uuidOf(publicId: string): string {
  const digits = publicId.slice(4);
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
