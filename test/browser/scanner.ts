import type { BrowserContext } from 'playwright-core';

/** What a program that looks at other people's mails does with a link, over plain HTTP. */
export async function fetchAll(link: string): Promise<void> {
  const headers = { 'user-agent': 'Mozilla/5.0 (compatible; MailScanner/3.1)' };
  for (const method of ['HEAD', 'GET']) await (await fetch(link, { method, headers })).text();
}

/** And in a browser: it runs the page's scripts, follows its links, and presses every button. */
export async function pressEverything(context: BrowserContext, link: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(link);
  const opened = page.url();
  const buttons = await page.getByRole('button').count();
  for (let index = 0; index < buttons; index += 1) {
    const button = page.getByRole('button').nth(index);
    if (!(await button.isVisible())) continue;
    // Forms that ask for words first keep some buttons from doing anything: it takes that away too.
    await page.evaluate(() => {
      for (const form of document.forms) form.noValidate = true;
    });
    await button.click();
    await page.waitForLoadState();
    if (page.url() !== opened) await page.goto(opened);
  }
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  for (const each of links) await (await context.request.get(each)).text();
  await page.close();
}
