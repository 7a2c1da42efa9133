// Tickets and requests in every state that the tables can hold, the same ones for the same seed.
import { rebuildInbox } from '../../../src/db/inbox-store.ts';
import { createIdSource } from '../../../src/db/ids.ts';
import type {
  ApprovalRequestStatus,
  ApprovalStepStatus,
  Prisma,
  PrismaClient,
} from '../../../src/generated/prisma/client.ts';
import { chooser, type Chooser } from './random-choice.ts';

const newId = createIdSource();
const at = new Date();

export interface Cast {
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

interface Rows {
  readonly requests: Prisma.ApprovalRequestCreateManyInput[];
  readonly steps: Prisma.ApprovalStepCreateManyInput[];
  readonly assignments: Prisma.AssignmentCreateManyInput[];
  readonly events: Prisma.RequestEventCreateManyInput[];
  readonly decisions: Prisma.DecisionCreateManyInput[];
}

/** Writes this many tickets, and three times as many requests on them. */
export async function writeRandomRequests(
  prisma: PrismaClient,
  random: () => number,
  cast: Cast,
  count: number,
): Promise<void> {
  const choose = chooser(random);
  const { users, groups } = cast;
  const tickets = Array.from({ length: count }, (_, index) => ({
    id: newId(at),
    subject: `Random ticket ${String(index)}`,
    status: choose.one(['NEW', 'OPEN', 'PENDING', 'SOLVED', 'CLOSED'] as const),
    requesterId: choose.one(users),
    assigneeId: choose.sometimes(0.7, choose.one(users)),
    groupId: choose.sometimes(0.7, choose.one(groups)),
    createdAt: at,
    updatedAt: at,
  }));
  const rows: Rows = { requests: [], steps: [], assignments: [], events: [], decisions: [] };
  for (let index = 0; index < count * 3; index++) {
    addRequest(rows, choose, cast, choose.one(tickets).id, `Random request ${String(index)}`);
  }
  await prisma.ticket.createMany({ data: tickets });
  await prisma.approvalRequest.createMany({ data: rows.requests });
  await prisma.approvalStep.createMany({ data: rows.steps });
  await prisma.assignment.createMany({ data: rows.assignments });
  await prisma.requestEvent.createMany({ data: rows.events });
  await prisma.decision.createMany({ data: rows.decisions });
  // These were not made by commands, which keep it themselves.
  await prisma.$transaction((tx) => rebuildInbox(tx));
}

function addRequest(
  rows: Rows,
  choose: Chooser,
  cast: Cast,
  ticketId: string,
  subject: string,
): void {
  const { users } = cast;
  const id = newId(at);
  const status = choose.one([
    ...(['PENDING', 'PENDING', 'PENDING'] as const),
    ...(['APPROVED', 'DENIED', 'WITHDRAWN', 'EXPIRED'] as const),
  ]);
  // Who makes it, or for whom it is, may be asked too: rule 2 is about them.
  const asked = choose.one(users);
  rows.requests.push({
    id,
    subject,
    message: 'Random.',
    status,
    waitingOn: status === 'PENDING' ? choose.one(['APPROVERS', 'REQUESTER'] as const) : 'NOBODY',
    waitingSince: at,
    ticketId,
    createdById: choose.chance(0.25) ? asked : choose.one(users),
    onBehalfOfId: choose.chance(0.25) ? asked : choose.one(users),
    ownDecisionAllowed: choose.chance(0.2),
    eventHash: 'none',
    createdAt: at,
    resolvedAt: status === 'PENDING' ? null : at,
  });
  // Decisions fell once in some: of that round nobody is asked any more.
  const rounds = choose.chance(0.3) ? 2 : 1;
  for (let round = 1; round <= rounds; round++) {
    const current = round === rounds;
    addSteps(rows, choose, cast, {
      id,
      status: current ? status : 'PENDING',
      asked,
      round,
      current,
    });
  }
}

interface Round {
  readonly id: string;
  readonly status: ApprovalRequestStatus;
  readonly asked: string;
  readonly round: number;
  readonly current: boolean;
}

function addSteps(rows: Rows, choose: Chooser, cast: Cast, its: Round): void {
  const { id: requestId, status, round, current } = its;
  const length = 1 + choose.below(3);
  const last = status === 'APPROVED' ? length : 1 + choose.below(length);
  for (let position = 1; position <= length; position++) {
    const begun = position <= last;
    const step = {
      id: newId(at),
      requestId,
      position,
      round,
      current,
      rule: choose.one(['ANY', 'ALL', 'AT_LEAST'] as const),
      status: stepStatus(status, position, last),
      startedAt: begun ? at : null,
      ...(begun && choose.chance(0.2) ? escalation(choose, cast) : {}),
    };
    rows.steps.push({ ...step, atLeast: step.rule === 'AT_LEAST' ? 1 : null });
    addAssignments(rows, choose, cast, step, its.asked);
  }
}

function escalation(choose: Chooser, { users, groups }: Cast) {
  return choose.chance(0.5)
    ? { escalatedToUserId: choose.one(users) }
    : { escalatedToGroupId: choose.one(groups) };
}

function addAssignments(
  rows: Rows,
  choose: Chooser,
  { users, groups }: Cast,
  step: { id: string; requestId: string; status: ApprovalStepStatus; startedAt: Date | null },
  asked: string,
): void {
  const people = Array.from({ length: choose.below(3) }, () => choose.one(users));
  const asking = Array.from({ length: choose.below(3) }, () => choose.one(groups));
  const assignees = [
    ...[...new Set(choose.chance(0.5) ? [asked, ...people] : people)].map((userId) => ({ userId })),
    ...[...new Set(asking)].map((groupId) => ({ groupId })),
  ];
  if (assignees.length === 0) assignees.push({ userId: asked });
  // While a step is active, something in it is open.
  const open = step.status === 'ACTIVE' ? choose.below(assignees.length) : -1;
  for (const [index, assignee] of assignees.entries()) {
    const id = newId(at);
    rows.assignments.push({ id, requestId: step.requestId, stepId: step.id, ...assignee });
    if (step.startedAt === null || index === open || choose.chance(0.5)) continue;
    // For a group, for someone away, or by whom it was escalated to: anyone may have decided.
    const byThem = 'userId' in assignee && choose.chance(0.6);
    addDecision(rows, choose, step.requestId, id, byThem ? assignee.userId : choose.one(users));
  }
}

function addDecision(
  rows: Rows,
  choose: Chooser,
  requestId: string,
  assignmentId: string,
  decidedById: string,
): void {
  const outcome = choose.one(['APPROVED', 'DENIED'] as const);
  const eventId = newId(at);
  rows.events.push({
    id: eventId,
    requestId,
    // Behind those of commands, which count from 1.
    sequence: 10_000 + rows.events.length,
    type: outcome,
    actorId: decidedById,
    occurredAt: at,
    data: {},
    hash: 'none',
  });
  rows.decisions.push({
    id: newId(at),
    assignmentId,
    outcome,
    decidedById,
    decidedAt: at,
    eventId,
  });
}

/** Where a step stands, in a request in which `last` is the last that has begun. */
function stepStatus(
  status: ApprovalRequestStatus,
  position: number,
  last: number,
): ApprovalStepStatus {
  if (position < last) return 'APPROVED';
  if (position > last) return status === 'PENDING' ? 'WAITING' : 'SKIPPED';
  if (status === 'PENDING') return 'ACTIVE';
  return status === 'APPROVED' || status === 'DENIED' ? status : 'SKIPPED';
}
