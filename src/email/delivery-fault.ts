/** Why a mail was not taken. */
export interface DeliveryFault {
  /** Whether it is in vain to try again. */
  readonly isFinal: boolean;
  /** In one line, for administrators. */
  readonly reason: string;
  /** Whether it is about the SMTP server rather than about this mail. */
  readonly isOfServer: boolean;
}

/** What nodemailer says of a fault. */
interface SmtpFault extends Error {
  readonly code?: string;
  /** What the server answered: 451, 550. */
  readonly responseCode?: number;
}

/** An address that no mail is sent to. */
export class MailAddressError extends Error {
  constructor() {
    super('The address is not the plain address of one mailbox.');
    this.name = 'MailAddressError';
  }
}

/** Answers to MAIL, RCPT and DATA, and what is wrong with the mail itself. */
const aboutMail = new Set(['EENVELOPE', 'EMESSAGE']);
const longest = 300;

/** Reads what a mailer's `send` was rejected with. */
export function deliveryFault(error: unknown): DeliveryFault {
  const { code = '', responseCode, message } = error as SmtpFault;
  const isAboutMail = aboutMail.has(code) || error instanceof MailAddressError;
  const isRefused = responseCode === undefined ? isAboutMail : responseCode >= 500;
  return {
    isFinal: isAboutMail && isRefused,
    isOfServer: !isAboutMail,
    reason: message
      .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      .trim()
      .slice(0, longest),
  };
}
