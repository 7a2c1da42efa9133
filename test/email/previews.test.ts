import { pretty } from '@react-email/render';
import { describe, expect, test } from 'vitest';
import { previews } from '../../src/email/previews.ts';
import { renderLetter } from '../../src/email/render-letter.tsx';
import type { Reader } from '../../src/email/reader.ts';
import type { Locale } from '../../src/domain/people.ts';

const zones: Record<Locale, string> = { en: 'America/New_York', fr: 'Europe/Paris' };

// To write them anew after a change that is wanted: npx vitest run --project parts -u test/email
describe.each(['en', 'fr'] as const)('in %s', (locale) => {
  test.each(Object.entries(previews))(
    'both parts are as they were read: %s',
    async (name, letter) => {
      const reader: Reader = { locale, timeZone: zones[locale] };
      const { subject, text, html } = renderLetter(letter(reader));
      const file = `./snapshots/${name}.${locale}`;
      await expect(`Subject: ${subject}\n\n${text}`).toMatchFileSnapshot(`${file}.txt`);
      await expect(await pretty(html)).toMatchFileSnapshot(`${file}.html.snap`);
    },
  );
});
