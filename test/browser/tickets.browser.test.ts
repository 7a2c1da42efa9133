import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elsewhere, type Elsewhere } from './elsewhere.ts';
import { openStage, type Stage } from './stage.ts';
import { fill, wordsOf } from './words.ts';

const [lea, marc, nina, paul, sofia, omar] = [
  ...['lea', 'marc', 'nina', 'paul', 'sofia', 'omar'].map((name) => `${name}@demo.test`),
] as [string, string, string, string, string, string];

let stage: Stage;
let asker: Elsewhere;

beforeAll(async () => {
  stage = await openStage();
  asker = await elsewhere(stage.url, lea);
});
afterAll(() => stage.close());

/** As a person picks somebody: a few letters, down, Enter. */
async function pick(page: Page, label: string, letters: string, name: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.click();
  await field.fill(letters);
  await page.getByRole('option', { name }).waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
}

async function ask(ticketId: string, subject: string, approver: string): Promise<string> {
  const approverIds = [asker.idOf(approver)];
  return asker.ask({ ticketId, subject, message: 'What you have to know.', approverIds });
}

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const { tickets: words, people, request, app, workspace } = wordsOf[language];

  test('S1, S7, S8: a ticket shows its requests, live, and a new one is made there', async () => {
    const subject = `Badge for the night shift (${language})`;
    const ticket = await asker.makeTicket(`About: ${subject}`, omar, lea);
    const first = await ask(ticket.id, `Torch (${language})`, paul);
    const visitor = await stage.visit(lea, `/tickets/${ticket.id}`, { language });
    const { page } = visitor;
    await page.getByRole('heading', { name: `About: ${subject}`, level: 1 }).waitFor();
    await page.getByRole('link', { name: `Torch (${language})` }).waitFor();

    await page.getByRole('link', { name: words.panel.new }).click();
    await page.getByRole('heading', { name: words.ask.title }).waitFor();
    await pick(page, words.ask.onBehalfOf, 'sof', 'Sofia Lambert');
    await page.getByLabel(words.ask.subject, { exact: true }).fill(subject);
    await page.getByLabel(words.ask.message).fill('The door is locked at night.');
    await pick(page, words.ask.approvers, 'finan', 'Finance');
    await pick(page, words.ask.approvers, 'paul', 'Paul Bennett');
    const preview = page.getByRole('region', { name: words.preview.title });
    await preview.getByText('Paul Bennett').waitFor();
    await preview.getByText(words.preview.ALL).waitFor();
    await page.getByRole('button', { name: words.ask.send }).click();

    const row = page.getByRole('link', { name: subject });
    await row.waitFor();
    const said = fill(words.panel.sent, { subject });
    await page.getByRole('status').filter({ hasText: said }).waitFor();
    const id = (await row.getAttribute('href'))?.replace('/requests/', '') ?? '';
    const made = await asker.look(id);
    expect(made).toMatchObject({ subject, onBehalfOf: { name: 'Sofia Lambert' } });
    const [step] = made.steps;
    expect(step).toMatchObject({ rule: 'ALL' });
    expect(step?.assignments).toHaveLength(2);

    // Somebody else settles the other one: it is seen here at once.
    await (await elsewhere(stage.url, paul)).deny(first, 'There are enough.');
    const other = page.getByRole('link', { name: `Torch (${language})` });
    await other.getByText(request.status.DENIED).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  test('S4: a ticket with a pending request is not solved, and says which one keeps it', async () => {
    const subject = `Van for Thursday (${language})`;
    const ticket = await asker.makeTicket(`About: ${subject}`, omar, lea);
    const id = await ask(ticket.id, subject, paul);
    const { page, context, faults } = await stage.visit(lea, `/tickets/${ticket.id}`, { language });
    const status = page.getByRole('button', { name: words.ticket.status });
    const solve = async () => {
      await status.click();
      await page.getByRole('option', { name: words.status.SOLVED }).click();
    };
    await status.filter({ hasText: words.status.NEW }).waitFor();
    await solve();
    const notice = page.getByRole('alert');
    await notice.getByText(words.ticket.blockedTitle_one).waitFor();
    const link = notice.getByRole('link', { name: subject });
    expect(await link.getAttribute('href')).toBe(`/requests/${id}`);
    await status.filter({ hasText: words.status.NEW }).waitFor();

    await page.getByRole('button', { name: words.ticket.dismiss }).click();
    await asker.withdraw(id, 'Not needed any more.');
    await page.getByRole('link', { name: subject }).getByText(request.status.WITHDRAWN).waitFor();
    await solve();
    await status.filter({ hasText: words.status.SOLVED }).waitFor();
    await page.getByText(words.panel.notOpen).waitFor();
    await page.reload();
    await status.filter({ hasText: words.status.SOLVED }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('S12: the ready-made lists, and a ticket that comes into one by itself', async () => {
    const subject = `Key for the archive (${language})`;
    const ticket = await asker.makeTicket(subject, omar, lea);
    const path = '/tickets?view=MINE_WITH_APPROVALS';
    const { page, context, faults } = await stage.visit(lea, path, { language });
    await page
      .getByRole('heading', { name: workspace.view.MINE_WITH_APPROVALS, level: 1 })
      .waitFor();
    await page.getByRole('row').nth(1).waitFor();
    const row = page.getByRole('row').filter({ hasText: subject });
    expect(await row.count()).toBe(0);
    await ask(ticket.id, `May I? (${language})`, paul);
    await row.waitFor();
    await row.getByText(fill(words.list.pending_one, { count: 1 })).waitFor();

    await page.getByRole('link', { name: workspace.view.PENDING_APPROVALS }).click();
    await page.getByRole('heading', { name: workspace.view.PENDING_APPROVALS, level: 1 }).waitFor();
    await row.getByRole('link').click();
    await page.getByRole('heading', { name: subject, level: 1 }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a draft outlives a reload; what is not right is said at its field', async () => {
    const ticket = await asker.makeTicket(`Draft (${language})`, omar, lea);
    const path = `/tickets/${ticket.id}/new-request`;
    const { page, context, faults } = await stage.visit(lea, path, { language });
    const subject = page.getByLabel(words.ask.subject, { exact: true });
    await subject.fill('Half a sentence');
    await pick(page, words.ask.approvers, 'omar', 'Omar Haddad');
    // The request is for Omar, who is the ticket's requester.
    const problem = fill(words.problem.beneficiary, { name: 'Omar Haddad' });
    await page.getByText(problem).waitFor();
    await page.reload();
    await subject.waitFor();
    expect(await subject.inputValue()).toBe('Half a sentence');
    await page.getByText(problem).waitFor();

    const send = page.getByRole('button', { name: words.ask.send });
    await send.click();
    await page.getByText(words.problem.required).waitFor();
    const message = page.getByLabel(words.ask.message);
    expect(await message.evaluate((field) => field === document.activeElement)).toBe(true);
    await message.fill('And the rest of it.');
    // Nothing is missing any more, but it is still not right: the server says so, too.
    await send.click();
    await page.getByRole('alert').getByText(words.problem.marked).waitFor();
    await page.getByRole('button', { name: fill(people.remove, { name: 'Omar Haddad' }) }).click();
    await pick(page, words.ask.approvers, 'paul', 'Paul Bennett');
    await page.getByText(problem).waitFor({ state: 'detached' });
    await send.click();
    await page.getByRole('link', { name: 'Half a sentence' }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('S10: a policy of the kind chooses who is asked, and is shown before', async () => {
    const subject = `Coffee machine, twice (${language})`;
    const ticket = await asker.makeTicket(subject, sofia, lea);
    const path = `/tickets/${ticket.id}/new-request`;
    const { page, context, faults } = await stage.visit(lea, path, { language });
    await page.getByRole('button', { name: words.ask.kind }).click();
    await page.getByRole('option', { name: 'Refund' }).click();
    const preview = page.getByRole('region', { name: words.preview.title });
    await preview.getByText('Amount').waitFor();
    await page.getByLabel('Amount').fill('650');
    await page.getByRole('button', { name: 'Reason' }).click();
    await page.getByRole('option', { name: 'Charged twice' }).click();
    const chosen = fill(words.ask.policyChooses, { name: 'Refunds over 500 EUR' });
    await preview.getByText(chosen).waitFor();
    await preview.getByText('Finance').waitFor();
    expect(await page.getByRole('combobox', { name: words.ask.approvers }).count()).toBe(0);
    await page.getByLabel(words.ask.subject, { exact: true }).fill(subject);
    await page.getByLabel(words.ask.message).fill('Charged on Monday and on Tuesday.');
    await page.getByRole('button', { name: words.ask.send }).click();
    const row = page.getByRole('link', { name: subject });
    const id = (await row.getAttribute('href'))?.replace('/requests/', '') ?? '';
    const made = await asker.look(id);
    expect(made.steps).toHaveLength(2);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a ticket is opened for somebody; what is not one’s own and what is not there look the same', async () => {
    const subject = `Printer on the third floor (${language})`;
    const { page, context, faults } = await stage.visit(nina, '/tickets?view=ALL', { language });
    await page.getByRole('button', { name: words.create.title }).click();
    const dialog = page.getByRole('dialog', { name: words.create.title });
    await dialog.getByRole('button', { name: words.create.send }).click();
    await dialog.getByText(words.create.required).first().waitFor();
    await dialog.getByLabel(words.create.subject).fill(subject);
    await pick(page, words.create.requester, 'sof', 'Sofia Lambert');
    await dialog.getByRole('button', { name: words.create.send }).click();
    await page.getByRole('heading', { name: subject, level: 1 }).waitFor();
    // She sees those assigned to her alone: the new one is.
    const assignee = page.getByRole('combobox', { name: words.ticket.assignee });
    expect(await assignee.inputValue()).toBe('Nina Keller');

    const foreign = await asker.makeTicket(`Not for Nina (${language})`, omar, lea);
    for (const id of [foreign.id, 'tkt_none', foreign.id.replace(/.$/, 'x')]) {
      await page.goto(`${stage.url}/tickets/${id}`);
      await page.getByRole('heading', { name: app.notThere.title }).waitFor();
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  test('who hands their ticket on loses sight of it', async () => {
    const ticket = await asker.makeTicket(`Handed on (${language})`, omar, nina);
    const visitor = await stage.visit(nina, `/tickets/${ticket.id}`, { language });
    const { page } = visitor;
    await pick(page, words.ticket.assignee, 'léa', 'Léa Martin');
    await page.getByRole('heading', { name: app.notThere.title }).waitFor();
    await visitor.context.close();
  });
});

test('who is away is shown before one asks them, with who answers instead', async () => {
  const { tickets: words } = wordsOf.en;
  await (await elsewhere(stage.url, marc)).goAway(sofia);
  const ticket = await asker.makeTicket('While Marc is away', omar, lea);
  const path = `/tickets/${ticket.id}/new-request`;
  const { page, context, faults } = await stage.visit(lea, path);
  await pick(page, words.ask.approvers, 'marc', 'Marc Dubois');
  const preview = page.getByRole('region', { name: words.preview.title });
  await preview.getByText(fill(words.preview.standIn, { name: 'Sofia Lambert' })).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test('the context panel is closed and opened by its icons, and a phone shows it all below', async () => {
  const { tickets: words } = wordsOf.en;
  const ticket = await asker.makeTicket('On the phone', sofia, lea);
  const { page, context } = await stage.visit(lea, `/tickets/${ticket.id}`, { width: 360 });
  const icon = page.getByRole('button', { name: words.panel.approvals });
  await page.getByText(words.panel.empty).waitFor();
  await icon.click();
  await page.getByText(words.panel.empty).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: words.panel.requester }).click();
  await page.getByRole('link', { name: sofia }).waitFor();
  await icon.click();
  await page.getByRole('link', { name: words.panel.new }).click();
  await page.getByRole('heading', { name: words.ask.title }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await page.getByText(words.ticket.conversation, { exact: true }).isVisible()).toBe(false);
  await context.close();
});
