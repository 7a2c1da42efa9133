// Tickets and requests in every state that the tables can hold, the same ones for the same seed.
import { createIdSource } from '../../../src/db/ids.ts';
import type {
  ApprovalRequestStatus,
  ApprovalStepStatus,
  Prisma,
  PrismaClient,
} from '../../../src/generated/prisma/client.ts';

const newId = createIdSource();
const at = new Date();

/** Numbers from 0 up to, not including, 1: a linear congruential generator. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface Cast {
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

/** Writes this many tickets, and three times as many requests on them. */
export async function writeRandomRequests(
  prisma: PrismaClient,
  random: () => number,
  { users, groups }: Cast,
  count: number,
): Promise<void> {
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <T>(of: readonly T[]): T => of[below(of.length)]!;
  const sometimes = <T>(value: T): T | null => (random() < 0.7 ? value : null);

  const tickets = Array.from({ length: count }, (_, index) => ({
    id: newId(at),
    subject: `Random ticket ${String(index)}`,
    status: one(['NEW', 'OPEN', 'PENDING', 'SOLVED', 'CLOSED'] as const),
    requesterId: one(users),
    assigneeId: sometimes(one(users)),
    groupId: sometimes(one(groups)),
    createdAt: at,
    updatedAt: at,
  }));
  const requests: Prisma.ApprovalRequestCreateManyInput[] = [];
  const steps: Prisma.ApprovalStepCreateManyInput[] = [];
  const assignments: Prisma.AssignmentCreateManyInput[] = [];
  const decisions: Prisma.DecisionCreateManyInput[] = [];

  for (let index = 0; index < count * 3; index++) {
    const requestId = newId(at);
    const status = one([
      'PENDING',
      'PENDING',
      'APPROVED',
      'DENIED',
      'WITHDRAWN',
      'EXPIRED',
    ] as const);
    // Who makes it, or for whom it is, may be asked too: rule 2 is about them.
    const asked = one(users);
    requests.push({
      id: requestId,
      subject: `Random request ${String(index)}`,
      message: 'Random.',
      status,
      waitingOn: status === 'PENDING' ? one(['APPROVERS', 'REQUESTER'] as const) : 'NOBODY',
      ticketId: one(tickets).id,
      createdById: random() < 0.25 ? asked : one(users),
      onBehalfOfId: random() < 0.25 ? asked : one(users),
      createdAt: at,
      resolvedAt: status === 'PENDING' ? null : at,
    });
    const length = 1 + below(3);
    const last = status === 'APPROVED' ? length : 1 + below(length);
    for (let position = 1; position <= length; position++) {
      const stepId = newId(at);
      const begun = position <= last;
      steps.push({
        id: stepId,
        requestId,
        position,
        rule: one(['ANY', 'ALL'] as const),
        status: stepStatus(status, position, last),
        startedAt: begun ? at : null,
      });
      const others = Array.from({ length: 1 + below(3) }, () => one(users));
      for (const userId of new Set(random() < 0.6 ? [asked, ...others] : others)) {
        const assignmentId = newId(at);
        assignments.push({ id: assignmentId, requestId, stepId, userId });
        if (!begun || random() < 0.6) continue;
        decisions.push({
          id: newId(at),
          assignmentId,
          outcome: one(['APPROVED', 'DENIED'] as const),
          decidedById: userId,
          decidedAt: at,
        });
      }
    }
  }
  await prisma.ticket.createMany({ data: tickets });
  await prisma.approvalRequest.createMany({ data: requests });
  await prisma.approvalStep.createMany({ data: steps });
  await prisma.assignment.createMany({ data: assignments });
  await prisma.decision.createMany({ data: decisions });
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
