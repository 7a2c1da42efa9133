import type { MailContent } from '../../src/email/layout.ts';
import { answeredMail } from '../../src/email/templates/answered.ts';
import { assignedMail } from '../../src/email/templates/assigned.ts';
import { editedMail } from '../../src/email/templates/edited.ts';
import { informationRequestedMail } from '../../src/email/templates/information-requested.ts';
import { outcomeMail } from '../../src/email/templates/outcome.ts';
import { reminderMail } from '../../src/email/templates/reminder.ts';
import { unanswerableMail } from '../../src/email/templates/unanswerable.ts';
import type { Locale } from '../../src/domain/people.ts';
import {
  answer,
  asked,
  at,
  edited,
  ended,
  question,
  reminded,
  request,
  whys,
  inUtc,
} from './samples.ts';

/** Every mail in every variant, by a name. */
export function everyMail(locale: Locale): [string, MailContent][] {
  return [
    ['assigned', assignedMail(inUtc(locale), asked)],
    ...whys.map((why): [string, MailContent] => [
      `assigned, ${Object.keys(why).join()}`,
      assignedMail(inUtc(locale), { ...asked, why }),
    ]),
    ['outcome', outcomeMail(inUtc(locale), ended)],
    ...(['DAY_BEFORE', 'DUE', 'OVERDUE'] as const).map((reminder): [string, MailContent] => [
      `reminder, ${reminder}`,
      reminderMail(inUtc(locale), { ...reminded, reminder }),
    ]),
    ['edited, decisions fell', editedMail(inUtc(locale), edited)],
    ['edited, decisions stay', editedMail(inUtc(locale), { ...edited, decisionsFell: false })],
    ['unanswerable', unanswerableMail(inUtc(locale), request)],
    ['information-requested', informationRequestedMail(inUtc(locale), question)],
    ['answered', answeredMail(inUtc(locale), answer)],
  ];
}

/** Every mail in every variant, with `words` wherever people write something, and in how many
 * places its HTML part then holds them. */
export function everyMailSaying(words: string, locale: Locale): [string, MailContent, number][] {
  const said = {
    ...request,
    createdBy: words,
    onBehalfOf: words,
    subject: words,
    ticket: { number: 1, subject: words },
  };
  const attachments = [{ title: words, url: `https://files.example/${words}` }];
  const assigned = {
    ...said,
    message: words,
    fields: [{ label: words, value: words }],
    attachments,
  };
  const change = { label: words, from: words, to: words };
  // The <title>, the heading, the ticket, the creator and the beneficiary are in all of them.
  const all = 5;
  const more = all + 6;
  return [
    ['assigned', assignedMail(inUtc(locale), assigned), more],
    ...(
      [
        [{ group: words }, more + 1],
        [{ standInFor: words }, more + 1],
        [{ reassignedBy: words, reason: words }, more + 2],
      ] as const
    ).map(([why, places]): [string, MailContent, number] => [
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
    ...(['DAY_BEFORE', 'DUE', 'OVERDUE'] as const).map(
      (reminder): [string, MailContent, number] => [
        `reminder, ${reminder}`,
        reminderMail(inUtc(locale), { ...said, message: words, reminder }),
        all + 1,
      ],
    ),
    [
      'edited',
      editedMail(inUtc(locale), { ...said, changes: [change], decisionsFell: true }),
      all + 3,
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
      all + 5,
    ],
    [
      'answered',
      answeredMail(inUtc(locale), { ...said, answeredBy: words, answer: words, attachments }),
      all + 5,
    ],
  ];
}
