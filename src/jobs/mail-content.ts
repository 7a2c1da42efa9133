import type { Attachment } from '../domain/attachments.ts';
import type { FilledField } from '../domain/custom-fields.ts';
import type { RequestEvent } from '../domain/events.ts';
import { fieldText } from '../domain/field-text.ts';
import type { Locale } from '../domain/people.ts';
import type { MailContent } from '../email/layout.ts';
import { answeredMail } from '../email/templates/answered.ts';
import { assignedMail, type WhyYou } from '../email/templates/assigned.ts';
import { editedMail } from '../email/templates/edited.ts';
import { informationRequestedMail } from '../email/templates/information-requested.ts';
import { outcomeMail } from '../email/templates/outcome.ts';
import { reminderMail } from '../email/templates/reminder.ts';
import { unanswerableMail } from '../email/templates/unanswerable.ts';
import type { MailJob } from './job.ts';
import { decisionsOf, endingOf } from './mail-outcome.ts';
import type { MailedEvent, MailedRequest } from './mailed-request.ts';

export interface MailFacts {
  readonly request: MailedRequest;
  readonly event: MailedEvent;
  /** Why this person is asked; `null`: in person. */
  readonly why: WhyYou | null;
  /** The request's own page. */
  readonly url: string;
}

/** The words of a notice, as the request stands now. */
export function mailContent(
  { kind }: Pick<MailJob, 'kind'>,
  locale: Locale,
  { request, event, why, url }: MailFacts,
): MailContent {
  const shown = {
    subject: request.subject,
    ticket: request.ticket,
    createdBy: request.createdBy.name,
    onBehalfOf: request.onBehalfOfId === request.createdById ? null : request.onBehalfOf.name,
    dueAt: request.dueAt,
    url,
  };
  const happened = event.data as unknown as RequestEvent;
  const by = event.actor?.name ?? '';
  switch (kind) {
    case 'assigned':
      return assignedMail(locale, {
        ...shown,
        message: request.message,
        fields: (request.fields as unknown as FilledField[]).map(({ label, value }) => ({
          label,
          value: fieldText(value),
        })),
        attachments: request.attachments as unknown as Attachment[],
        why,
      });
    case 'reminder': {
      const { reminder } = expectType(happened, 'REMINDED');
      const dueAt = request.dueAt ?? new Date(0);
      return reminderMail(locale, { ...shown, reminder, message: request.message, dueAt });
    }
    case 'edited': {
      const { changes, steps } = expectType(happened, 'EDITED');
      return editedMail(locale, { ...shown, changes, decisionsFell: steps !== null });
    }
    case 'informationRequested': {
      const { body, attachments } = expectType(happened, 'INFORMATION_REQUESTED');
      return informationRequestedMail(locale, {
        ...shown,
        askedBy: by,
        question: body,
        attachments,
      });
    }
    case 'answered': {
      const { body, attachments } = expectType(happened, 'COMMENTED');
      return answeredMail(locale, { ...shown, answeredBy: by, answer: body, attachments });
    }
    case 'unanswerable':
      return unanswerableMail(locale, shown);
    case 'outcome':
      return outcomeMail(locale, {
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
