import { createTransport } from 'nodemailer';
import { oneLine, type Mailer } from './mail.ts';

export interface SmtpMailerOptions {
  /** `smtp://user:password@host:port`, or `smtps://` for TLS from the first byte. */
  readonly smtpUrl: string;
  /** The address that mails come from. */
  readonly from: string;
}

/** A server that does not answer must not hold a worker for nodemailer's own ten minutes. */
const timeouts = {
  dnsTimeout: 10_000,
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 60_000,
};

/** Sends over a few kept connections. A refusal or a fault rejects `send`; the job is tried again. */
export function createSmtpMailer({ smtpUrl, from }: SmtpMailerOptions): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 3,
    ...timeouts,
    // A mail is made of its own text alone: nothing in it can have a file or a URL fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      await transport.sendMail({
        from: { name: 'Assent', address: from },
        to: { name: oneLine(mail.to.name), address: mail.to.address },
        subject: oneLine(mail.subject),
        text: mail.text,
        html: mail.html,
        messageId: mail.messageId,
        references: [...mail.references],
        inReplyTo: mail.references.at(-1),
        replyTo: mail.replyTo ?? undefined,
        // Tells holiday responders to stay quiet (RFC 3834).
        headers: { ...mail.headers, 'Auto-Submitted': 'auto-generated' },
        xMailer: false,
      });
    },
    async close() {
      transport.close();
    },
  };
}
