import type { MailedRequest } from '../db/mailed-request-store.ts';
import type { Ending, OutcomeMail } from '../email/templates/outcome.ts';

/** @throws Error for a request that is pending */
export function endingOf({ state, events }: MailedRequest): Ending {
  const { id, status, due } = state;
  switch (status) {
    case 'PENDING':
      throw new Error(`Request ${id} has no outcome yet.`);
    case 'APPROVED':
    case 'DENIED':
      return { status };
    case 'EXPIRED':
      return { status, dueAt: due?.at ?? null };
    case 'WITHDRAWN': {
      for (const { data, actor, occurredAt } of events) {
        if (data.type === 'WITHDRAWN' && actor !== null) {
          return { status, by: actor, reason: data.reason, at: occurredAt };
        }
      }
      throw new Error(`Request ${id} has no record of who withdrew it.`);
    }
  }
}

/** In the order in which they were made. */
export function decisionsOf({ decisions }: MailedRequest): OutcomeMail['decisions'] {
  return decisions.map(({ outcome, note, decidedAt, decidedBy }) => ({
    outcome,
    by: decidedBy,
    note,
    at: decidedAt,
  }));
}
