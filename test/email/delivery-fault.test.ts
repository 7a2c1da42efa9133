// What does an SMTP server's answer mean for a mail?
import { describe, expect, it } from 'vitest';
import { deliveryFault, MailAddressError } from '../../src/email/delivery-fault.ts';

function fault(code: string, responseCode?: number, message = 'It says no.'): Error {
  return Object.assign(new Error(message), { code, ...(responseCode ? { responseCode } : {}) });
}

describe('refused for good', () => {
  it.each<[string, Error]>([
    ['no such mailbox', fault('EENVELOPE', 550)],
    ['not allowed for this sender', fault('EENVELOPE', 553)],
    ['content refused', fault('EMESSAGE', 554)],
    ['too large', fault('EMESSAGE', 552)],
    ['an address that nodemailer does not take', fault('EENVELOPE')],
    ['an address that we do not take', new MailAddressError()],
  ])('%s', (_what, error) => {
    expect(deliveryFault(error)).toMatchObject({ isFinal: true, isOfServer: false });
  });
});

describe('tried again', () => {
  it.each<[string, Error, boolean]>([
    ['greylisted', fault('EENVELOPE', 451), false],
    ['mailbox full for now', fault('EMESSAGE', 452), false],
    ['server shuts down', fault('EENVELOPE', 421), false],
    ['nobody listens', fault('ESOCKET'), true],
    ['the connection broke', fault('ECONNECTION'), true],
    ['no answer in time', fault('ETIMEDOUT'), true],
    ['no such host', fault('EDNS'), true],
    ['the login is refused', fault('EAUTH', 535), true],
    ['no TLS', fault('ETLS'), true],
    ['a greeting of 554', fault('EPROTOCOL', 554), true],
    ['a fault of ours', new TypeError('x is not a function'), true],
  ])('%s', (_what, error, isOfServer) => {
    expect(deliveryFault(error)).toMatchObject({ isFinal: false, isOfServer });
  });
});

it('the reason is one line, and not long', () => {
  const { reason } = deliveryFault(
    fault('EENVELOPE', 550, `550\r\n-no\u0000 such\u2028user${'x'.repeat(999)}`),
  );
  expect(reason).toMatch(/^550 -no {2}such userx+$/);
  expect(reason).toHaveLength(300);
});
