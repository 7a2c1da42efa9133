import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSmtp } from '../support/smtp.ts';
import { violations } from './axe.ts';
import { elsewhere } from './elsewhere.ts';
import { openStage, type Stage } from './stage.ts';
import { fill, wordsOf } from './words.ts';

let smtp: Awaited<ReturnType<typeof startSmtp>>;
let stage: Stage;

beforeAll(async () => {
  smtp = await startSmtp();
  stage = await openStage({ SMTP_URL: smtp.url });
});
afterAll(async () => {
  await stage.close();
  await smtp.close();
});

async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await field.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

describe.each([
  ['en', 'lea@demo.test'],
  ['fr', 'lea@demo.test'],
  ['en', 'paul@demo.test'],
  ['fr', 'sofia@demo.test'],
] as const)('in %s, %s', (language, email) => {
  const { app, settings: words } = wordsOf[language];

  test('chooses which e-mails come, when, and by which clock, and it stays so', async () => {
    const { page, context, faults } = await stage.visit(email, '/requests', { language });
    await page.getByRole('button', { name: app.account.title }).click();
    await page.getByRole('menuitem', { name: app.account.settings }).click();
    await page.getByRole('heading', { name: words.title, level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/settings');

    const choiceOf = (kind: keyof typeof words.kind) =>
      page.getByRole('button', { name: `${words.mails.kind} ${words.kind[kind]}` });
    const isKept = () => page.getByRole('status').filter({ hasText: words.saved }).waitFor();
    await choose(page, choiceOf('OUTCOME'), words.mails.DIGEST);
    await isKept();

    // What needs an answer is asked about once more, and stays where one thinks better of it.
    const confirm = page.getByRole('dialog', { name: words.confirm.title });
    await choose(page, choiceOf('ASSIGNED'), words.mails.NEVER);
    await confirm.getByRole('button', { name: app.cancel }).click();
    await confirm.waitFor({ state: 'hidden' });
    await expect.poll(() => choiceOf('ASSIGNED').innerText()).toContain(words.mails.AT_ONCE);
    await choose(page, choiceOf('REMINDER'), words.mails.NEVER);
    await confirm.getByRole('button', { name: words.confirm.yes }).click();
    await expect.poll(() => choiceOf('REMINDER').innerText()).toContain(words.mails.NEVER);

    const at = page.getByLabel(words.digest.at);
    await at.fill('17:30');
    await at.blur();
    await isKept();
    await page.getByText(words.quiet.on).click();
    const quiet = page.getByRole('region', { name: words.quiet.title });
    const until = quiet.getByLabel(words.quiet.until, { exact: true });
    await until.fill('20:00');
    await page.getByText(words.problem.quietHours).waitFor();
    await until.fill('06:15');
    await until.blur();
    await page
      .getByRole('button', { name: fill(words.zone.useThis, { zone: 'Europe/Paris' }) })
      .click();
    await isKept();
    expect(await violations(page)).toEqual([]);

    await page.reload();
    await page.getByRole('heading', { name: words.title, level: 1 }).waitFor();
    await expect.poll(() => choiceOf('OUTCOME').innerText()).toContain(words.mails.DIGEST);
    await expect.poll(() => choiceOf('REMINDER').innerText()).toContain(words.mails.NEVER);
    await expect.poll(() => choiceOf('ASSIGNED').innerText()).toContain(words.mails.AT_ONCE);
    expect(await at.inputValue()).toBe('17:30');
    await expect.poll(() => until.inputValue()).toBe('06:15');
    const zone = page.getByRole('button', { name: words.zone.label });
    expect(await zone.innerText()).toContain('Europe/Paris');
    expect(faults).toEqual([]);

    // As it was, for who comes next in the other language.
    await choose(page, choiceOf('REMINDER'), words.mails.AT_ONCE);
    await choose(page, choiceOf('OUTCOME'), words.mails.AT_ONCE);
    await page.getByText(words.quiet.on).click();
    await choose(page, zone, 'UTC');
    await isKept();
    await expect.poll(() => zone.innerText()).toContain('UTC');
    await context.close();
  });
});

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const { admin: words, workspace } = wordsOf[language];

  test('an agent says when they are away, and is told what is missing', async () => {
    const { page, context, faults } = await stage.visit('nina@demo.test', '/settings', {
      language,
    });
    const form = page.getByRole('form', { name: words.absence.title });
    const who = form.getByRole('combobox', { name: words.absence.whoOwn });
    const paul = page.getByRole('option', { name: 'Paul' });
    // A list closes when the page is scrolled, which happens on the way to the field.
    await expect
      .poll(async () => {
        await who.fill('Paul');
        await paul.click({ timeout: 2_000 }).catch(() => undefined);
        return who.inputValue();
      })
      .toContain('Bennett');
    await form.getByRole('button', { name: words.absence.set }).click();
    await form.getByText(words.problem.absence.endsAt).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('an administrator sends what was refused for good again, and puts aside what is of no use', async () => {
    const asker = await elsewhere(stage.url, 'lea@demo.test');
    smtp.refuseNext(2, 550);
    for (const name of ['again', 'aside']) {
      await asker.askAbout(`Key ${name} ${language}`, ['marc@demo.test']);
    }
    const { page, context, faults } = await stage.visit('admin@demo.test', '/dashboard', {
      language,
    });
    const navigation = page.getByRole('navigation', { name: workspace.navigation.title });
    await navigation.getByRole('link', { name: workspace.navigation.mails }).click();
    await page.getByRole('heading', { name: words.mails.title, level: 1 }).waitFor();
    const rowOf = (name: string) =>
      page.getByRole('row').filter({ hasText: `Key ${name} ${language}` });
    for (const name of ['again', 'aside']) {
      await expect
        .poll(async () => {
          await page.reload();
          await page.getByRole('heading', { name: words.mails.title, level: 1 }).waitFor();
          await page.waitForFunction(() => !document.querySelector('[data-loading]'));
          return rowOf(name).count();
        })
        .toBe(1);
    }
    expect(await rowOf('again').innerText()).toContain('550');
    expect(await violations(page)).toEqual([]);
    const before = smtp.arrived.length;
    await rowOf('again').getByRole('button', { name: words.mails.resend }).click();
    await page.getByText(words.mails.resent).waitFor();
    await rowOf('again').waitFor({ state: 'hidden' });
    await expect.poll(() => smtp.arrived.length).toBe(before + 1);
    await rowOf('aside').getByRole('button', { name: words.mails.discard }).click();
    await page.getByText(words.mails.discarded).waitFor();
    await page.getByText(words.mails.noneText).waitFor();
    expect(smtp.arrived.length).toBe(before + 1);
    expect(faults).toEqual([]);
    await context.close();
  });
});
