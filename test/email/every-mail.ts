import type { Letter } from '../../src/email/letter.ts';
import { answeredMail } from '../../src/email/templates/answered.ts';
import { assignedMail } from '../../src/email/templates/assigned.ts';
import { decidedMail } from '../../src/email/templates/decided.ts';
import { editedMail } from '../../src/email/templates/edited.ts';
import { informationRequestedMail } from '../../src/email/templates/information-requested.ts';
import { newLinkMail } from '../../src/email/templates/new-link.ts';
import { outcomeMail } from '../../src/email/templates/outcome.ts';
import { reminderMail } from '../../src/email/templates/reminder.ts';
import type { RequestMail } from '../../src/email/templates/request-letter.ts';
import { unanswerableMail } from '../../src/email/templates/unanswerable.ts';
import { withdrawnMail } from '../../src/email/templates/withdrawn.ts';
import type { Locale } from '../../src/domain/people.ts';
import {
  answer,
  asked,
  at,
  decided,
  edited,
  ended,
  question,
  reminded,
  request,
  whys,
  inUtc,
  withdrawn,
} from './samples.ts';

/** Every mail in every variant, by a name; `but` is different of the request that it is about. */
export function everyMail(locale: Locale, but: Partial<RequestMail> = {}): [string, Letter][] {
  const reader = inUtc(locale);
  return [
    ['assigned', assignedMail(reader, { ...asked, ...but })],
    ...whys.map((why): [string, Letter] => [
      `assigned, ${Object.keys(why).join()}`,
      assignedMail(reader, { ...asked, why, ...but }),
    ]),
    ['outcome', outcomeMail(reader, { ...ended, ...but })],
    ...(['DAY_BEFORE', 'DUE', 'OVERDUE'] as const).map((reminder): [string, Letter] => [
      `reminder, ${reminder}`,
      reminderMail(reader, { ...reminded, reminder, ...but, dueAt: reminded.dueAt }),
    ]),
    ['edited, decisions fell', editedMail(reader, { ...edited, ...but })],
    ['edited, decisions stay', editedMail(reader, { ...edited, decisionsFell: false, ...but })],
    ['unanswerable', unanswerableMail(reader, { ...request, ...but })],
    ['information-requested', informationRequestedMail(reader, { ...question, ...but })],
    ['answered', answeredMail(reader, { ...answer, ...but })],
    ['decided', decidedMail(reader, { ...decided, ...but })],
    ['withdrawn', withdrawnMail(reader, { ...withdrawn, ...but })],
    ['new-link', newLinkMail(reader, { ...request, ...but })],
  ];
}

/** Every mail in every variant, with `words` wherever people write something, and in how many
 * places its HTML part then holds them. */
export function everyMailSaying(words: string, locale: Locale): [string, Letter, number][] {
  const said = {
    ...request,
    message: words,
    comments: [{ by: words, at: at('19T09:05:00'), body: words }],
    fields: [{ label: words, value: words }],
    createdBy: words,
    onBehalfOf: words,
    subject: words,
    ticket: { number: 1, subject: words },
  };
  const attachments = [{ title: words, url: `https://files.example/${words}` }];
  const assigned = {
    ...said,
    attachments,
  };
  const change = { label: words, from: words, to: words };
  // In all of them: the <title>, the heading, the ticket, the creator and the beneficiary, a field and
  // its label, what was asked, a comment and its author. What the first sentence names is there
  // twice, because mail readers show that sentence in their lists too.
  const all = 10;
  const more = all + 4;
  return [
    ['assigned', assignedMail(inUtc(locale), assigned), more],
    ...(
      [
        [{ group: words }, more + 1],
        [{ standInFor: words }, more + 1],
        [{ reassignedBy: words, reason: words }, more + 2],
      ] as const
    ).map(([why, places]): [string, Letter, number] => [
      `assigned, ${Object.keys(why).join()}`,
      assignedMail(inUtc(locale), { ...assigned, why }),
      places,
    ]),
    [
      'outcome',
      outcomeMail(inUtc(locale), {
        ...said,
        ending: { status: 'WITHDRAWN', by: words, reason: words, at: at('22T08:00:00') },
        decisions: [{ outcome: 'DENIED', by: words, note: words, at: at('20T09:05:00') }],
      }),
      all + 4,
    ],
    ...(['DAY_BEFORE', 'DUE', 'OVERDUE'] as const).map((reminder): [string, Letter, number] => [
      `reminder, ${reminder}`,
      reminderMail(inUtc(locale), { ...said, reminder }),
      all + 1,
    ]),
    [
      'edited',
      editedMail(inUtc(locale), { ...said, changes: [change], decisionsFell: true }),
      all + 4,
    ],
    ['unanswerable', unanswerableMail(inUtc(locale), said), all],
    [
      'information-requested',
      informationRequestedMail(inUtc(locale), {
        ...said,
        askedBy: words,
        question: words,
        attachments,
      }),
      all + 6,
    ],
    [
      'answered',
      answeredMail(inUtc(locale), { ...said, answeredBy: words, answer: words, attachments }),
      all + 6,
    ],
    [
      'decided',
      decidedMail(inUtc(locale), { ...said, outcome: 'DENIED', decidedBy: words, note: words }),
      all + 3,
    ],
    [
      'withdrawn',
      withdrawnMail(inUtc(locale), { ...said, withdrawnBy: words, reason: words }),
      all + 3,
    ],
    ['new-link', newLinkMail(inUtc(locale), said), all],
  ];
}
