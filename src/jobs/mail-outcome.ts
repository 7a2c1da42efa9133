import { z } from 'zod';
import type { Ending, OutcomeMail } from '../email/templates/outcome.ts';
import type { MailedRequest } from './mailed-request.ts';

/** The part of a WITHDRAWN event (src/domain/events.ts) that is told. */
const withdrawal = z.object({ reason: z.string() });

/** @throws Error for a request that is pending */
export function endingOf({ id, status, dueAt, events }: MailedRequest): Ending {
  switch (status) {
    case 'PENDING':
      throw new Error(`Request ${id} has no outcome yet.`);
    case 'APPROVED':
    case 'DENIED':
      return { status };
    case 'EXPIRED':
      return { status, dueAt };
    case 'WITHDRAWN': {
      const event = events.find(({ type }) => type === 'WITHDRAWN');
      if (!event?.actor) throw new Error(`Request ${id} has no record of who withdrew it.`);
      const { reason } = withdrawal.parse(event.data);
      return { status, by: event.actor.name, reason, at: event.occurredAt };
    }
  }
}

/** In the order in which they were made. */
export function decisionsOf({ assignments }: MailedRequest): OutcomeMail['decisions'] {
  return assignments
    .flatMap(({ decision }) => decision ?? [])
    .sort((one, other) => one.decidedAt.getTime() - other.decidedAt.getTime())
    .map(({ outcome, note, decidedAt, decidedBy }) => ({
      outcome,
      by: decidedBy.name,
      note,
      at: decidedAt,
    }));
}
