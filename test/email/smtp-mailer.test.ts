import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Mail, Mailer } from '../../src/email/mail.ts';
import { createSmtpMailer } from '../../src/email/smtp-mailer.ts';

const mail: Mail = {
  messageId: '<0190a1b2.0190a1b3@assent.example>',
  references: ['<0190a1b2@assent.example>'],
  replyTo: null,
  headers: {},
  to: { name: 'Zoé Martin', address: 'zoe@example.com' },
  subject: 'Approbation demandée\u00a0: remboursement',
  text: 'Bonjour, «\u00a0ça\u00a0».\n',
  html: '<p>Bonjour, «\u00a0ça\u00a0».</p>',
};

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

let server: SMTPServer;
let received: Received[];
/** What the server says to the next message; `null`: yes. */
let answer: { responseCode: number; message: string } | null;
let mailer: Mailer;

beforeEach(async () => {
  received = [];
  answer = null;
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onData(stream, { envelope }, callback) {
      void text(stream).then((raw) => {
        if (answer) {
          callback(Object.assign(new Error(answer.message), answer));
          return;
        }
        received.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          raw,
        });
        callback();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  mailer = createSmtpMailer({
    smtpUrl: `smtp://127.0.0.1:${String(port)}`,
    from: 'assent@assent.example',
  });
});

afterEach(async () => {
  await mailer.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

/** The header fields of a raw message, folded lines joined, names in lower case. */
function headersOf(raw: string): Map<string, string> {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' ');
  return new Map(
    head.split('\r\n').map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

/** Text with its RFC 2047 encoded words read. */
function decoded(header: string | undefined): string {
  return (header ?? '')
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_word, encoding: string, body: string) =>
      encoding.toLowerCase() === 'b'
        ? Buffer.from(body, 'base64').toString()
        : fromQuotedPrintable(body.replaceAll('_', ' ')),
    );
}

function fromQuotedPrintable(body: string): string {
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9a-f]{2})/gi, (_byte, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Buffer.from(bytes, 'latin1').toString();
}

test('delivers both parts to the one recipient', async () => {
  await mailer.send(mail);
  expect(received).toHaveLength(1);
  const [{ from, to, raw }] = received as [Received];
  expect({ from, to }).toEqual({ from: 'assent@assent.example', to: ['zoe@example.com'] });
  const parts = raw.split(/^--.*$/m).map((part) => fromQuotedPrintable(part));
  expect(parts.find((part) => part.includes('text/plain'))).toContain('Bonjour, «\u00a0ça\u00a0».');
  expect(parts.find((part) => part.includes('text/html'))).toContain(mail.html);
});

test('writes the headers that it should, and no others', async () => {
  await mailer.send(mail);
  const headers = headersOf(received[0]!.raw);
  expect([...headers.keys()].sort()).toEqual([
    'auto-submitted',
    'content-type',
    'date',
    'from',
    'in-reply-to',
    'message-id',
    'mime-version',
    'references',
    'subject',
    'to',
  ]);
  expect(headers.get('references')).toBe(mail.references.join(' '));
  expect(headers.get('in-reply-to')).toBe(mail.references.at(-1));
  expect(headers.get('from')).toBe('Assent <assent@assent.example>');
  expect(decoded(headers.get('to'))).toBe('Zoé Martin <zoe@example.com>');
  expect(decoded(headers.get('subject'))).toBe(mail.subject);
  expect(headers.get('message-id')).toBe(mail.messageId);
  expect(headers.get('auto-submitted')).toBe('auto-generated');
  expect(headers.get('content-type')).toMatch(/^multipart\/alternative;/);
});

test('a line break in the subject or the name adds no header and no recipient', async () => {
  await mailer.send({
    ...mail,
    to: { name: 'Zoe\r\nBcc: evil@example.com\r\nX-Name: 1', address: mail.to.address },
    subject: 'Hello\r\nBcc: evil@example.com\nX-Subject: 1\r\n\r\nBody',
  });
  const [{ to, raw }] = received as [Received];
  const headers = headersOf(raw);
  expect(to).toEqual(['zoe@example.com']);
  expect([...headers.keys()].filter((name) => name === 'bcc' || name.startsWith('x-'))).toEqual([]);
  expect(headers.get('subject')).toBe('Hello Bcc: evil@example.com X-Subject: 1 Body');
  expect(headers.get('to')).toBe('"Zoe Bcc: evil@example.com X-Name: 1" <zoe@example.com>');
});

test.each([
  'zoe@example.com, evil@example.com',
  'zoe@example.com>\r\nRCPT TO:<evil@example.com',
  'evil@example.com <zoe@example.com>',
])('what is not one address is refused: %j', async (address) => {
  await expect(mailer.send({ ...mail, to: { name: 'Zoe', address } })).rejects.toThrow('rejected');
  expect(received).toEqual([]);
});

test('a temporary refusal rejects, and the next try gets through', async () => {
  answer = { responseCode: 451, message: 'Try again later' };
  await expect(mailer.send(mail)).rejects.toMatchObject({ responseCode: 451 });
  expect(received).toEqual([]);
  answer = null;
  await mailer.send(mail);
  expect(headersOf(received[0]!.raw).get('message-id')).toBe(mail.messageId);
});

test('a server that is not there rejects', async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await expect(mailer.send(mail)).rejects.toThrow('ECONNREFUSED');
});
