import type { Page } from 'playwright-core';
import type { Elsewhere } from './elsewhere.ts';

const [nina, lea, paul, omar] = [
  'nina@demo.test',
  'lea@demo.test',
  'paul@demo.test',
  'omar@demo.test',
] as const;

/** Every page of both clients, with something on it, by whom it is looked at. */
export async function allPages(asker: Elsewhere): Promise<Record<string, readonly string[]>> {
  const ticket = await asker.makeTicket('A new scanner for the warehouse', omar, nina);
  const ask = (subject: string) =>
    asker.ask({
      ticketId: ticket.id,
      subject,
      message: 'The old one reads every second label.\nThe new one costs 240 €.',
      approverIds: [lea, paul].map((email) => asker.idOf(email)),
    });
  const pending = await ask('Scanner, 240 €');
  const settled = await ask('Scanner, 480 €');
  await asker.comment(pending, 'It is needed before the sale.');
  await asker.withdraw(settled, 'Too dear.');
  const requests = [`/requests/${pending}`, `/requests/${settled}`, '/requests/req_none'];
  return {
    [lea]: [
      ...['/requests', '/requests?show=ALL', ...requests, '/submitted'],
      ...['ALL', 'MINE', 'MINE_WITH_APPROVALS', 'PENDING_APPROVALS'].map(
        (view) => `/tickets?view=${view}`,
      ),
      ...[`/tickets/${ticket.id}`, `/tickets/${ticket.id}/new-request`, '/tickets/tic_none'],
      ...['/notifications', '/settings'],
    ],
    [paul]: ['/requests', '/submitted', ...requests, '/notifications', '/settings'],
    'admin@demo.test': [
      '/dashboard',
      ...['people', 'groups', 'kinds', 'policies'].flatMap((name) => [
        `/admin/${name}`,
        `/admin/${name}/new`,
      ]),
      ...[
        `/admin/people/${asker.idOf(lea)}`,
        '/admin/people/usr_none',
        '/admin/policies/try',
        '/admin/mails',
      ],
    ],
  };
}

/** Until all that the page asks for is there. */
export async function isLoaded(page: Page): Promise<void> {
  await page.locator('#content').locator('h1:visible, h2:visible').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[data-loading]'));
}
