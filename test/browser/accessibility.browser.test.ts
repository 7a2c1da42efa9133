import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPages, isLoaded } from './all-pages.ts';
import { violations } from './axe.ts';
import { elsewhere } from './elsewhere.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let pages: Record<string, readonly string[]>;

beforeAll(async () => {
  stage = await openStage();
  pages = await allPages(await elsewhere(stage.url, 'nina@demo.test'));
});
afterAll(() => stage.close());

/** Whether one has to scroll sideways. */
function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

const looks = [360, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
);

describe.each(looks)('$width px wide, $theme', (look) => {
  test.each(['lea@demo.test', 'paul@demo.test', 'admin@demo.test'])(
    'axe-core finds nothing on the pages of %s',
    async (email) => {
      const wrong: Record<string, string[]> = {};
      const { page, context } = await stage.visit(email, '/requests', look);
      for (const path of pages[email] ?? []) {
        await page.goto(`${stage.url}${path}`);
        await isLoaded(page);
        const found = await violations(page);
        if (await isTooWide(page)) found.push('It is wider than the screen.');
        if (found.length > 0) wrong[path] = found;
      }
      expect(wrong).toEqual({});
      await context.close();
    },
  );
});
