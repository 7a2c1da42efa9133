import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  Approve,
  Comment,
  Create,
  Deny,
  Inbox,
  Me,
  Request,
  TransitionCheck,
  UpdateTicket,
  Withdraw,
} from '../support/operations.ts';
import { askForApproval, meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterAll(() => app.close());

describe('asking and deciding', () => {
  test('a new request is in the inbox of its approver, with what they need to decide', async () => {
    const { lea, paul, ids } = scene;
    const { id } = await askForApproval(scene, ['paul']);

    const { viewer } = await paul.query(Inbox, { filter: { status: ['PENDING'] }, first: 1 });
    expect(viewer?.inbox.nodes.map((node) => node.id)).toEqual([id]);

    const { approvalRequest: seen } = await paul.query(Request, { id });
    expect(seen).toMatchObject({
      subject: 'Refund of 240 EUR',
      status: 'PENDING',
      waitingOn: 'APPROVERS',
      revision: 1,
      ticket: null,
      ticketSummary: { subject: 'Order #5512 arrived broken' },
      createdBy: { id: ids.lea },
      onBehalfOf: { id: ids.sofia },
      resolvedAt: null,
    });
    expect(seen?.steps).toEqual([
      {
        position: 1,
        rule: 'ALL',
        atLeast: null,
        status: 'ACTIVE',
        assignments: [
          {
            id: expect.stringMatching(/^asg_/) as string,
            assignee: { __typename: 'User', id: ids.paul, name: expect.any(String) as string },
            decision: null,
          },
        ],
      },
    ]);
    expect(seen?.viewerActions).toEqual([
      { action: 'APPROVE', allowed: true, reason: null },
      { action: 'DENY', allowed: true, reason: null },
      { action: 'COMMENT', allowed: true, reason: null },
      { action: 'WITHDRAW', allowed: false, reason: 'FORBIDDEN' },
      { action: 'REASSIGN', allowed: true, reason: null },
      { action: 'EDIT', allowed: false, reason: 'FORBIDDEN' },
      { action: 'ASK_AGAIN', allowed: false, reason: 'FORBIDDEN' },
    ]);
    const { approvalRequest: seenByLea } = await lea.query(Request, { id });
    expect(seenByLea?.ticket).not.toBeNull();
    expect(seenByLea?.viewerActions).toEqual([
      { action: 'APPROVE', allowed: false, reason: 'OWN_REQUEST' },
      { action: 'DENY', allowed: false, reason: 'OWN_REQUEST' },
      { action: 'COMMENT', allowed: true, reason: null },
      { action: 'WITHDRAW', allowed: true, reason: null },
      { action: 'REASSIGN', allowed: true, reason: null },
      { action: 'EDIT', allowed: true, reason: null },
      { action: 'ASK_AGAIN', allowed: false, reason: 'STILL_PENDING' },
    ]);
  });

  test('every approver has to approve; the last one settles it', async () => {
    const { paul, marc, ids } = scene;
    const { id } = await askForApproval(scene, ['paul', 'marc']);

    const first = await paul.query(Approve, { input: { id, note: ' Fine by me. ' } });
    expect(first.approvalRequestApprove).toEqual({
      __typename: 'ApprovalRequestApprovePayload',
      approvalRequest: { id, status: 'PENDING', waitingOn: 'APPROVERS', revision: 2 },
    });
    const again = await paul.query(Approve, { input: { id } });
    expect(again.approvalRequestApprove).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'ALREADY_DECIDED',
    });
    const last = await marc.query(Approve, { input: { id } });
    expect(last.approvalRequestApprove).toMatchObject({
      approvalRequest: { status: 'APPROVED', waitingOn: 'NOBODY', revision: 3 },
    });

    const { approvalRequest } = await paul.query(Request, { id });
    expect(approvalRequest?.resolvedAt).not.toBeNull();
    expect(approvalRequest?.steps[0]?.status).toBe('APPROVED');
    expect(
      approvalRequest?.timeline.nodes.map(({ type, note, actor }) => [type, note, actor?.id]),
    ).toEqual([
      ['CREATED', null, ids.lea],
      ['STEP_STARTED', null, ids.lea],
      ['ASSIGNED', null, ids.lea],
      ['ASSIGNED', null, ids.lea],
      ['APPROVED', 'Fine by me.', ids.paul],
      ['APPROVED', null, ids.marc],
      ['RESOLVED', null, ids.marc],
    ]);
  });

  test('one denial settles it, with its reason; later ones get the request as it stands', async () => {
    const { paul, marc } = scene;
    const { id } = await askForApproval(scene, ['paul', 'marc']);

    await marc.query(Deny, { input: { id, note: 'Over the limit.' } });
    const late = await paul.query(Approve, { input: { id } });
    expect(late.approvalRequestApprove).toEqual({
      __typename: 'AlreadyResolvedError',
      code: 'ALREADY_RESOLVED',
      message: expect.any(String) as string,
      approvalRequest: { id, status: 'DENIED', revision: 2 },
    });
    const { approvalRequest } = await paul.query(Request, { id });
    expect(approvalRequest?.steps[0]).toMatchObject({
      status: 'DENIED',
      assignments: [
        { decision: null },
        { decision: { outcome: 'DENIED', note: 'Over the limit.' } },
      ],
    });
  });

  test('a request that waits on the requester goes on once the asking side answers', async () => {
    const { paul, sofia, marc, ids } = scene;
    const { id } = await askForApproval(scene, ['paul', 'marc']);

    const asked = await paul.query(Comment, {
      input: { id, body: 'Do you have a photo?', requestsInformation: true },
    });
    expect(asked.approvalRequestComment).toMatchObject({
      approvalRequest: { waitingOn: 'REQUESTER', revision: 2 },
      comment: { requestsInformation: true, author: { id: ids.paul } },
    });
    const aside = await marc.query(Comment, { input: { id, body: 'I wonder too.' } });
    expect(aside.approvalRequestComment).toMatchObject({
      approvalRequest: { waitingOn: 'REQUESTER' },
    });
    const answered = await sofia.query(Comment, { input: { id, body: 'Here it is.' } });
    expect(answered.approvalRequestComment).toMatchObject({
      approvalRequest: { waitingOn: 'APPROVERS', revision: 4 },
    });
    const notAsked = await sofia.query(Comment, {
      input: { id, body: 'And you?', requestsInformation: true },
    });
    expect(notAsked.approvalRequestComment).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'NOT_AN_APPROVER',
    });
    const { approvalRequest } = await paul.query(Request, { id });
    expect(approvalRequest?.comments.nodes.map(({ body }) => body)).toEqual([
      'Do you have a photo?',
      'I wonder too.',
      'Here it is.',
    ]);
  });

  test('withdrawing: its creator may, an approver may not, and nothing follows it', async () => {
    const { lea, paul } = scene;
    const { id } = await askForApproval(scene, ['paul']);

    const refused = await paul.query(Withdraw, { input: { id, reason: 'No.' } });
    expect(refused.approvalRequestWithdraw).toMatchObject({ __typename: 'ForbiddenError' });
    const done = await lea.query(Withdraw, { input: { id, reason: 'She kept the parcel.' } });
    expect(done.approvalRequestWithdraw).toMatchObject({
      approvalRequest: { status: 'WITHDRAWN', waitingOn: 'NOBODY', revision: 2 },
    });
    const late = await paul.query(Comment, { input: { id, body: 'Too late?' } });
    expect(late.approvalRequestComment).toMatchObject({
      __typename: 'AlreadyResolvedError',
      approvalRequest: { status: 'WITHDRAWN' },
    });
  });

  test('an expected revision that is not the current one changes nothing', async () => {
    const { lea, paul } = scene;
    const { id } = await askForApproval(scene, ['paul']);
    await lea.query(Comment, { input: { id, body: 'One more thing: it was a gift.' } });

    const stale = await paul.query(Approve, { input: { id, expectedRevision: 1 } });
    expect(stale.approvalRequestApprove).toMatchObject({
      __typename: 'StaleRevisionError',
      approvalRequest: { id, status: 'PENDING', revision: 2 },
    });
    const current = await paul.query(Approve, { input: { id, expectedRevision: 2 } });
    expect(current.approvalRequestApprove).toMatchObject({
      approvalRequest: { status: 'APPROVED' },
    });
  });

  test('counts follow: what awaits you, and what others did', async () => {
    const { lea, paul } = scene;
    const before = (await paul.query(Me, {})).viewer?.counts;
    const { id } = await askForApproval(scene, ['paul']);
    const asked = (await paul.query(Me, {})).viewer?.counts;
    expect(asked?.awaitingYou).toBe((before?.awaitingYou ?? 0) + 1);
    expect(asked?.unreadNotifications).toBe((before?.unreadNotifications ?? 0) + 1);

    const leaBefore = (await lea.query(Me, {})).viewer?.counts;
    await paul.query(Approve, { input: { id } });
    expect((await paul.query(Me, {})).viewer?.counts).toEqual({
      ...asked,
      awaitingYou: before?.awaitingYou,
    });
    // APPROVED and RESOLVED.
    expect((await lea.query(Me, {})).viewer?.counts.unreadNotifications).toBe(
      (leaBefore?.unreadNotifications ?? 0) + 2,
    );
  });
});

describe('the ticket guard', () => {
  test('a ticket with a pending request is not solved or closed; settled, it is', async () => {
    const { lea, paul } = scene;
    const { id, ticketId } = await askForApproval(scene, ['paul']);

    for (const status of ['SOLVED', 'CLOSED'] as const) {
      const { ticketUpdate } = await lea.query(UpdateTicket, { input: { id: ticketId, status } });
      expect(ticketUpdate).toMatchObject({
        __typename: 'PendingApprovalsError',
        code: 'PENDING_APPROVALS',
        approvalRequests: [{ id, subject: 'Refund of 240 EUR' }],
      });
      const { ticketTransitionCheck } = await lea.query(TransitionCheck, { ticketId, to: status });
      expect(ticketTransitionCheck).toEqual({ allowed: false, blockedBy: [{ id }] });
    }
    const open = await lea.query(UpdateTicket, { input: { id: ticketId, status: 'OPEN' } });
    expect(open.ticketUpdate).toMatchObject({ ticket: { status: 'OPEN' } });

    await paul.query(Approve, { input: { id } });
    const check = await lea.query(TransitionCheck, { ticketId, to: 'SOLVED' });
    expect(check.ticketTransitionCheck).toEqual({ allowed: true, blockedBy: [] });
    const solved = await lea.query(UpdateTicket, { input: { id: ticketId, status: 'SOLVED' } });
    expect(solved.ticketUpdate).toMatchObject({ ticket: { status: 'SOLVED' } });
  });

  test('nothing is asked on a solved ticket, and a closed one stays closed', async () => {
    const { lea, ids } = scene;
    const ticketId = await openTicket(scene);
    await lea.query(UpdateTicket, { input: { id: ticketId, status: 'SOLVED' } });
    const input = { ticketId, subject: 'Late', message: 'Very late.', approverIds: [ids.paul] };
    const { approvalRequestCreate } = await lea.query(Create, { input });
    expect(approvalRequestCreate).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'TICKET_NOT_OPEN',
    });

    await lea.query(UpdateTicket, { input: { id: ticketId, status: 'CLOSED' } });
    const { ticketUpdate } = await lea.query(UpdateTicket, {
      input: { id: ticketId, status: 'OPEN' },
    });
    expect(ticketUpdate).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'ILLEGAL_TRANSITION',
    });
  });
});
