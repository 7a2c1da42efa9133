import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elsewhere, type Elsewhere } from './elsewhere.ts';
import { openStage, type Stage } from './stage.ts';
import { fill, wordsOf } from './words.ts';

const [nina, lea, paul, omar, sofia] = ['nina', 'lea', 'paul', 'omar', 'sofia'].map(
  (name) => `${name}@demo.test`,
) as [string, string, string, string, string];

let stage: Stage;
let asker: Elsewhere;

beforeAll(async () => {
  stage = await openStage();
  asker = await elsewhere(stage.url, nina);
});
afterAll(() => stage.close());

/** A request on behalf of Omar. */
describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const { portal: words, app, page: requestPage, request } = wordsOf[language];
  const look = { language, width: 360 };

  test('S13: what waits for a customer comes by itself, and is among the others once answered', async () => {
    const subject = `Parking card (${language})`;
    const visitor = await stage.visit(paul, '/', look);
    const { page } = visitor;
    await page.waitForURL('**/requests');
    await page.getByRole('heading', { name: words.assigned.title, level: 1 }).waitFor();
    const waiting = page.getByRole('region', { name: words.assigned.waiting });
    const others = page.getByRole('region', { name: words.assigned.others });
    await waiting.getByRole('article').first().waitFor();
    const id = await asker.askAbout(subject, [paul, sofia]);
    const card = waiting.getByRole('article').filter({ hasText: subject });
    await card.waitFor();
    const who = { creator: 'Nina Keller', beneficiary: 'Omar Haddad' };
    expect(await card.textContent()).toContain(fill(words.card.asked, who));
    await page
      .getByRole('status')
      .filter({ hasText: fill(words.news.asked, { subject }) })
      .waitFor();

    await (await elsewhere(stage.url, paul)).approve(id);
    const answered = others.getByRole('article').filter({ hasText: subject });
    await answered.filter({ hasText: words.card.answered }).waitFor();
    await card.waitFor({ state: 'detached' });
    await (await elsewhere(stage.url, sofia)).approve(id);
    await answered.filter({ hasText: request.status.APPROVED }).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  test("S6 and S14: the e-mail's link opens that very request, and there one answers it", async () => {
    const subject = `Folding table (${language})`;
    const id = await asker.askAbout(subject, [paul]);
    const visitor = await stage.visit(paul, `/requests/${id}`, look);
    const { page } = visitor;
    await page.getByRole('heading', { name: subject, level: 1 }).waitFor();
    expect(await page.title()).toContain(subject);
    expect((await asker.look(id)).status).toBe('PENDING');
    await page.getByRole('button', { name: requestPage.act.approve }).click();
    const dialog = page.getByRole('dialog', { name: requestPage.act.approve });
    await dialog.getByRole('button', { name: requestPage.act.approve }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(async () => (await asker.look(id)).status).toBe('APPROVED');

    await page.getByRole('link', { name: requestPage.backToList }).click();
    await page.waitForURL('**/requests');
    const others = page.getByRole('region', { name: words.assigned.others });
    await others.getByRole('article').filter({ hasText: subject }).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  test('what was asked for a customer is followed live, and says when they have to answer', async () => {
    const subject = `Longer lease (${language})`;
    const visitor = await stage.visit(omar, '/submitted', { language });
    const { page } = visitor;
    const open = page.getByRole('region', { name: words.submitted.open });
    await page.getByRole('heading', { name: words.submitted.title, level: 1 }).waitFor();
    const id = await asker.askAbout(subject, [paul]);
    const card = open.getByRole('article').filter({ hasText: subject });
    await card.waitFor();
    const who = fill(words.card.askedForYou, { creator: 'Nina Keller' });
    expect(await card.textContent()).toContain(who);
    const approver = await elsewhere(stage.url, paul);
    await approver.comment(id, 'For how long?', true);
    await card.filter({ hasText: words.card.yourInformation }).waitFor();

    await card.getByRole('link', { name: subject }).click();
    await page.waitForURL(`**/submitted/${id}`);
    await page.getByRole('heading', { name: subject, level: 1 }).waitFor();
    await page.getByRole('link', { name: words.request.back }).click();
    await page.waitForURL('**/submitted');
    await approver.deny(id, 'The lease is long enough.');
    const settled = page.getByRole('region', { name: words.submitted.settled });
    const denied = settled.getByRole('article').filter({ hasText: subject });
    await denied.filter({ hasText: request.status.DENIED }).waitFor();
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  test("somebody else's request looks like one that is not there", async () => {
    const id = await asker.askAbout(`Not for Sofia (${language})`, [lea]);
    const visitor = await stage.visit(sofia, `/requests/${id}`, look);
    const { page } = visitor;
    const shown = async () => {
      await page.getByRole('heading', { name: app.notThere.title, level: 1 }).waitFor();
      expect(await page.title()).toContain(app.notThere.title);
      return page.locator('#content').textContent();
    };
    const ofOthers = await shown();
    await page.goto(`${stage.url}/requests/req_none`);
    expect(await shown()).toBe(ofOthers);
    await visitor.context.close();
  });
});
