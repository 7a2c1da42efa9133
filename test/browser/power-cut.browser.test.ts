import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elsewhere } from './elsewhere.ts';
import { openStage, type Stage } from './stage.ts';
import { fill, wordsOf } from './words.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const { page: words, app } = wordsOf[language];

  test('the server is killed and started again: both browsers recover, and nothing is missing', async () => {
    const asker = await elsewhere(stage.url, 'nina@demo.test');
    const ask = async (subject: string) => {
      const ticket = await asker.makeTicket('Power', 'omar@demo.test', 'nina@demo.test');
      const approverIds = ['lea@demo.test', 'paul@demo.test'].map((email) => asker.idOf(email));
      return asker.ask({ ticketId: ticket.id, subject, message: 'Please.', approverIds });
    };
    const before = await ask(`Asked before the cut (${language})`);
    const agent = await stage.visit('lea@demo.test', `/requests/${before}`, { language });
    const customer = await stage.visit('paul@demo.test', '/requests', { language, width: 360 });
    await customer.page.getByText(`Asked before the cut (${language})`).first().waitFor();
    await agent.page.getByLabel(words.conversation.label).fill('Written before the cut.');

    await stage.cutPower(async () => {
      for (const { page } of [agent, customer])
        await page.getByText(app.connection.connecting).waitFor();
      // What is sent into the dark waits, and arrives once.
      await agent.page.getByRole('button', { name: words.conversation.send }).click();
    });

    await expect
      .poll(async () => (await asker.look(before)).comments.nodes.map(({ body }) => body), {
        timeout: 60_000,
      })
      .toEqual(['Written before the cut.']);
    for (const { page } of [agent, customer])
      await page.getByText(app.connection.connecting).waitFor({ state: 'detached' });
    await customer.page.getByText(`Asked before the cut (${language})`).first().waitFor();

    // Both follow what happens from then on, without a reload.
    const after = await ask(`Asked after the cut (${language})`);
    for (const { page } of [agent, customer])
      await page.getByText(`Asked after the cut (${language})`).first().waitFor();
    await (await elsewhere(stage.url, 'paul@demo.test')).deny(before, 'Not now.');
    await agent.page
      .getByText(fill(words.outcomeBy.DENIED, { name: 'Paul Bennett' }))
      .first()
      .waitFor();
    expect((await asker.look(after)).status).toBe('PENDING');
    expect(agent.faults).toEqual([]);
    expect(customer.faults).toEqual([]);
    await agent.context.close();
    await customer.context.close();
  });
});
