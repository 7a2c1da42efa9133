import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elsewhere, type Elsewhere } from './elsewhere.ts';
import { openStage, type Stage } from './stage.ts';
import { fill, wordsOf } from './words.ts';

const [lea, nina, omar] = ['lea@demo.test', 'nina@demo.test', 'omar@demo.test'] as const;

let stage: Stage;
let asker: Elsewhere;

beforeAll(async () => {
  stage = await openStage();
  asker = await elsewhere(stage.url, nina);
});
afterAll(() => stage.close());

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const { dashboard: words } = wordsOf[language];

  test('the numbers change by themselves, in the tiles, the plots and their tables', async () => {
    const visitor = await stage.visit(lea, '/dashboard?period=TODAY', { language });
    const { page } = visitor;
    const decided = page.locator(`dt:has-text("${words.decided}") + dd`);
    await decided.waitFor();
    const before = await decided.innerText();

    const ticket = await asker.makeTicket(`A lamp (${language})`, omar, nina);
    const id = await asker.ask({
      ...{ ticketId: ticket.id, subject: 'A lamp', message: 'For the desk.' },
      approverIds: [asker.idOf(lea)],
    });
    await (await elsewhere(stage.url, lea)).deny(id, 'There is one.');
    await expect.poll(() => decided.innerText()).not.toBe(before);

    // The table says the same as the plot; here it is looked at instead.
    const figure = page.getByRole('figure', { name: words.outcomes });
    const table = figure.getByRole('table', { name: words.outcomes });
    const row = table.getByRole('row', { name: wordsOf[language].request.status.DENIED });
    const denied = Number(await row.getByRole('cell').innerText());
    expect(denied).toBeGreaterThanOrEqual(1);
    expect(await decided.innerText()).toContain(fill(words.decidedAbout, { approved: 0, denied }));
    // Decided within seconds: half of them, and nine of ten, took next to no time.
    const times = page.getByRole('table', { name: words.times });
    const inAll = times.getByRole('row', { name: words.inAll }).getByRole('cell');
    expect((await inAll.allInnerTexts()).join()).toMatch(/^0\smin,0\smin$/);
    await figure.locator('svg.recharts-surface').first().waitFor();
    await figure
      .getByRole('button', { name: fill(words.asTable, { title: words.outcomes }) })
      .click();
    await figure.locator('svg.recharts-surface').waitFor({ state: 'detached' });
    expect(await table.boundingBox().then((box) => (box?.width ?? 0) > 200)).toBe(true);
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });

  test('where nothing was asked it says so, and the address keeps what is counted', async () => {
    const visitor = await stage.visit(nina, '/dashboard', { language });
    const { page } = visitor;
    await page.getByRole('button', { name: words.anyGroup }).click();
    await page.getByRole('option', { name: 'IT' }).click();
    await page
      .getByText(words.noGroupAsked)
      .or(page.getByText(words.nothingAsked))
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('group')).toBeTruthy();
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });
});
