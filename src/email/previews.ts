// One of each mail, about a request of the demo, to be looked at and compared.
import type { Letter } from './letter.ts';
import { withReplyNote } from './reply-note.ts';
import type { Reader } from './reader.ts';
import { answeredMail } from './templates/answered.ts';
import { assignedMail } from './templates/assigned.ts';
import { decidedMail } from './templates/decided.ts';
import { digestMail } from './templates/digest.ts';
import { editedMail } from './templates/edited.ts';
import { informationRequestedMail } from './templates/information-requested.ts';
import { newLinkMail } from './templates/new-link.ts';
import { outcomeMail } from './templates/outcome.ts';
import { questionMail } from './templates/question.ts';
import { reminderMail } from './templates/reminder.ts';
import type { RequestMail } from './templates/request-letter.ts';
import { unanswerableMail } from './templates/unanswerable.ts';
import { withdrawnMail } from './templates/withdrawn.ts';

const at = (time: string) => new Date(`2026-03-${time}:00Z`);
const url = 'https://assent.example/review/0000000000000000000000000000000000000000';

const request: RequestMail = {
  createdBy: 'Léa Martin',
  onBehalfOf: 'Sofia Rossi',
  subject: 'Refund of 59 EUR for a leaking kettle',
  message:
    'Bought three weeks ago, and it leaks at the seam; she sent photos.\nThe shop has none left to replace it.',
  ticket: { number: 7731, subject: 'The kettle leaks' },
  dueAt: at('13T16:00'),
  fields: [
    { label: 'Amount', value: '59.00 EUR' },
    { label: 'Order', value: '7731-A' },
  ],
  comments: [
    { by: 'Paul Weber', at: at('10T09:12'), body: 'Do we have a photo of the leak?' },
    { by: 'Léa Martin', at: at('10T09:40'), body: 'Yes: it drips from the seam.' },
  ],
  link: { url, code: '482913', validUntil: at('13T09:00') },
};
const view = { ...request, link: { ...request.link, code: null } };
const attachments = [{ title: 'Photo of the leak', url: 'https://files.example/leak.jpg' }];
const asked = { ...request, attachments };
const decision = { by: 'Paul Weber', note: 'Clear case.', at: at('11T14:05') };

/** Each mail that Assent sends, by the name of its page. */
export const previews: Readonly<Record<string, (reader: Reader) => Letter>> = {
  assigned: (reader) => assignedMail(reader, asked),
  'assigned-to-group': (reader) => assignedMail(reader, { ...asked, why: { group: 'Finance' } }),
  delegated: (reader) => assignedMail(reader, { ...asked, why: { standInFor: 'Paul Weber' } }),
  reassigned: (reader) =>
    assignedMail(reader, {
      ...asked,
      why: { reassignedBy: 'Paul Weber', reason: 'You know the supplier.' },
    }),
  escalated: (reader) => assignedMail(reader, { ...asked, why: { escalated: true } }),
  'reminder-day-before': (reader) => reminder(reader, 'DAY_BEFORE'),
  'reminder-due': (reader) => reminder(reader, 'DUE'),
  'reminder-overdue': (reader) => reminder(reader, 'OVERDUE'),
  edited: (reader) =>
    editedMail(reader, {
      ...request,
      changes: [
        { field: 'fields.amount', label: 'Amount', from: '49.00 EUR', to: '59.00 EUR' },
        { field: 'dueAt', label: 'Due', from: null, to: '2026-03-13T16:00:00.000Z' },
      ],
      decisionsFell: true,
    }),
  'information-requested': (reader) =>
    informationRequestedMail(reader, {
      ...{ ...request, comments: [] },
      askedBy: 'Paul Weber',
      question: 'Do we have a photo of the leak?',
    }),
  answered: (reader) =>
    answeredMail(reader, {
      ...{ ...request, comments: request.comments.slice(0, 1), attachments },
      answeredBy: 'Léa Martin',
      answer: 'Yes: it drips from the seam.',
    }),
  decided: (reader) =>
    decidedMail(reader, {
      ...{ ...view, outcome: 'APPROVED' },
      decidedBy: decision.by,
      note: decision.note,
    }),
  approved: (reader) =>
    outcomeMail(reader, {
      ...{ ...view, ending: { status: 'APPROVED' } },
      decisions: [{ outcome: 'APPROVED', ...decision }],
    }),
  denied: (reader) =>
    outcomeMail(reader, {
      ...{ ...view, ending: { status: 'DENIED' } },
      decisions: [{ outcome: 'DENIED', ...decision, note: 'The warranty covers it: repair it.' }],
    }),
  expired: (reader) =>
    outcomeMail(reader, {
      ...{ ...view, ending: { status: 'EXPIRED', dueAt: request.dueAt } },
      decisions: [],
    }),
  withdrawn: (reader) =>
    withdrawnMail(reader, { ...view, withdrawnBy: 'Léa Martin', reason: 'She took a voucher.' }),
  'nobody-can-answer': (reader) => unanswerableMail(reader, view),
  'new-link': (reader) => newLinkMail(reader, request),
  'answer-not-taken': (reader) => questionMail(reader, { ...request, why: 'DOUBTFUL' }),
  'assigned-with-reply': (reader) => withReplyNote(assignedMail(reader, asked), 'DECISION'),
  digest: (reader) =>
    digestMail(reader, {
      letters: [
        assignedMail(reader, asked),
        outcomeMail(reader, {
          ...{ ...view, subject: 'A second screen', ending: { status: 'APPROVED' } },
          decisions: [],
        }),
      ],
      more: 0,
      url: 'https://assent.example/requests',
      settingsUrl: 'https://assent.example/settings',
      unsubscribeUrl: 'https://assent.example/unsubscribe/0000000000000000000000000000000000000000',
    }),
};

function reminder(reader: Reader, kind: 'DAY_BEFORE' | 'DUE' | 'OVERDUE'): Letter {
  return reminderMail(reader, { ...request, reminder: kind, dueAt: at('13T16:00') });
}
