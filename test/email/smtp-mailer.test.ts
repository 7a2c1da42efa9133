import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Mail, Mailer } from '../../src/email/mail.ts';
import { createSmtpMailer } from '../../src/email/smtp-mailer.ts';
import { decoded, fromQuotedPrintable, headersOf } from '../support/read-headers.ts';

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
    perSecond: 1_000,
  });
});

afterEach(async () => {
  await mailer.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

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
    'x-auto-response-suppress',
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
