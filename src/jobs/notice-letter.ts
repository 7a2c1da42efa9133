import type { MailedEvent, MailedRequest } from '../db/mailed-request-store.ts';
import type { RequestEvent } from '../domain/events.ts';
import type { Letter } from '../email/letter.ts';
import type { MailLink, Reader } from '../email/reader.ts';
import { answeredMail } from '../email/templates/answered.ts';
import { assignedMail, type WhyYou } from '../email/templates/assigned.ts';
import { decidedMail } from '../email/templates/decided.ts';
import { editedMail } from '../email/templates/edited.ts';
import { informationRequestedMail } from '../email/templates/information-requested.ts';
import { outcomeMail } from '../email/templates/outcome.ts';
import { reminderMail } from '../email/templates/reminder.ts';
import { unanswerableMail } from '../email/templates/unanswerable.ts';
import { withdrawnMail } from '../email/templates/withdrawn.ts';
import type { NoticeJob } from './job.ts';
import { decisionsOf, endingOf } from './mail-outcome.ts';
import { shownRequest } from './shown-request.ts';

export interface MailFacts {
  readonly request: MailedRequest;
  readonly event: MailedEvent;
  /** Why this person is asked; `null`: in person. */
  readonly why: WhyYou | null;
  readonly link: MailLink;
}

/** The words of a notice, as the request stands now. */
export function noticeLetter(
  { kind, eventId }: Pick<NoticeJob, 'kind' | 'eventId'>,
  reader: Reader,
  { request, event, why, link }: MailFacts,
): Letter {
  const shown = { ...shownRequest(request, eventId), link };
  const happened = event.data;
  const by = event.actor ?? '';
  switch (kind) {
    case 'ASSIGNED':
    case 'ESCALATED':
    case 'REASSIGNED':
      return assignedMail(reader, {
        ...shown,
        attachments: request.attachments,
        why,
      });
    case 'REMINDER': {
      const { reminder } = expectType(happened, 'REMINDED');
      const dueAt = shown.dueAt ?? new Date(0);
      return reminderMail(reader, { ...shown, reminder, dueAt });
    }
    case 'EDITED': {
      const { changes, steps } = expectType(happened, 'EDITED');
      return editedMail(reader, { ...shown, changes, decisionsFell: steps !== null });
    }
    case 'INFORMATION_REQUESTED': {
      const { body, attachments } = expectType(happened, 'INFORMATION_REQUESTED');
      return informationRequestedMail(reader, {
        ...shown,
        askedBy: by,
        question: body,
        attachments,
      });
    }
    case 'ANSWERED': {
      const { body, attachments } = expectType(happened, 'COMMENTED');
      return answeredMail(reader, { ...shown, answeredBy: by, answer: body, attachments });
    }
    case 'NOBODY_CAN_ANSWER':
      return unanswerableMail(reader, shown);
    case 'DECIDED': {
      const { type, note } = expectDecision(happened);
      return decidedMail(reader, { ...shown, outcome: type, decidedBy: by, note });
    }
    case 'WITHDRAWN': {
      const { reason } = expectType(happened, 'WITHDRAWN');
      return withdrawnMail(reader, { ...shown, withdrawnBy: by, reason });
    }
    case 'OUTCOME':
      return outcomeMail(reader, {
        ...shown,
        ending: endingOf(request),
        decisions: decisionsOf(request),
      });
  }
}

function expectType<Type extends RequestEvent['type']>(
  event: RequestEvent,
  type: Type,
): Extract<RequestEvent, { type: Type }> {
  if (event.type !== type) throw new Error(`A mail about ${type} has an event ${event.type}.`);
  return event as Extract<RequestEvent, { type: Type }>;
}

function expectDecision(event: RequestEvent): Extract<RequestEvent, { note: string | null }> {
  if (event.type === 'APPROVED' || event.type === 'DENIED') return event;
  throw new Error(`A mail about a decision has an event ${event.type}.`);
}
