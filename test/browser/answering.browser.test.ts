import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elsewhere, type Elsewhere } from './elsewhere.ts';
import { openStage, type Stage } from './stage.ts';
import { fill, wordsOf } from './words.ts';

const [lea, marc, nina, paul] = ['lea', 'marc', 'nina', 'paul'].map(
  (name) => `${name}@demo.test`,
) as [string, string, string, string];

let stage: Stage;
let asker: Elsewhere;

beforeAll(async () => {
  stage = await openStage();
  asker = await elsewhere(stage.url, nina);
});
afterAll(() => stage.close());

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const { page: words, app, request, workspace } = wordsOf[language];

  test('S5: what waits for an agent is at home, comes by itself, and leaves once answered', async () => {
    const subject = `Monitor for the front desk (${language})`;
    const visitor = await stage.visit(lea, '/', { language });
    const { page } = visitor;
    await page.waitForURL('**/requests');
    await page.getByRole('heading', { name: workspace.inbox.title }).waitFor();
    const id = await asker.askAbout(subject, [lea]);
    const row = page.getByRole('link', { name: subject });
    await row.waitFor();
    // A polite word for whoever does not see it slide in.
    const said = fill(workspace.inbox.arrived, { subject });
    await page.getByRole('status').filter({ hasText: said }).waitFor();

    await (await elsewhere(stage.url, lea)).approve(id);
    await row.waitFor({ state: 'detached' });
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  test('S14: open it, examine it, comment and Send, then Approve request', async () => {
    const subject = `Chair for the new colleague (${language})`;
    const id = await asker.askAbout(subject, [lea]);
    const visitor = await stage.visit(lea, '/requests', { language });
    const { page } = visitor;
    await page.getByRole('link', { name: subject }).click();
    await page.getByRole('heading', { name: subject, level: 1 }).waitFor();
    await page.getByText('What you have to know to decide.').waitFor();

    await page.getByLabel(words.conversation.label).fill('Which model?');
    await page.getByRole('button', { name: words.conversation.send }).click();
    await page.getByRole('listitem').filter({ hasText: 'Which model?' }).waitFor();
    await expect.poll(async () => (await asker.look(id)).comments.nodes.length).toBe(1);

    await page.getByRole('button', { name: words.act.approve }).click();
    const dialog = page.getByRole('dialog', { name: words.act.approve });
    await dialog.getByLabel(words.act.note).fill('The grey one.');
    await dialog.getByRole('button', { name: words.act.approve }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(fill(words.outcomeBy.APPROVED, { name: 'Léa Martin' })).waitFor();
    const [assignment] = (await asker.look(id)).steps[0]?.assignments ?? [];
    expect(assignment?.decision).toMatchObject({ outcome: 'APPROVED', note: 'The grey one.' });
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  test('S3: an approver denies, with a reason, or asks for more information', async () => {
    const id = await asker.askAbout(`Second laptop (${language})`, [lea, marc]);
    const visitor = await stage.visit(lea, `/requests/${id}`, { language });
    const { page } = visitor;
    await page.getByLabel(words.conversation.label).fill('What for?');
    await page.getByText(words.conversation.askInformation).click();
    await page.getByRole('button', { name: words.conversation.send }).click();
    await page.getByText(request.waitingOnRequester).first().waitFor();
    await asker.comment(id, 'For travelling.');
    await page.getByText('For travelling.').waitFor();

    await page.getByRole('button', { name: words.act.deny }).click();
    const dialog = page.getByRole('dialog', { name: words.act.deny });
    await dialog.getByRole('button', { name: words.act.deny }).click();
    await dialog.getByText(words.act.reasonMissing).waitFor();
    expect((await asker.look(id)).status).toBe('PENDING');
    await dialog.getByLabel(words.act.reasonDeny).fill('One is enough.');
    await dialog.getByRole('button', { name: words.act.deny }).click();
    await page.getByText(fill(words.outcomeBy.DENIED, { name: 'Léa Martin' })).waitFor();
    expect((await asker.look(id)).status).toBe('DENIED');
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  test('what one may not do is disabled and says why', async () => {
    const id = await asker.askAbout(`Parking place (${language})`, [paul]);
    const visitor = await stage.visit(lea, `/requests/${id}`, { language });
    const approve = visitor.page.getByRole('button', { name: words.act.approve });
    await approve.waitFor();
    expect(await approve.isDisabled()).toBe(true);
    await visitor.page.getByText(app.refusal.NOT_AN_APPROVER).waitFor();
    await visitor.context.close();
  });

  test("somebody else's decision is told at once, and what one was writing is kept", async () => {
    const id = await asker.askAbout(`Trade fair in May (${language})`, [lea, marc]);
    const visitor = await stage.visit(lea, `/requests/${id}`, { language });
    const { page } = visitor;
    await page.getByRole('button', { name: words.act.deny }).click();
    const dialog = page.getByRole('dialog', { name: words.act.deny });
    await dialog.getByLabel(words.act.reasonDeny).fill('Too far, and the stand is');
    await (await elsewhere(stage.url, marc)).deny(id, 'No budget left.');
    await dialog.getByText(fill(words.event.DENIED, { actor: 'Marc Dubois' })).waitFor();
    await dialog.getByText(words.conversation.keptText).waitFor();
    expect(await dialog.getByRole('textbox').inputValue()).toBe('Too far, and the stand is');
    await visitor.context.close();
  });
});
