import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { elsewhere, type Elsewhere } from './elsewhere.ts';
import { openStage, type Stage } from './stage.ts';
import { fill, wordsOf } from './words.ts';

const [lea, marc, nina, paul] = ['lea', 'marc', 'nina', 'paul'].map(
  (name) => `${name}@demo.test`,
) as [string, string, string, string];
const { page: words, app, workspace } = wordsOf.en;

let stage: Stage;
let asker: Elsewhere;

beforeAll(async () => {
  stage = await openStage();
  asker = await elsewhere(stage.url, nina);
});
afterAll(() => stage.close());

async function moreOf(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: words.act.more }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

test('the keyboard is enough: J and K move, Enter opens, C comments, D and A begin an answer', async () => {
  const [older, newer] = ['Keyboard, the older', 'Keyboard, the newer'] as const;
  const first = await asker.askAbout(older, [lea]);
  const second = await asker.askAbout(newer, [lea]);
  const visitor = await stage.visit(lea);
  const { page } = visitor;
  await page.getByRole('link', { name: newer }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/requests/${second}`);
  await page.getByRole('heading', { name: newer, level: 1 }).waitFor();
  await page.keyboard.press('j');
  await page.getByRole('heading', { name: older, level: 1 }).waitFor();

  await page.keyboard.press('c');
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type('Typed: j, k, a and d are letters here.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await asker.look(first)).comments.nodes.length).toBe(1);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: older, level: 1 }).focus();

  await page.keyboard.press('d');
  await page.getByRole('dialog', { name: words.act.deny }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: older, level: 1 }).focus();
  await page.keyboard.press('a');
  await page.getByRole('dialog', { name: words.act.approve }).waitFor();
  // An address or a key begins; only the button or its keys decide.
  expect((await asker.look(first)).status).toBe('PENDING');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await asker.look(first)).status).toBe('APPROVED');
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
});

test('an approver hands on, and the one who asked withdraws, each with the reason', async () => {
  const subject = 'Lift for the second floor';
  const id = await asker.askAbout(subject, [lea, marc]);
  const approver = await stage.visit(lea, `/requests/${id}`);
  await moreOf(approver.page, words.act.reassign);
  const dialog = approver.page.getByRole('dialog', { name: words.act.reassign });
  await dialog.getByRole('combobox', { name: words.act.to }).fill('pau');
  await approver.page.getByRole('option', { name: 'Paul Bennett' }).click();
  await dialog.getByLabel(words.act.reasonReassign).fill('He knows the building.');
  await dialog.getByRole('button', { name: words.act.reassign }).click();
  await dialog.waitFor({ state: 'detached' });
  await approver.page.getByText('Paul Bennett').first().waitFor();
  const asked = (await asker.look(id)).steps[0]?.assignments.map(({ assignee }) => assignee.id);
  expect(asked).toContain(asker.idOf(paul));
  expect(asked).not.toContain(asker.idOf(lea));

  const creator = await stage.visit(nina, `/submitted/${id}`);
  await moreOf(creator.page, words.act.withdraw);
  const withdrawal = creator.page.getByRole('dialog', { name: words.act.withdraw });
  await withdrawal.getByLabel(words.act.reasonWithdraw).fill('The lift is repaired.');
  await withdrawal.getByRole('button', { name: words.act.withdraw }).click();
  const outcome = fill(words.outcomeBy.WITHDRAWN, { name: 'Nina Keller' });
  for (const { page } of [creator, approver]) await page.getByText(outcome).waitFor();
  await approver.page.getByText('The lift is repaired.').first().waitFor();
  expect(creator.faults).toEqual([]);
  await creator.context.close();
  await approver.context.close();
});

test('what is shown at once is taken back, with a clear word, when the server says otherwise', async () => {
  const id = await asker.askAbout('Two answers at once', [lea, marc]);
  const visitor = await stage.visit(lea, '/submitted');
  const { page } = visitor;
  // Nothing live reaches this page any more: it believes what it saw last.
  await page.routeWebSocket(/graphql/, () => undefined);
  await page.goto(`${stage.url}/requests/${id}`);
  const approve = page.getByRole('button', { name: words.act.approve });
  await approve.click();
  await (await elsewhere(stage.url, marc)).deny(id, 'No.');
  const dialog = page.getByRole('dialog', { name: words.act.approve });
  await dialog.getByLabel(words.act.note).fill('Yes, of course.');
  await dialog.getByRole('button', { name: words.act.approve }).click();
  await dialog.getByText(app.refusal.ALREADY_RESOLVED).waitFor();
  expect(await dialog.getByRole('textbox').inputValue()).toBe('Yes, of course.');
  const steps = page.getByRole('region', { name: words.steps.title, includeHidden: true });
  // The page may draw the refusal a moment before it draws the request again.
  await expect.poll(() => steps.textContent()).not.toContain(words.steps.answer.APPROVED);
  await page.getByText(fill(words.outcomeBy.DENIED, { name: 'Marc Dubois' })).waitFor();
  await visitor.context.close();
});

test('who else looks at a request is seen, and gone when they leave', async () => {
  const id = await asker.askAbout('Who is here', [lea, marc]);
  const one = await stage.visit(lea, `/requests/${id}`);
  const other = await stage.visit(marc, `/requests/${id}`);
  const seen = one.page.getByText(fill(words.alsoHere_one, { names: 'Marc Dubois' })).first();
  await seen.waitFor();
  await other.page.goto(`${stage.url}/submitted`);
  await seen.waitFor({ state: 'detached' });
  await one.context.close();
  await other.context.close();
});

test('filters narrow the list on the server, and the address keeps them', async () => {
  await asker.askAbout('Narrow: the needle', [lea]);
  await asker.askAbout('Narrow: the hay', [lea]);
  const { page, context } = await stage.visit(lea);
  await page.getByRole('link', { name: 'Narrow: the hay' }).waitFor();
  await page.getByRole('searchbox', { name: workspace.inbox.search }).fill('needle');
  await page.getByRole('link', { name: 'Narrow: the hay' }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Narrow: the needle' }).waitFor();
  await page.waitForURL(/q=needle/);
  await page.reload();
  await page.getByRole('link', { name: 'Narrow: the needle' }).waitFor();
  expect(await page.getByRole('link', { name: 'Narrow: the hay' }).count()).toBe(0);
  await context.close();
});
