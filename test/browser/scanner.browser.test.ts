import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkIn, type MailedLink } from '../support/mailed-link.ts';
import { violations } from './axe.ts';
import { elsewhere, type Elsewhere } from './elsewhere.ts';
import { fetchAll, pressEverything } from './scanner.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let asker: Elsewhere;
const mails = 100;
const paul = 'paul@demo.test';

beforeAll(async () => {
  stage = await openStage();
  asker = await elsewhere(stage.url, 'nina@demo.test');
});
afterAll(() => stage.close());

/** The mail to Paul about this request, as the mailbox has it. */
async function mailAbout(subject: string): Promise<MailedLink> {
  const list = `${stage.url}/mailbox?to=${paul}`;
  const pathOf = async () => {
    const page = await (await fetch(list)).text();
    const rows = page.split('<li>').filter((row) => row.includes(`: ${subject}<`));
    return /href="(\/mailbox\/[0-9a-f-]{36})"/.exec(rows[0] ?? '')?.[1];
  };
  await expect.poll(pathOf).toBeDefined();
  const page = await (await fetch(`${stage.url}${(await pathOf()) ?? ''}`)).text();
  return linkIn(/<pre[^>]*>([\s\S]*?)<\/pre>/.exec(page)?.[1] ?? '');
}

test('a scanner goes through a hundred mails: nothing is decided, said or used up', async () => {
  const asked = [];
  for (let number = 1; number <= mails; number += 1) {
    const subject = `Scanned ${String(number).padStart(3, '0')}`;
    const id = await asker.askAbout(subject, [paul]);
    asked.push({ id, subject });
  }
  const links = await Promise.all(asked.map(({ subject }) => mailAbout(subject)));

  const scanner = await stage.stranger({ userAgent: 'Mozilla/5.0 (compatible; MailScanner/3.1)' });
  const left = [...links];
  const scan = async () => {
    for (let link = left.pop(); link; link = left.pop()) {
      await fetchAll(`${stage.url}${link.path}`);
      await pressEverything(scanner, `${stage.url}${link.path}`);
    }
  };
  await Promise.all([scan(), scan(), scan(), scan()]);
  await scanner.close();
  for (const { id } of asked) {
    const request = await asker.look(id);
    expect(request.status).toBe('PENDING');
    expect(request.waitingOn).toBe('APPROVERS');
    expect(request.comments.nodes).toEqual([]);
  }

  // Then comes the person, with the very same links, in a browser of their own.
  const own = await stage.stranger({});
  const page = await own.newPage();
  const [approved, denied, spoken] = [
    [asked[0]!, links[0]!],
    [asked[57]!, links[57]!],
    [asked[99]!, links[99]!],
  ] as const;
  await page.goto(`${stage.url}${approved[1].path}`);
  await page.getByLabel('Code from the e-mail').fill(approved[1].code ?? '');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Approve request' }).click();
  await page.getByText('You approved this request').waitFor();

  await page.goto(`${stage.url}${denied[1].path}`);
  await page.getByLabel('Why not?').fill('Too dear.');
  await page.getByRole('button', { name: 'Deny request' }).click();
  await page.getByText('You denied this request').waitFor();

  await page.goto(`${stage.url}${spoken[1].path}`);
  await page.getByLabel('Your comment').fill('For which branch?');
  await page.getByLabel('I need an answer').check();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Your comment was sent').waitFor();
  await own.close();

  expect((await asker.look(approved[0].id)).status).toBe('APPROVED');
  expect((await asker.look(denied[0].id)).status).toBe('DENIED');
  const { comments, waitingOn } = await asker.look(spoken[0].id);
  expect(comments.nodes.map(({ body }) => body)).toEqual(['For which branch?']);
  expect(waitingOn).toBe('REQUESTER');
});

test.each([
  ['light', 360],
  ['dark', 1440],
] as const)(
  'the pages are accessible, in %s at %i px, and no wider than the screen',
  async (theme, width) => {
    const subject = `Accessible, ${theme}`;
    await asker.askAbout(subject, [paul]);
    const { path, code } = await mailAbout(subject);
    const context = await stage.stranger({
      colorScheme: theme,
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`${stage.url}${path}`);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Go on' }).evaluate((button: HTMLButtonElement) => {
      if (button.form) button.form.noValidate = true;
    });
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('alert').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Code from the e-mail').fill(code ?? '');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Approve request' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Approve request' }).click();
    await page.getByText('How it ended').waitFor();
    await expectAccessible(page);
    await page.goto(`${stage.url}/review/none`);
    await expectAccessible(page);
    await context.close();
  },
);

async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBe(0);
}
