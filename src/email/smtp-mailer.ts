import { createTransport } from 'nodemailer';
import type { Mailer } from './mail.ts';
import { toMessage } from './message.ts';

export interface SmtpMailerOptions {
  /** `smtp://user:password@host:port`, or `smtps://` for TLS from the first byte. */
  readonly smtpUrl: string;
  /** The address that mails come from. */
  readonly from: string;
  /** So many mails are sent in a second at most, by this server. */
  readonly perSecond: number;
}

/** So many mails are on their way at once. */
export const smtpConnections = 5;

/**
 * A server that does not answer must not hold a connection for nodemailer's own ten minutes, in
 * milliseconds. What is set in the URL's query (`?socketTimeout=5000`) goes before.
 */
const timeouts = {
  dnsTimeout: 10_000,
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 30_000,
};

/** Sends over a few kept connections. A refusal or a fault rejects `send` (delivery-fault.ts). */
export function createSmtpMailer({ smtpUrl, from, perSecond }: SmtpMailerOptions): Mailer {
  const transport = createTransport({
    ...timeouts,
    url: smtpUrl,
    pool: true,
    maxConnections: smtpConnections,
    // Whether and when a mail is tried again is said in one place: src/domain/mail-retry.ts.
    maxRequeues: 0,
    rateDelta: 1_000,
    rateLimit: perSecond,
  });
  return {
    async send(mail) {
      await transport.sendMail(toMessage(mail, from));
    },
    async close() {
      transport.close();
    },
  };
}
