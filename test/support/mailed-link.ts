import type { TestApp } from './test-app.ts';
import { until } from './until.ts';

/** What a mail has for its reader: the path of its link, and the code beside it. */
export interface MailedLink {
  readonly path: string;
  readonly token: string;
  readonly code: string | null;
  readonly text: string;
}

/** The link of the newest mail to this person whose subject has these words. */
export async function mailedLink(
  { db }: TestApp,
  person: string,
  subject: string,
): Promise<MailedLink> {
  const newest = () =>
    db.prisma.mail.findFirst({
      where: { recipient: `${person}@demo.test`, subject: { contains: subject } },
      orderBy: { id: 'desc' },
    });
  await until(async () => (await newest()) !== null);
  return linkIn((await newest())?.text ?? '');
}

export function linkIn(text: string): MailedLink {
  const [, token] = /\/review\/([0-9a-f]{40})/.exec(text) ?? [];
  if (token === undefined) throw new Error(`There is no link in this mail:\n${text}`);
  const [, first, last] = /(?:this code|ce code)[^\d]*(\d{3}) (\d{3})/.exec(text) ?? [];
  const code = first === undefined ? null : `${first}${last ?? ''}`;
  return { path: `/review/${token}`, token, code, text };
}
