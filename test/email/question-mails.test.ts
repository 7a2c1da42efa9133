import { describe, expect, test } from 'vitest';
import { renderLetter } from '../../src/email/render-letter.tsx';
import { answeredMail } from '../../src/email/templates/answered.ts';
import { informationRequestedMail } from '../../src/email/templates/information-requested.ts';
import { answer, asked, locales, question, inUtc } from './samples.ts';

describe.each(locales)('a question and its answer in %s', (locale) => {
  const heading = { en: 'Attachments:', fr: 'Pièces jointes\u00a0:' }[locale];

  test('show what is attached to them', async () => {
    const attachments = asked.attachments!.slice(1);
    for (const letter of [
      informationRequestedMail(inUtc(locale), { ...question, attachments }),
      answeredMail(inUtc(locale), { ...answer, attachments }),
    ]) {
      const { text, html } = renderLetter(letter);
      expect(text).toContain(`\n\n${heading}\n> Terms\n> http://terms.example/\n\n`);
      expect(html).toMatch(/<a [^>]*href="http:\/\/terms\.example\/"[^>]*>Terms<\/a>/);
    }
  });
});
