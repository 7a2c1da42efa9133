import type { Transaction } from '../db/database.ts';
import { requestStateSelect } from '../db/request-state-row.ts';
import type { FilledField } from '../domain/custom-fields.ts';
import { fieldText } from '../domain/field-text.ts';
import type { Prisma } from '../generated/prisma/client.ts';

const name = { select: { name: true } } as const;

const mailedEvent = {
  id: true,
  type: true,
  occurredAt: true,
  data: true,
  actor: name,
} satisfies Prisma.RequestEventSelect;

/** The event that a mail is about, with who did it. */
export type MailedEvent = Prisma.RequestEventGetPayload<{ select: typeof mailedEvent }>;

/**
 * What the mails say of a request, and what the rules need to say whether one is still due; of its events
 * that it was withdrawn, and this one.
 */
const mailedRequest = (eventId: string | null) =>
  ({
    ...requestStateSelect,
    subject: true,
    message: true,
    fields: true,
    attachments: true,
    createdBy: name,
    onBehalfOf: name,
    ticket: { select: { id: true, assigneeId: true, groupId: true, number: true, subject: true } },
    assignments: {
      where: { step: { current: true } },
      select: {
        decision: { select: { outcome: true, note: true, decidedAt: true, decidedBy: name } },
      },
    },
    comments: {
      // One more than is shown: the mail may be about the last one.
      orderBy: { id: 'desc' },
      take: 4,
      select: { body: true, createdAt: true, author: name, event: { select: { id: true } } },
    },
    events: {
      where: { OR: [{ type: 'WITHDRAWN' }, { id: { in: eventId === null ? [] : [eventId] } }] },
      select: mailedEvent,
    },
  }) satisfies Prisma.ApprovalRequestSelect;

export type MailedRequest = Prisma.ApprovalRequestGetPayload<{
  select: ReturnType<typeof mailedRequest>;
}>;

/**
 * A request as it now stands, in one statement; `null` where there is none.
 *
 * @param eventId what the mail is about, to be among its events; `null`: nothing that happened
 */
export async function findMailedRequest(
  db: Transaction,
  id: string,
  eventId: string | null,
): Promise<MailedRequest | null> {
  return db.approvalRequest.findUnique({
    where: { id },
    select: mailedRequest(eventId),
    relationLoadStrategy: 'join',
  });
}

/** What the mails say of a request, whatever they tell; without the comment of this event. */
export function shownRequest(request: MailedRequest, eventId: string | null) {
  const before = request.comments.filter(({ event }) => event?.id !== eventId);
  return {
    subject: request.subject,
    message: request.message,
    fields: (request.fields as unknown as FilledField[]).map(({ label, value }) => ({
      label,
      value: fieldText(value),
    })),
    comments: before
      .slice(0, 3)
      .reverse()
      .map(({ author, createdAt, body }) => ({ by: author.name, at: createdAt, body })),
    ticket: request.ticket,
    createdBy: request.createdBy.name,
    onBehalfOf: request.onBehalfOfId === request.createdById ? null : request.onBehalfOf.name,
    dueAt: request.dueAt,
  };
}
