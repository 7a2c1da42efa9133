// The sign-in page as a browser shows it, with its own idea of where a form comes from.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { wordsOf } from './words.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

let stage: Stage;
let lea: Visitor;

beforeAll(async () => {
  stage = await openStage();
  lea = await stage.visit('lea@demo.test');
});

afterAll(() => stage.close());

/** A browser of somebody who is not signed in. */
async function stranger(options: BrowserContextOptions): Promise<Page> {
  const context = await lea.context.browser()!.newContext(options);
  onTestFinished(() => context.close());
  return context.newPage();
}

test('without JavaScript one signs in, and comes to the address that one opened', async () => {
  const page = await stranger({ locale: 'fr-FR', javaScriptEnabled: false });
  const path = '/requests/req_1?from=mail';
  expect((await page.goto(`${stage.url}${path}`))?.status()).toBe(401);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await page.getByRole('link', { name: 'Français' }).click();
  await page.getByRole('heading', { level: 1, name: 'Se connecter' }).waitFor();
  await page.getByRole('button', { name: 'Sofia Lambert' }).click();
  await page.waitForURL(`${stage.url}${path}`);
  expect(await page.locator('#app').count()).toBe(1);
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
});

test('the account menu signs out, for good', async () => {
  const { page, context, faults } = lea;
  const { account } = wordsOf.en.app;
  await page.getByRole('button', { name: `${account.title}: Léa Martin` }).click();
  await page.getByRole('menuitem', { name: account.signOut }).click();
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  expect(page.url()).toBe(`${stage.url}/`);
  expect(await context.cookies()).toEqual([]);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  // The client did nothing that its page's policy forbids.
  expect(faults.filter((fault) => /policy/i.test(fault))).toEqual([]);
});

test.each([
  ['light', 1440, 'en'],
  ['dark', 1440, 'fr'],
  ['light', 360, 'fr'],
  ['dark', 360, 'en'],
] as const)('it is accessible, and as wide as the screen: %s, %i px, %s', async (...look) => {
  const [colorScheme, width, locale] = look;
  const page = await stranger({ colorScheme, locale, viewport: { width, height: 800 } });
  for (const path of ['/', '/requests/req_1', '/nowhere']) {
    await page.goto(`${stage.url}${path}`);
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
  }
});
