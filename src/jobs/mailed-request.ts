import type { Transaction } from '../db/database.ts';
import type { Prisma } from '../generated/prisma/client.ts';

const name = { select: { name: true } } as const;

/** What the mails say of a request. */
const mailedRequest = {
  id: true,
  subject: true,
  message: true,
  status: true,
  dueAt: true,
  createdById: true,
  onBehalfOfId: true,
  createdBy: name,
  onBehalfOf: name,
  ticket: { select: { number: true, subject: true } },
  assignments: {
    select: {
      userId: true,
      step: { select: { status: true } },
      decision: { select: { outcome: true, note: true, decidedAt: true, decidedBy: name } },
    },
  },
  events: {
    where: { type: 'WITHDRAWN' },
    select: { occurredAt: true, data: true, actor: name },
  },
} satisfies Prisma.ApprovalRequestSelect;

export type MailedRequest = Prisma.ApprovalRequestGetPayload<{ select: typeof mailedRequest }>;

/** A request as it now stands, in one statement; `null` where there is none. */
export async function findMailedRequest(
  db: Transaction,
  id: string,
): Promise<MailedRequest | null> {
  return db.approvalRequest.findUnique({
    where: { id },
    select: mailedRequest,
    relationLoadStrategy: 'join',
  });
}
