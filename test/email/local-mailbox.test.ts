import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { openEmbedded } from '../../src/db/embedded.ts';
import { createIdSource } from '../../src/db/ids.ts';
import { migrate } from '../../src/db/migrate.ts';
import type { Mail } from '../../src/email/mail.ts';
import { toMessage } from '../../src/email/message.ts';
import { createLocalMailbox } from '../../src/local-mailbox.ts';

const from = 'assent@example.com';
let db: Database;
beforeAll(async () => {
  db = await openEmbedded();
  await migrate(db);
}, 60_000);
afterAll(() => db.close());

const plain: Mail = {
  messageId: '<plain@assent.example>',
  references: [],
  to: { name: 'Zoe', address: 'zoe@example.com' },
  subject: 'Refund of a parcel',
  text: 'Please decide.',
  html: '<p>Please decide.</p>',
  replyTo: null,
  headers: {},
};

const mails: readonly [string, Mail][] = [
  ['a plain one', plain],
  [
    'one with everything',
    {
      messageId: '<rich@assent.example>',
      references: ['<request@assent.example>', '<before@assent.example>'],
      to: { name: 'Zoé "Zouzou" Ünal', address: 'zoe@example.com' },
      subject: `Réponse : « ${'un colis abîmé '.repeat(8)}»`,
      text: 'é'.repeat(500),
      html: '<p>é</p>'.repeat(500),
      replyTo: 'reply+0123456789abcdef@assent.example',
      headers: {
        'List-Unsubscribe': `<https://assent.example/unsubscribe/${'a'.repeat(40)}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    },
  ],
];

/** What is different in each message, even of the same mail. */
function alike(header: string): string {
  return header.replace(/boundary="[^"]+"/, 'boundary').replace(/^Date: .*$/m, 'Date');
}

test.each(mails)('keeps %s with the header that it would be sent with', async (_what, mail) => {
  const now = () => new Date('2026-11-20T09:00:00Z');
  await createLocalMailbox({ db, newId: createIdSource(), now, from }).send(mail);
  const { messageId, to, subject, text, html } = mail;
  const kept = await db.prisma.mail.findUniqueOrThrow({ where: { messageId } });
  expect(kept).toMatchObject({ recipient: to.address, subject, text, html, createdAt: now() });

  const writer = createTransport({ streamTransport: true, buffer: true });
  const { message } = await writer.sendMail(toMessage(mail, from));
  if (!Buffer.isBuffer(message)) throw new TypeError('A mail is written into a buffer.');
  const [header = ''] = message.toString().replaceAll('\r\n', '\n').split('\n\n');
  expect(alike(kept.headers)).toBe(alike(header));
  expect(kept.headers).toMatch(/^Date: .+\n/m);
});
