// Capability 1: groups, and any one member who answers for the group.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  Approve,
  Assigned,
  CountsLive,
  Create,
  Deny,
  Inbox,
  Request,
} from '../support/operations.ts';
import {
  CreateGroup,
  Everyone,
  GroupMembers,
  PersonAccount,
  RemoveMember,
  SetMember,
  UpdateGroup,
  UpsertGroup,
} from '../support/operations-people.ts';
import { organisationOf, type Organisation } from '../support/organisation.ts';
import type { Client } from '../support/client.ts';
import { meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { statementsOf } from '../support/statements.ts';
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

/** Léa asks these people and groups on behalf of Sofia. */
async function ask(...approverIds: string[]): Promise<string> {
  const { approvalRequestCreate: made } = await scene.lea.query(Create, {
    input: {
      ticketId: await openTicket(scene),
      subject: 'Refund of 240 EUR',
      message: 'The parcel arrived broken.',
      approverIds,
    },
  });
  if (made.__typename !== 'ApprovalRequestCreatePayload') throw new Error(JSON.stringify(made));
  return made.approvalRequest.id;
}

const inboxOf = async (client: Client) =>
  (
    await client.query(Inbox, { filter: { status: ['PENDING'] }, first: 100 })
  ).viewer?.inbox.nodes.map(({ id }) => id) ?? [];

describe('a group as approver', () => {
  test('any one member answers, and the record names the person and the group', async () => {
    const { ids, paul, omar } = scene;
    const groupId = await organisation.addGroup('Refunds', [ids.paul, ids.omar]);
    const heard = await omar.follow(Assigned, {});
    const id = await ask(groupId);
    expect((await heard.next()).approvalRequestAssigned.id).toBe(id);
    heard.stop();
    expect(await inboxOf(paul)).toContain(id);
    expect(await inboxOf(omar)).toContain(id);

    const { approvalRequestApprove } = await omar.query(Approve, { input: { id } });
    expect(approvalRequestApprove).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
    const { approvalRequest } = await paul.query(Request, { id });
    expect(approvalRequest?.steps[0]?.assignments).toMatchObject([
      {
        assignee: { __typename: 'Group', id: groupId, name: 'Refunds' },
        decision: { answeredAs: 'GROUP_MEMBER', decidedBy: { id: ids.omar } },
      },
    ]);
    expect(approvalRequest?.timeline.nodes).toContainEqual(
      expect.objectContaining({ type: 'APPROVED', actor: { id: ids.omar } }),
    );
    expect(await inboxOf(paul)).not.toContain(id);
  });

  test('one answer is the group’s: the other members’ come too late', async () => {
    const { ids, paul, omar } = scene;
    const groupId = await organisation.addGroup('Two of it', [ids.paul, ids.omar]);
    const id = await ask(groupId, ids.marc);
    await paul.query(Approve, { input: { id } });
    const { approvalRequestDeny } = await omar.query(Deny, { input: { id, note: 'No.' } });
    expect(approvalRequestDeny).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'ALREADY_DECIDED',
    });
  });

  test('a member who asks, or for whom it is asked, does not answer', async () => {
    const { ids, lea, sofia, paul } = scene;
    const groupId = await organisation.addGroup('Both sides', [ids.lea, ids.sofia, ids.paul]);
    const id = await ask(groupId);
    for (const client of [lea, sofia]) {
      const { approvalRequestApprove } = await client.query(Approve, { input: { id } });
      expect(approvalRequestApprove).toMatchObject({
        __typename: 'ForbiddenError',
        code: 'OWN_REQUEST',
      });
    }
    const { approvalRequestApprove } = await paul.query(Approve, { input: { id } });
    expect(approvalRequestApprove).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
  });

  test('a group in which only those who ask are left, or nobody, is not asked', async () => {
    const { ids, lea } = scene;
    const groups = [
      await organisation.addGroup('Only Lea', [ids.lea, ids.sofia]),
      await organisation.addGroup('Nobody at all'),
    ];
    const retired = await organisation.addGroup('Retired', [ids.paul]);
    await organisation.setGroupActive(retired, false);
    for (const groupId of [...groups, retired]) {
      const { approvalRequestCreate } = await lea.query(Create, {
        input: {
          ticketId: await openTicket(scene),
          subject: 'Refund',
          message: 'Please.',
          approverIds: [groupId],
        },
      });
      expect(approvalRequestCreate).toMatchObject({
        __typename: 'InvalidInputError',
        fields: [{ path: ['approverIds', '0'] }],
      });
    }
  });
});

describe('joining a group', () => {
  test('lets someone see and answer at once what it is asked; the count says so live', async () => {
    const { ids, paul, omar } = scene;
    const groupId = await organisation.addGroup('Joined later', [ids.omar]);
    const id = await ask(groupId);
    const { approvalRequestApprove: before } = await paul.query(Approve, { input: { id } });
    expect(before).toMatchObject({ __typename: 'NotFoundError' });
    const counts = await paul.follow(CountsLive, {});
    const { awaitingYou } = (await counts.next()).viewerCounts;

    await organisation.join(groupId, ids.paul);
    expect((await counts.next()).viewerCounts.awaitingYou).toBe(awaitingYou + 1);
    expect(await inboxOf(paul)).toContain(id);
    const { approvalRequestApprove } = await paul.query(Approve, { input: { id } });
    expect(approvalRequestApprove).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
    expect(await inboxOf(omar)).not.toContain(id);
    counts.stop();
  });
});

describe('leaving a group', () => {
  test('ends it at once, also for one who sees the request for another reason', async () => {
    const { ids, paul, nina } = scene;
    const groupId = await organisation.addGroup('Left', [ids.paul, ids.nina, ids.omar]);
    const ticketId = await openTicket(scene, { assigneeId: ids.nina });
    const { approvalRequestCreate: made } = await scene.lea.query(Create, {
      input: { ticketId, subject: 'Refund', message: 'Please.', approverIds: [groupId] },
    });
    if (made.__typename !== 'ApprovalRequestCreatePayload') throw new Error(made.__typename);
    const { id } = made.approvalRequest;
    const counts = await paul.follow(CountsLive, {});
    const { awaitingYou } = (await counts.next()).viewerCounts;

    await organisation.leave(groupId, ids.paul);
    await organisation.leave(groupId, ids.nina);
    expect((await counts.next()).viewerCounts.awaitingYou).toBe(awaitingYou - 1);
    counts.stop();
    expect(await inboxOf(paul)).not.toContain(id);
    const { approvalRequestApprove: ofPaul } = await paul.query(Approve, { input: { id } });
    expect(ofPaul).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
    const { approvalRequestApprove: ofNina } = await nina.query(Approve, { input: { id } });
    expect(ofNina).toMatchObject({ __typename: 'ForbiddenError', code: 'NOT_AN_APPROVER' });
  });

  test('leaves what was decided as it was', async () => {
    const { ids, paul, lea } = scene;
    const groupId = await organisation.addGroup('Decided', [ids.paul, ids.omar]);
    const id = await ask(groupId, ids.marc);
    await paul.query(Approve, { input: { id } });
    await organisation.leave(groupId, ids.paul);
    await organisation.leave(groupId, ids.paul);
    const { approvalRequest } = await lea.query(Request, { id });
    expect(approvalRequest?.steps[0]?.assignments[0]).toMatchObject({
      assignee: { id: groupId },
      decision: { decidedBy: { id: ids.paul }, answeredAs: 'GROUP_MEMBER' },
    });
    expect((await paul.query(Request, { id })).approvalRequest?.id).toBe(id);
  });

  test('ends for everyone, live, when the group is retired, and comes back with it', async () => {
    const { ids, omar } = scene;
    const groupId = await organisation.addGroup('For a while', [ids.omar]);
    const id = await ask(groupId);
    const counts = await omar.follow(CountsLive, {});
    const { awaitingYou } = (await counts.next()).viewerCounts;
    await organisation.setGroupActive(groupId, false);
    expect((await counts.next()).viewerCounts.awaitingYou).toBe(awaitingYou - 1);
    const { approvalRequestApprove: refused } = await omar.query(Approve, { input: { id } });
    expect(refused).toMatchObject({ __typename: 'NotFoundError' });
    await organisation.setGroupActive(groupId, true);
    expect((await counts.next()).viewerCounts.awaitingYou).toBe(awaitingYou);
    const { approvalRequestApprove } = await omar.query(Approve, { input: { id } });
    expect(approvalRequestApprove).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
    counts.stop();
  });
});

describe('a group', () => {
  test('is made, renamed, retired, and listed for choosing approvers while active', async () => {
    const { admin, lea, paul } = scene;
    const { groupCreate } = await admin.query(CreateGroup, {
      input: { name: ' Legal ', externalId: 'desk-legal' },
    });
    expect(groupCreate).toMatchObject({
      group: { name: 'Legal', externalId: 'desk-legal', active: true },
    });
    const { id } = (groupCreate as { group: { id: string } }).group;
    const listed = async (client: Client, includeInactive?: boolean) =>
      (await client.query(Everyone, { query: 'Legal', includeInactive })).groups.nodes;
    expect(await listed(lea)).toEqual([{ id, name: 'Legal' }]);
    expect(await listed(paul)).toEqual([]);

    const update = async (input: object) =>
      (await admin.query(UpdateGroup, { input: { id, ...input } })).groupUpdate;
    expect(await update({ name: 'Legal matters' })).toMatchObject({
      group: { name: 'Legal matters', externalId: 'desk-legal', active: true },
    });
    expect(await update({ active: false, externalId: null })).toMatchObject({
      group: { name: 'Legal matters', externalId: null, active: false },
    });
    expect(await listed(lea)).toEqual([]);
    expect(await listed(lea, true)).toEqual([]);
    expect(await listed(admin)).toEqual([]);
    expect(await listed(admin, true)).toEqual([{ id, name: 'Legal matters' }]);
  });

  test('has a name of its own in one line, and an external id of its own', async () => {
    const { admin } = scene;
    await admin.query(CreateGroup, {
      input: { name: 'Facilities', externalId: 'desk-facilities' },
    });
    const wrong: [object, string][] = [
      [{ name: 'Finance' }, 'name'],
      [{ name: ' ' }, 'name'],
      [{ name: 'Two\r\nlines' }, 'name'],
      [{ name: 'x'.repeat(101) }, 'name'],
      [{ externalId: 'desk-facilities' }, 'externalId'],
      [{ externalId: 'x'.repeat(201) }, 'externalId'],
    ];
    const id = await organisation.addGroup('To be renamed');
    for (const [input, field] of wrong) {
      const refused = { code: 'INVALID_INPUT', fields: [{ path: [field] }] };
      expect(
        await admin.query(CreateGroup, { input: { name: 'Unheard of', ...input } }),
      ).toMatchObject({ groupCreate: refused });
      expect(await admin.query(UpdateGroup, { input: { id, ...input } })).toMatchObject({
        groupUpdate: refused,
      });
    }
    const none = `grp_${'0'.repeat(32)}`;
    expect(await admin.query(UpdateGroup, { input: { id: none } })).toMatchObject({
      groupUpdate: { code: 'NOT_FOUND' },
    });
  });

  test('is the administrators’ to change', async () => {
    const { ids, lea, paul } = scene;
    const id = await organisation.addGroup('Not yours', [ids.paul]);
    const member = { groupId: id, userId: ids.omar };
    const forbidden = { __typename: 'ForbiddenError', code: 'FORBIDDEN' };
    for (const client of [lea, paul]) {
      const answers = {
        ...(await client.query(CreateGroup, { input: { name: 'Mine' } })),
        ...(await client.query(UpdateGroup, { input: { id, name: 'Mine' } })),
        ...(await client.query(UpsertGroup, { input: { externalId: 'mine', name: 'Mine' } })),
        ...(await client.query(SetMember, { input: member })),
        ...(await client.query(RemoveMember, { input: member })),
      };
      expect(Object.keys(answers)).toHaveLength(5);
      for (const answer of Object.values(answers)) expect(answer).toMatchObject(forbidden);
    }
  });
});

describe('the members of a group', () => {
  test('are listed by name in pages, with who leads; not to end users', async () => {
    const { ids, admin, lea, omar } = scene;
    const groupId = await organisation.addGroup('Listed', [ids.nina, ids.marc, ids.omar, ids.lea]);
    await organisation.join(groupId, ids.marc, true);
    const page = async (args: object, client: Client = lea) =>
      (await client.query(GroupMembers, { id: groupId, ...args })).node as {
        members: { edges: { cursor: string; node: { lead: boolean; user: { name: string } } }[] };
      } | null;
    const names = async (args: object) =>
      (await page(args))?.members.edges.map(({ node }) => node.user.name);

    expect(await names({})).toEqual(['Léa Martin', 'Marc Dubois', 'Nina Keller', 'Omar Haddad']);
    const edges = (await page({ first: 2 }))?.members.edges ?? [];
    expect(edges.map(({ node }) => node.lead)).toEqual([false, true]);
    expect(await names({ first: 2, after: edges[1]?.cursor })).toEqual([
      'Nina Keller',
      'Omar Haddad',
    ]);
    expect(await names({ last: 1, before: edges[1]?.cursor })).toEqual(['Léa Martin']);
    expect(await page({}, omar)).toMatchObject({ members: null });
    const { node } = await admin.query(PersonAccount, { id: ids.marc });
    expect(node).toMatchObject({
      groups: {
        nodes: [{ group: { name: 'Finance' } }, { lead: true, group: { name: 'Listed' } }],
      },
    });
    await organisation.leave(groupId, ids.marc);
    await organisation.leave(groupId, ids.nina);
    expect(await names({})).toEqual(['Léa Martin', 'Omar Haddad']);
  });

  test('cost as many statements however many they are', async () => {
    const { ids, lea } = scene;
    const groupId = await organisation.addGroup('Counted', [ids.nina, ids.marc, ids.omar]);
    const page = (first: number) =>
      statementsOf(app, () => lea.query(GroupMembers, { id: groupId, first }));
    const [three, one] = [await page(3), await page(1)];
    expect(three.length, three.join('\n')).toBe(one.length);
  });

  test('are people who are there, in a group that is there', async () => {
    const { ids, admin } = scene;
    const groupId = await organisation.addGroup('Real');
    const nobody = { code: 'INVALID_INPUT', fields: [{ path: ['userId'] }] };
    const set = async (input: { groupId: string; userId: string }) =>
      (await admin.query(SetMember, { input })).groupMemberSet;
    const remove = async (input: { groupId: string; userId: string }) =>
      (await admin.query(RemoveMember, { input })).groupMemberRemove;
    for (const act of [set, remove]) {
      expect(await act({ groupId, userId: `usr_${'0'.repeat(32)}` })).toMatchObject(nobody);
      expect(await act({ groupId, userId: groupId })).toMatchObject(nobody);
      expect(await act({ groupId: `grp_${'0'.repeat(32)}`, userId: ids.omar })).toMatchObject({
        __typename: 'NotFoundError',
      });
    }
  });

  test('are at most 500', async () => {
    const { ids, admin } = scene;
    const groupId = await organisation.addGroup('Crowded');
    const uuid = (await app.db.prisma.group.findUniqueOrThrow({ where: { name: 'Crowded' } })).id;
    const people = Array.from({ length: 499 }, (_, index) => ({
      id: app.app.commands.newId(new Date()),
      email: `crowd${String(index)}@demo.test`,
      name: `Crowd ${String(index)}`,
      role: 'AGENT' as const,
      createdAt: new Date(),
    }));
    await app.db.prisma.user.createMany({ data: people });
    await app.db.prisma.membership.createMany({
      data: people.map(({ id }) => ({ userId: id, groupId: uuid })),
    });
    // Two at once, of whom one finds room.
    const answers = await Promise.all(
      [ids.omar, ids.paul].map((userId) => admin.query(SetMember, { input: { groupId, userId } })),
    );
    expect(answers.map(({ groupMemberSet }) => groupMemberSet.__typename).sort()).toEqual([
      'GroupMemberSetPayload',
      'InvalidInputError',
    ]);
    expect(await app.db.prisma.membership.count({ where: { groupId: uuid } })).toBe(500);
    const refused = answers.find(({ groupMemberSet }) => !('group' in groupMemberSet));
    expect(refused?.groupMemberSet).toMatchObject({
      fields: [{ path: ['userId'], message: 'A group has at most 500 members.' }],
    });
  });
});
