import type { Reader } from '../../src/email/reader.ts';
import type { AnsweredMail } from '../../src/email/templates/answered.ts';
import type { AssignedMail, WhyYou } from '../../src/email/templates/assigned.ts';
import type { DecidedMail } from '../../src/email/templates/decided.ts';
import type { EditedMail } from '../../src/email/templates/edited.ts';
import type { InformationRequestedMail } from '../../src/email/templates/information-requested.ts';
import type { OutcomeMail } from '../../src/email/templates/outcome.ts';
import type { ReminderMail } from '../../src/email/templates/reminder.ts';
import type { WithdrawnMail } from '../../src/email/templates/withdrawn.ts';
import type { Locale } from '../../src/domain/people.ts';

export const url = 'https://assent.example/requests/req_0190a1b2c3d47e5f8a9b0c1d2e3f4a5b';
export const locales: Locale[] = ['en', 'fr'];
/** Someone who reads this language, in UTC. */
export const inUtc = (locale: Locale): Reader => ({ locale, timeZone: 'UTC' });
export const at = (time: string) => new Date(`2026-11-${time}Z`);

/** What all of the mails are about. */
export const request = {
  createdBy: 'Ana Ruiz',
  onBehalfOf: 'Tom Baker',
  subject: 'Refund of €180 for order 4711',
  message: 'The parcel arrived broken.\n\nPhotos are in the ticket.',
  ticket: { number: 1042, subject: 'Broken on arrival' },
  dueAt: at('24T17:00:00'),
  fields: [],
  comments: [],
  link: { url, code: null, validUntil: null },
};

export const asked: AssignedMail = {
  ...request,
  fields: [
    { label: 'Amount', value: '€180.00' },
    { label: 'Order', value: '4711' },
  ],
  attachments: [
    { title: 'Photo of the parcel', url: 'https://files.example/photo.jpg?a=1&b=2' },
    { title: 'Terms', url: 'http://terms.example/' },
  ],
  why: null,
};
export const whys: WhyYou[] = [
  { group: 'Finance' },
  { standInFor: 'Marie Petit' },
  { reassignedBy: 'Li Wei', reason: 'You know\nthe order.' },
  { reassignedBy: 'Li Wei', reason: null },
  { escalated: true },
];

export const ended: OutcomeMail = {
  ...request,
  ending: { status: 'APPROVED' },
  decisions: [
    { outcome: 'APPROVED', by: 'Marie Petit', note: null, at: at('20T09:05:00') },
    { outcome: 'APPROVED', by: 'Li Wei', note: 'Fine.\nPlease be quick.', at: at('21T16:30:00') },
  ],
};

export const reminded: ReminderMail = {
  ...request,
  reminder: 'DAY_BEFORE',
};

export const edited: EditedMail = {
  ...request,
  changes: [
    { label: 'Amount', from: '€150.00', to: '€180.00' },
    { label: 'Order', from: null, to: '4711' },
    { label: 'Reason', from: 'Late', to: null },
  ],
  decisionsFell: true,
};

export const question: InformationRequestedMail = {
  ...request,
  askedBy: 'Marie Petit',
  question: 'Which carrier was it?\nAnd when?',
};

export const answer: AnsweredMail = {
  ...request,
  answeredBy: 'Tom Baker',
  answer: 'The usual one.\nOn Monday.',
};

export const decided: DecidedMail = {
  ...request,
  outcome: 'APPROVED',
  decidedBy: 'Marie Petit',
  note: 'Fine.',
};

export const withdrawn: WithdrawnMail = {
  ...request,
  withdrawnBy: 'Ana Ruiz',
  reason: 'Asked twice.',
};

/** What an HTML part shows to its reader: without tags, styles and its <title>, in one line. */
export function visible(html: string): string {
  const marks = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' };
  const shown = html
    .replaceAll(/<(style|title)[\s>].*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(lt|gt|quot|#x27|amp);/g, (_, name: keyof typeof marks) => marks[name]);
  return collapsed(shown);
}

export function collapsed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
