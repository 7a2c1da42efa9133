import type { SendMailOptions } from 'nodemailer';
import { headerText, isMailAddress } from '../domain/mail-address.ts';
import { MailAddressError } from './delivery-fault.ts';
import type { Mail } from './mail.ts';

/** In characters. */
const longestName = 100;
const longestSubject = 250;

/**
 * A mail as nodemailer takes it: from one address to one address.
 *
 * @throws MailAddressError where it has no plain one to go to
 */
export function toMessage(mail: Mail, from: string): SendMailOptions {
  if (!isMailAddress(mail.to.address)) throw new MailAddressError();
  return {
    // Said beside the headers, so that no header can add anybody.
    envelope: { from, to: [mail.to.address] },
    from: { name: 'Assent', address: from },
    to: { name: headerText(mail.to.name, longestName), address: mail.to.address },
    subject: headerText(mail.subject, longestSubject),
    text: mail.text,
    html: mail.html,
    messageId: mail.messageId,
    references: [...mail.references],
    inReplyTo: mail.references.at(-1),
    replyTo: mail.replyTo ?? undefined,
    headers: {
      ...mail.headers,
      // Tells holiday responders to stay quiet: RFC 3834, and what Exchange reads.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    xMailer: false,
    // A mail is made of its own text alone: nothing in it can have a file or a URL fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
