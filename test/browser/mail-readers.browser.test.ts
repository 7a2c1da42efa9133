// Each mail's HTML as a mail reader shows it: in Chromium, in both languages and both themes.
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { previews } from '../../src/email/previews.ts';
import { renderLetter } from '../../src/email/render-letter.tsx';
import { violations } from './axe.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});
afterAll(() => browser.close());

describe.each(['en', 'fr'] as const)('in %s', (locale) => {
  test.each(['light', 'dark'] as const)(
    'every mail is legible in a %s reader, fits a phone, and loads nothing',
    async (colorScheme) => {
      const context = await browser.newContext({
        ...{ colorScheme, viewport: { width: 360, height: 740 } },
      });
      const page = await context.newPage();
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      for (const [name, letter] of Object.entries(previews)) {
        const { html } = renderLetter(letter({ locale, timeZone: 'Europe/Paris' }));
        await page.setContent(html);
        const ground = await page.evaluate(() => {
          const cell = document.querySelector('body > table td');
          return cell && getComputedStyle(cell).backgroundColor;
        });
        expect(ground).toBe(colorScheme === 'dark' ? 'rgb(16, 18, 22)' : 'rgb(245, 246, 248)');
        // A mail stands inside its reader's page, which has the landmarks.
        const faults = (await violations(page)).filter((line) => !/^(landmark|region)/.test(line));
        expect(faults, name).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, name).toBeLessThanOrEqual(360);
      }
      expect(loaded).toEqual([]);
      await context.close();
    },
  );
});
