import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { openEmbedded } from '../../src/db/embedded.ts';
import { createIdSource } from '../../src/db/ids.ts';
import { findMail, keepMail, listMails, type MailToKeep } from '../../src/db/mail-store.ts';
import { migrate } from '../../src/db/migrate.ts';

let db: Database;
const newId = createIdSource();

beforeAll(async () => {
  db = await openEmbedded();
  await migrate(db);
}, 60_000);
afterEach(async () => {
  await db.prisma.mail.deleteMany();
});
afterAll(() => db.close());

function mail(name: string, address = 'zoe@example.com'): MailToKeep {
  const createdAt = new Date('2026-11-20T09:00:00Z');
  return {
    id: newId(createdAt),
    messageId: `<${name}@assent.example>`,
    to: { address },
    subject: name,
    text: `${name} text`,
    html: `<p>${name}</p>`,
    headers: `Subject: ${name}`,
    createdAt,
  };
}

test('keeps a mail as it is', async () => {
  const { to, ...one } = mail('one');
  await keepMail(db.prisma, { to, ...one });
  expect(await findMail(db.prisma, one.id)).toEqual({ ...one, recipient: 'zoe@example.com' });
});

test('keeps the same mail once, the first of them', async () => {
  const first = mail('one');
  await keepMail(db.prisma, first);
  await keepMail(db.prisma, { ...mail('one'), subject: 'tried again' });
  const kept = await listMails(db.prisma, 10);
  expect(kept.map(({ id, subject }) => ({ id, subject }))).toEqual([
    { id: first.id, subject: 'one' },
  ]);
});

test('lists the newest first, page by page', async () => {
  for (const name of ['one', 'two', 'three']) await keepMail(db.prisma, mail(name));
  const page = await listMails(db.prisma, 2);
  expect(page.map(({ subject }) => subject)).toEqual(['three', 'two']);
  const rest = await listMails(db.prisma, 2, { before: page.at(-1)!.id });
  expect(rest.map(({ subject }) => subject)).toEqual(['one']);
});

test('lists what one recipient got', async () => {
  await keepMail(db.prisma, mail('hers'));
  await keepMail(db.prisma, mail('his', 'tom@example.com'));
  const hers = await listMails(db.prisma, 10, { recipient: 'zoe@example.com' });
  expect(hers.map(({ subject }) => subject)).toEqual(['hers']);
  expect(await listMails(db.prisma, 10, { recipient: 'nobody@example.com' })).toEqual([]);
});

test('finds nothing where there is nothing', async () => {
  expect(await findMail(db.prisma, newId(new Date()))).toBeNull();
});
