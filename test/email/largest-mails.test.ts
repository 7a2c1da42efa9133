import { expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { renderLetter } from '../../src/email/render-letter.tsx';
import { assignedMail } from '../../src/email/templates/assigned.ts';
import { informationRequestedMail } from '../../src/email/templates/information-requested.ts';
import { outcomeMail } from '../../src/email/templates/outcome.ts';
import { at, inUtc, locales, request } from './samples.ts';

const long = (length: number) => 'é'.repeat(length);
const many = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);
const person = long(limits.name);

// As much of everything as the rules allow.
const largest = {
  ...request,
  createdBy: person,
  onBehalfOf: person,
  subject: long(limits.subject),
  message: long(limits.message),
  ticket: { number: 1_000_000, subject: long(limits.subject) },
  fields: many(30, { label: long(limits.name), value: long(2_000) }),
  comments: many(3, { by: person, at: at('20T09:05:00'), body: long(limits.text) }),
};
const attachments = many(limits.attachments, {
  title: long(limits.subject),
  url: `https://files.example/${'x'.repeat(limits.url - 30)}`,
});
const decision = { outcome: 'DENIED', by: person, note: long(limits.text), at: at('20T09:05:00') };

const letters = locales.map((locale) => ({
  assigned: assignedMail(inUtc(locale), { ...largest, attachments }),
  'information-requested': informationRequestedMail(inUtc(locale), {
    ...{ ...largest, attachments },
    askedBy: person,
    question: long(limits.text),
  }),
  outcome: outcomeMail(inUtc(locale), {
    ...{ ...largest, ending: { status: 'DENIED' } },
    decisions: many(limits.steps * limits.approvers, { ...decision, outcome: 'DENIED' as const }),
  }),
}));

test.each(letters.flatMap((mails) => Object.entries(mails)))(
  'is short enough for the readers that cut a mail off at 102 kB: %s',
  async (_, letter) => {
    const { html, text } = renderLetter(letter);
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(Buffer.byteLength(text)).toBeLessThan(100_000);
  },
);
