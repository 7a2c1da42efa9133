import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elsewhere, type Elsewhere } from './elsewhere.ts';
import { openStage, type Stage } from './stage.ts';
import { wordsOf } from './words.ts';

let stage: Stage;
let asker: Elsewhere;

beforeAll(async () => {
  stage = await openStage();
  asker = await elsewhere(stage.url, 'nina@demo.test');
});
afterAll(() => stage.close());

/** The mail's own button, by the reader's language. */
const review = { en: 'Review request', fr: 'Examiner la demande' } as const;

async function openMail(context: BrowserContext, to: string, subject: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${stage.url}/mailbox?to=${to}`);
  // It comes by itself: nobody loads the page again.
  const mail = page.getByRole('link').filter({ hasText: subject });
  await mail.first().waitFor();
  await mail.first().click();
  return page;
}

describe.each([
  ['en', 'lea@demo.test', 'workspace'],
  ['en', 'paul@demo.test', 'portal'],
  ['fr', 'lea@demo.test', 'workspace'],
  ['fr', 'paul@demo.test', 'portal'],
] as const)('in %s, for %s', (language, email, client) => {
  const { page: words } = wordsOf[language];

  test(`S9, S6, S11: a mail comes, and its link opens that very request in the ${client}, where one answers`, async () => {
    const subject = `Spare key (${language}, ${client})`;
    const visitor = await stage.visit(email, '/requests', { language });
    const ticket = await asker.makeTicket('Keys', 'omar@demo.test', 'nina@demo.test');
    const id = await asker.ask({
      ticketId: ticket.id,
      subject,
      message: 'For the storeroom.',
      approverIds: [asker.idOf(email)],
    });
    const mail = await openMail(visitor.context, email, subject);
    const opening = visitor.context.waitForEvent('page');
    await mail.frameLocator('iframe').getByRole('link', { name: review[language] }).click();
    const page = await opening;
    await page.getByRole('heading', { name: subject, level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/requests/${id}`);
    // Opening it has decided nothing.
    expect((await asker.look(id)).status).toBe('PENDING');
    const { workspace } = wordsOf[language];
    const navigation = page.getByRole('navigation', { name: workspace.navigation.title });
    expect(await navigation.count()).toBe(client === 'workspace' ? 1 : 0);

    await page.getByRole('button', { name: words.act.approve }).click();
    const dialog = page.getByRole('dialog', { name: words.act.approve });
    await dialog.getByRole('button', { name: words.act.approve }).click();
    await expect.poll(async () => (await asker.look(id)).status).toBe('APPROVED');
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });
});
