import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openStage, type Stage } from './stage.ts';
import { fill, wordsOf } from './words.ts';

const admin = 'admin@demo.test';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function choose(page: Page, within: Locator, label: string, option: string): Promise<void> {
  await within.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function pick(page: Page, within: Locator, label: string, name: string): Promise<void> {
  await within.getByRole('combobox', { name: label }).fill(name);
  await page.getByRole('option', { name }).click();
}

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const { admin: words, app, workspace } = wordsOf[language];
  const look = { language } as const;

  test('for everyone but administrators there is no administration', async () => {
    const { page, context, faults } = await stage.visit('lea@demo.test', '/admin/people', look);
    await page.getByRole('heading', { name: app.notThere.title }).waitFor();
    const navigation = page.getByRole('navigation', { name: workspace.navigation.title });
    await navigation.getByRole('link', { name: workspace.navigation.dashboard }).waitFor();
    const there = navigation.getByRole('link', { name: workspace.navigation.policies });
    expect(await there.count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a person is added, put in a group, deactivated and reactivated', async () => {
    const name = `Ada Field ${language}`;
    const { page, context, faults } = await stage.visit(admin, '/admin/people', look);
    await page.getByRole('link', { name: words.people.new }).click();
    const sheet = page.getByRole('dialog');
    const email = sheet.getByLabel(words.people.email);
    await sheet.getByLabel(words.people.name).fill(name);
    await email.fill('lea@demo.test');
    await sheet.getByRole('button', { name: words.people.add }).click();

    // Refused at its field, and what was typed stays: also over a reload.
    await sheet.getByText(words.problem.person.email).waitFor();
    await expect.poll(() => email.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.reload();
    expect(await sheet.getByLabel(words.people.name).inputValue()).toBe(name);
    await email.fill(`ada.${language}@demo.test`);
    await sheet.getByRole('button', { name: words.people.add }).click();
    await page.waitForURL('**/admin/people/usr_*');

    await pick(page, sheet, words.people.join, 'IT');
    await sheet.getByRole('link', { name: 'IT' }).waitFor();
    await sheet.getByRole('button', { name: words.people.deactivate }).click();
    const question = page.getByRole('dialog', {
      name: fill(words.people.deactivateTitle, { name }),
    });
    await question.getByRole('button', { name: words.people.deactivate }).click();
    await sheet.getByText(words.people.isInactive).waitFor();
    await sheet.getByRole('button', { name: app.close }).click();

    // Who is deactivated is in the list where one asks for them.
    const row = page.getByRole('row', { name });
    await page.reload();
    await page.getByRole('row', { name: 'Alex Morgan' }).waitFor();
    expect(await row.count()).toBe(0);
    await page.getByText(words.people.withInactive).click();
    await row.getByText(words.people.inactive).waitFor();
    await page.getByRole('searchbox', { name: words.people.search }).fill('Ada');
    await page.getByRole('row', { name: 'Alex Morgan' }).waitFor({ state: 'detached' });

    await row.getByRole('link', { name }).click();
    await sheet.getByRole('button', { name: words.people.reactivate }).click();
    await page
      .getByRole('dialog', { name: fill(words.people.reactivateTitle, { name }) })
      .getByRole('button', { name: words.people.reactivate })
      .click();
    await sheet.getByText(words.people.isActive).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('somebody stays who administers', async () => {
    const { page, context, faults } = await stage.visit(admin, '/admin/people', look);
    await page.getByRole('link', { name: 'Alex Morgan' }).click();
    const sheet = page.getByRole('dialog');
    await choose(page, sheet, words.people.role, app.role.AGENT);
    await sheet.getByRole('button', { name: app.save, exact: true }).click();
    await sheet.getByText(words.refusal.LAST_ADMINISTRATOR).waitFor();
    await sheet.getByRole('button', { name: words.form.discard }).click();
    await sheet.getByText(words.refusal.LAST_ADMINISTRATOR).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await context.close();
  });

  test('who is away has somebody who answers for them, until the absence ends', async () => {
    const { page, context, faults } = await stage.visit(admin, '/admin/people', look);
    await page.getByRole('link', { name: 'Omar Haddad' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: words.absence.set }).click();
    await sheet.getByText(words.problem.absence.delegateId).waitFor();
    await pick(page, sheet, words.absence.who, 'Sofia Lambert');
    const until = sheet.getByRole('group', { name: words.absence.to });
    await until.getByRole('spinbutton').first().click();
    await page.keyboard.type(language === 'fr' ? '311220300900' : '1231203009');
    if (language === 'en') await page.keyboard.type('00AM');
    await sheet.getByRole('button', { name: words.absence.set }).click();
    await sheet.getByText(fill(words.absence.delegate, { name: 'Sofia Lambert' })).waitFor();
    await sheet.getByRole('button', { name: words.absence.end }).click();
    await page
      .getByRole('dialog', { name: fill(words.absence.endTitle, { name: 'Omar Haddad' }) })
      .getByRole('button', { name: words.absence.end })
      .click();
    await sheet.getByText(words.absence.none).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a group is made, has members and a lead, and is retired', async () => {
    const name = `Warehouse ${language}`;
    const { page, context, faults } = await stage.visit(admin, '/admin/groups/new', look);
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(words.groups.name).fill('Finance');
    await sheet.getByRole('button', { name: words.groups.add }).click();
    await sheet.getByText(words.problem.group.name).waitFor();
    await sheet.getByLabel(words.groups.name).fill(name);
    await sheet.getByRole('button', { name: words.groups.add }).click();
    await page.waitForURL('**/admin/groups/grp_*');

    await pick(page, sheet, words.groups.addMember, 'Nina Keller');
    await pick(page, sheet, words.groups.addMember, 'Omar Haddad');
    const nina = sheet.getByRole('listitem').filter({ hasText: 'Nina Keller' });
    const omar = sheet.getByRole('listitem').filter({ hasText: 'Omar Haddad' });
    await omar.waitFor();
    await nina.getByText(words.groups.lead).click();
    await omar
      .getByRole('button', { name: fill(words.groups.removeMember, { name: 'Omar Haddad' }) })
      .click();
    await omar.waitFor({ state: 'detached' });
    // As it is kept, not as it was guessed.
    await page.reload();
    await expect.poll(() => nina.getByRole('checkbox').isChecked()).toBe(true);
    expect(await omar.count()).toBe(0);

    await sheet.getByRole('button', { name: words.groups.retire }).click();
    await page
      .getByRole('dialog', { name: fill(words.groups.retireTitle, { name }) })
      .getByRole('button', { name: words.groups.retire })
      .click();
    await sheet.getByText(words.groups.isRetired).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a kind and its policy: conditions, versions, and who would be asked', async () => {
    const [kind, policy] = [`Travel ${language}`, `Long journeys ${language}`];
    const { page, context, faults } = await stage.visit(admin, '/admin/kinds/new', look);
    const content = page.locator('#content');
    await content.getByLabel(words.kinds.name).fill(kind);
    await content.getByRole('button', { name: words.kinds.addField }).click();
    await content.getByLabel(words.kinds.label).fill('Number of days');
    expect(await content.getByLabel(words.kinds.key).inputValue()).toBe('number_of_days');
    await choose(page, content, words.kinds.holds, words.kinds.type.NUMBER);
    await content.getByText(words.kinds.required).click();
    await content.getByRole('button', { name: words.kinds.add }).click();
    await page.waitForURL('**/admin/kinds/knd_*');
    const kindPage = page.url();

    await content.getByRole('link', { name: words.policies.new }).click();
    await content.getByLabel(words.policies.name).fill(policy);
    await content.getByRole('button', { name: words.policies.addCondition }).click();
    await content.getByRole('button', { name: words.policies.add }).click();
    await content.getByText(words.problem.policy.rule_conditions_field).waitFor();
    await choose(page, content, words.policies.field, 'Number of days');
    await content.getByRole('textbox', { name: words.policies.value }).fill('5');
    await content.getByRole('button', { name: words.policies.add }).click();
    // The server's own refusal comes to its field, too.
    await content.getByText(words.problem.policy.rule_steps_approvers).waitFor();
    await pick(page, content, words.policies.addPerson, 'Paul Bennett');
    await content.getByRole('button', { name: words.policies.add }).click();
    await page.waitForURL('**/admin/policies/pol_*');

    const dryRun = content.getByRole('region', { name: words.dryRun.title });
    await dryRun.getByText(fill(words.dryRun.fill, { label: 'Number of days' })).waitFor();
    const days = dryRun.getByLabel('Number of days');
    await days.fill('3');
    await days.press('Enter');
    await dryRun.getByText(words.dryRun.noPolicy).waitFor();
    await days.fill('8');
    await days.press('Tab');
    await dryRun.getByText(fill(words.dryRun.policy, { name: policy, version: 1 })).waitFor();
    const asked = dryRun.getByRole('listitem').filter({ hasText: words.dryRun.because.USER });
    expect(await asked.innerText()).toContain('Paul Bennett');

    await content.getByRole('button', { name: words.policies.addStep }).click();
    const second = content.getByRole('group', {
      name: fill(words.policies.stepNumber, { number: 2 }),
    });
    await choose(page, second, words.policies.addBy, words.policies.asks.GROUP);
    await pick(page, second, words.policies.addGroup, 'Finance');
    await content
      .getByRole('button', { name: fill(words.policies.publish, { version: 2 }) })
      .click();
    const versions = content.getByRole('region', { name: words.versions.title });
    await versions.getByText(fill(words.policies.version, { version: 2 })).waitFor();
    // What is tried out is what is published.
    await dryRun.getByText(fill(words.dryRun.policy, { name: policy, version: 2 })).waitFor();
    expect(await violations(page)).toEqual([]);

    // An earlier rule comes back as a further version.
    await versions
      .getByRole('button', { name: fill(words.policies.version, { version: 1 }) })
      .click();
    await versions.getByRole('button', { name: words.versions.takeOver }).click();
    await second.waitFor({ state: 'detached' });
    await content
      .getByRole('button', { name: fill(words.policies.publish, { version: 3 }) })
      .click();
    await versions.getByText(fill(words.policies.version, { version: 3 })).waitFor();

    // What a policy relies on stays.
    await page.goto(kindPage);
    const remove = fill(words.list.remove, { name: 'Number of days' });
    await content.getByRole('button', { name: remove }).click();
    await content.getByRole('button', { name: app.save }).click();
    await content.getByText(words.problem.kind.fields).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
