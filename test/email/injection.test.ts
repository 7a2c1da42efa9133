// Addresses, names and subjects that are made to reach somebody else, or to add a header.
import { addressParser } from 'postal-mime';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isMailAddress } from '../../src/domain/mail-address.ts';
import type { Mail, Mailer } from '../../src/email/mail.ts';
import { createSmtpMailer } from '../../src/email/smtp-mailer.ts';
import { headersOf } from '../support/read-headers.ts';
import { startSmtp } from '../support/smtp.ts';

let smtp: Awaited<ReturnType<typeof startSmtp>>;
let mailer: Mailer;

beforeAll(async () => {
  smtp = await startSmtp();
  mailer = createSmtpMailer({ smtpUrl: smtp.url, from: 'assent@assent.example', perSecond: 1_000 });
});
afterEach(() => {
  smtp.arrived.length = 0;
});
afterAll(async () => {
  await mailer.close();
  await smtp.close();
});

function mailTo(name: string, address: string, subject = 'Approval needed'): Mail {
  return {
    messageId: '<0190a1b2.0190a1b3@assent.example>',
    references: ['<0190a1b2@assent.example>'],
    to: { name, address },
    replyTo: null,
    subject,
    text: 'Text.\n',
    html: '<p>Text.</p>',
    headers: {},
  };
}

describe('addresses that are not the plain one of a mailbox are sent nothing', () => {
  test.each([
    '',
    ' ',
    'zoe',
    '@example.com',
    'zoe@',
    'zoe@localhost',
    'zoe@example',
    'zoe@.com',
    'zoe@example..com',
    'zoe@-example.com',
    'zoe@example-.com',
    'zoe@127.0.0.1',
    'zoe@[127.0.0.1]',
    '.zoe@example.com',
    'zoe.@example.com',
    'zo..e@example.com',
    ' zoe@example.com',
    'zoe@example.com ',
    'zoe@example.com\n',
    'zoe@example.com\r\nBcc: evil@example.com',
    'zoe@example.com\r\nRCPT TO:<evil@example.com>',
    'zoe@example.com>\r\nRCPT TO:<evil@example.com',
    'zoe@example.com\0evil@example.com',
    'zoe@example.com\u2028evil@example.com',
    'zoe@example.com, evil@example.com',
    'zoe@example.com,evil@example.com',
    'zoe@example.com;evil@example.com',
    'zoe@example.com evil@example.com',
    'zoe@example.com%0aevil@example.com',
    'zoe@evil@example.com',
    'evil@example.com <zoe@example.com>',
    'Zoe <zoe@example.com>',
    '<zoe@example.com>',
    '"zoe"@example.com',
    '"evil@example.com,"@example.com',
    '"zoe\\" <evil@example.com>"@example.com',
    'zoe(evil@example.com)@example.com',
    'zoe@example.com(comment)',
    '@relay.example:zoe@example.com',
    '@relay.example,@other.example:zoe@example.com',
    'friends:zoe@example.com,evil@example.com;',
    'zoe:evil@example.com',
    'zoé@example.com',
    'zoe@exämple.com',
    'zoe@example\uff0ecom',
    'zoe@example.com\u3000',
    'zoe\u202e@example.com',
    'zoe@example.com/../evil',
    `${'z'.repeat(65)}@example.com`,
    `zoe@${'e'.repeat(64)}.com`,
    `zoe@${'example.'.repeat(40)}com`,
    '=?utf-8?q?zoe=40evil.example=2c?= zoe@example.com',
  ])('%j', async (address) => {
    expect(isMailAddress(address)).toBe(false);
    await expect(mailer.send(mailTo('Zoe', address))).rejects.toThrow('not the plain address');
    expect(smtp.arrived).toEqual([]);
  });
});

test.each([
  'zoe@example.com',
  'Zoe.Martin+approvals@mail.example.co.uk',
  "o'brien_99@example.com",
  'a=b%c@example.com',
  '1@2.example',
  'zoe@a-b.example',
])('a plain one is sent to, and nobody else: %s', async (address) => {
  await mailer.send(mailTo('Zoe', address));
  expect(smtp.arrived.map(({ to }) => to)).toEqual([[address]]);
});

const tricks = [
  'Zoe\r\nBcc: evil@example.com',
  'Zoe\nBcc: evil@example.com',
  'Zoe\rBcc: evil@example.com',
  'Zoe\r\n\r\n<p>Body</p>',
  'Zoe\r\n Bcc: evil@example.com',
  'Zoe\u2028Bcc: evil@example.com',
  'Zoe\u0085Bcc: evil@example.com',
  'Zoe\0',
  'Zoe\u000bBcc: evil@example.com',
  'Zoe <evil@example.com>',
  'Zoe" <evil@example.com>, "Tom',
  '"Zoe" <evil@example.com>,',
  'Zoe\\" <evil@example.com>',
  'Zoe, evil@example.com',
  'evil@example.com',
  'evil@example.com,',
  'friends: evil@example.com;',
  'Zoe (evil@example.com)',
  'Zoe (',
  ')Zoe',
  '=?utf-8?q?Zoe=0D=0ABcc:_evil=40example.com?=',
  '=?utf-8?b?WmVl?= <evil@example.com>',
  '=?utf-8?q?=3Cevil=40example.com=3E?=',
  'Zoe\u202e moc.elpmaxe@live',
  'Zoe\u2066\u2069\u200b\ufeff',
  'Zoe %0d%0aBcc: evil@example.com',
  "Zoe'; DROP TABLE",
  '<script>alert(1)</script>',
  'Zoé Müller 佐藤 🎉',
  '\ud800',
  'z'.repeat(5_000),
  `${'z '.repeat(400)}\r\nBcc: evil@example.com`,
  '',
  '   ',
  '.',
  '\t\tZoe',
];

describe.each(['name', 'subject'] as const)(
  'tricks in the %s add nobody and no header',
  (where) => {
    test.each(tricks)('%j', async (trick) => {
      await mailer.send(
        mailTo(
          where === 'name' ? trick : 'Zoe',
          'zoe@example.com',
          where === 'subject' ? trick : 'Hello',
        ),
      );
      const [{ to, raw }] = smtp.arrived as [(typeof smtp.arrived)[number]];
      expect(smtp.arrived).toHaveLength(1);
      expect(to).toEqual(['zoe@example.com']);
      const headers = headersOf(raw);
      const known =
        /^(auto-submitted|content-type|date|from|in-reply-to|message-id|mime-version|references|subject|to|x-auto-response-suppress)$/;
      expect([...headers.keys()].filter((name) => !known.test(name))).toEqual([]);
      const mailboxes = addressParser(headers.get('to') ?? '', { flatten: true });
      expect(mailboxes.map((one) => one.address)).toEqual(['zoe@example.com']);
      expect(raw).not.toMatch(/^bcc:/im);
      // A header is in ASCII: what turns or hides other characters is not there raw, nor encoded.
      const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
      expect(head).not.toMatch(/[^\t\r\n\u0020-\u007e]/);
      expect(head).not.toMatch(/=E2=80=(AE|8B)|=E2=81=A6|=EF=BB=BF/i);
    });
  },
);
