import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elsewhere, type Elsewhere } from './elsewhere.ts';
import { openStage, type Stage } from './stage.ts';
import { fill, wordsOf, type Language } from './words.ts';

const [lea, nina, paul] = ['lea', 'nina', 'paul'].map((name) => `${name}@demo.test`) as [
  string,
  string,
  string,
];

let stage: Stage;
let asker: Elsewhere;

beforeAll(async () => {
  stage = await openStage();
  asker = await elsewhere(stage.url, nina);
});
afterAll(() => stage.close());

/** What the bell says is unread. */
async function unread(page: Page, language: Language): Promise<number> {
  const { title } = wordsOf[language].app.bell;
  const name = await page.getByRole('button', { name: title }).getAttribute('aria-label');
  return Number(/\d+/.exec(name ?? '')?.[0] ?? 0);
}

async function openBell(page: Page, language: Language) {
  const { title } = wordsOf[language].app.bell;
  await page.getByRole('button', { name: title }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByRole('listitem').first().waitFor();
  return dialog;
}

describe.each([
  ['en', lea],
  ['en', paul],
  ['fr', lea],
  ['fr', paul],
] as const)('in %s, for %s', (language, email) => {
  const { notifications: words } = wordsOf[language];
  const asksYou = fill(words.event.ASSIGNED_YOU, { creator: 'Nina Keller' });

  test('S2: the bell counts live; opening one leads to its request and marks it, on each device', async () => {
    const subject = `Label printer (${language}, ${email})`;
    const here = await stage.visit(email, '/requests', { language });
    const there = await stage.visit(email, '/notifications', { language, width: 360 });
    const before = await unread(here.page, language);
    const dialog = await openBell(here.page, language);
    const id = await asker.askAbout(subject, [email]);
    const row = dialog.getByRole('link', { name: subject });
    await row.waitFor();
    await expect.poll(() => unread(here.page, language)).toBe(before + 1);
    expect(await row.textContent()).toContain(asksYou);
    expect(await row.textContent()).toContain(words.isUnread);
    const sameThere = there.page.getByRole('link', { name: subject });
    await sameThere.waitFor();

    await row.click();
    await here.page.waitForURL(`**/requests/${id}`);
    await here.page.getByRole('heading', { name: subject, level: 1 }).waitFor();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => unread(there.page, language)).toBe(before);
    await expect.poll(() => sameThere.textContent()).not.toContain(words.isUnread);
    const again = await openBell(here.page, language);
    const readRow = again.getByRole('link', { name: subject });
    await expect.poll(() => readRow.textContent()).not.toContain(words.isUnread);
    expect([...here.faults, ...there.faults]).toEqual([]);
    await Promise.all([here.context.close(), there.context.close()]);
  });
});

test('what one did oneself is no news', async () => {
  const id = await asker.askAbout('A second lamp', [lea]);
  const visitor = await stage.visit(lea, '/notifications');
  await (await elsewhere(stage.url, lea)).comment(id, 'With which bulb?');
  await asker.comment(id, 'With any.');
  const { event } = wordsOf.en.notifications;
  const rows = visitor.page.getByRole('link', { name: 'A second lamp' });
  await rows.filter({ hasText: fill(event.COMMENTED, { actor: 'Nina Keller' }) }).waitFor();
  const own = rows.filter({ hasText: fill(event.COMMENTED, { actor: 'Léa Martin' }) });
  expect(await own.count()).toBe(0);
  await visitor.context.close();
});

test('what the server does not mark is unread again, and it is said', async () => {
  await asker.askAbout('Paint for the lobby', [paul]);
  const { page, context } = await stage.visit(paul, '/requests');
  const words = wordsOf.en.notifications;
  // The server's own refusal, of a place in the feed that is none.
  await page.route('**/graphql', async (route) => {
    const body = route.request().postDataJSON() as { operationName: string };
    if (body.operationName !== 'MarkAllRead') return route.continue();
    // Long enough to see what is shown meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return route.continue({
      postData: JSON.stringify({ ...body, variables: { input: { upTo: 'nowhere' } } }),
    });
  });
  const dialog = await openBell(page, 'en');
  const first = dialog.getByRole('listitem').first();
  expect(await first.textContent()).toContain(words.isUnread);
  await dialog.getByRole('button', { name: words.markAllRead }).click();
  await expect.poll(() => first.textContent(), { interval: 10 }).not.toContain(words.isUnread);
  await dialog.getByRole('alert').filter({ hasText: words.refused }).waitFor();
  expect(await first.textContent()).toContain(words.isUnread);
  await context.close();
});

test('all are read at once, on each device, and what comes in then is unread', async () => {
  const here = await stage.visit(paul, '/notifications?show=unread');
  const there = await stage.visit(paul, '/requests', { width: 360 });
  const words = wordsOf.en.notifications;
  await here.page.getByRole('listitem').first().waitFor();
  await here.page.getByRole('button', { name: words.markAllRead }).click();
  await here.page.getByRole('heading', { name: words.empty.unread }).waitFor();
  await expect.poll(() => unread(there.page, 'en')).toBe(0);
  await asker.askAbout('Curtains for the lobby', [paul]);
  await here.page.getByRole('link', { name: 'Curtains for the lobby' }).waitFor();
  await expect.poll(() => unread(there.page, 'en')).toBe(1);
  expect([...here.faults, ...there.faults]).toEqual([]);
  await Promise.all([here.context.close(), there.context.close()]);
});
