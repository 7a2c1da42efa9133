import { describe, expect, test } from 'vitest';
import {
  isAutomatic,
  isProven,
  replyAddressFor,
  replyToken,
} from '../../src/domain/reply-sender.ts';

const paul = 'paul@shop.example';
const results = (...values: string[]) =>
  values.map((value) => ({ name: 'authentication-results', value }));
const pass = 'mx.assent.example; spf=pass; dmarc=pass (p=reject) header.from=shop.example';

describe('a sender is proven', () => {
  test.each([
    pass,
    'MX.assent.example; dmarc=pass header.from=SHOP.example',
    'mx.assent.example 1; dmarc = pass header.from = shop.example; dkim=fail',
    'mx.assent.example; dmarc=pass (policy (of them) "x") header.from="shop.example"',
  ])('%s', (value) => {
    expect(isProven(results(value), paul, 'mx.assent.example')).toBe(true);
  });
  test('also where other servers said something before', () => {
    expect(
      isProven(results(pass, 'elsewhere.example; dmarc=fail'), paul, 'mx.assent.example'),
    ).toBe(true);
  });
});

describe('a sender is not proven', () => {
  test.each([
    [[]],
    [['mx.assent.example']],
    [['mx.assent.example; none']],
    [['mx.assent.example; dmarc=fail header.from=shop.example']],
    [['mx.assent.example; dmarc=none header.from=shop.example']],
    [['mx.assent.example; dmarc=passed header.from=shop.example']],
    [['mx.assent.example; dmarc=pass']],
    [['mx.assent.example; dmarc=pass header.from=evil.example']],
    [['mx.assent.example; dmarc=pass header.from=evil.shop.example']],
    [['mx.assent.example; dmarc=pass header.from=shop.example.evil']],
    [['mx.assent.example; spf=pass; dkim=pass header.from=shop.example']],
    [['mx.assent.example; x=(dmarc=pass header.from=shop.example)']],
    [['mx.assent.example; x="; dmarc=pass header.from=shop.example"']],
    [
      [
        'mx.assent.example; dmarc=fail header.from=shop.example; dmarc=pass header.from=shop.example',
      ],
    ],
    [['evil.example; dmarc=pass header.from=shop.example']],
    [['evil.example; mx.assent.example; dmarc=pass header.from=shop.example']],
    [['mx.assent.example.evil; dmarc=pass header.from=shop.example']],
    [['(mx.assent.example); dmarc=pass header.from=shop.example']],
    // One of them is forged, and nobody can say which.
    [[pass, pass]],
    [['mx.assent.example; dmarc=fail header.from=shop.example', pass]],
  ])('%j', (values) => {
    expect(isProven(results(...values), paul, 'mx.assent.example')).toBe(false);
  });
});

describe('automatic mail', () => {
  const header = (name: string, value: string) => [{ name, value }];
  test.each([
    ['auto-submitted', 'auto-replied'],
    ['auto-submitted', 'auto-generated; owner-email="x"'],
    ['precedence', 'bulk'],
    ['precedence', 'Auto_Reply'],
    ['return-path', '<>'],
    ['content-type', 'multipart/report; report-type=delivery-status'],
    ['x-autoreply', 'yes'],
    ['x-auto-response-suppress', 'All'],
    ['list-id', '<list.example>'],
  ])('%s: %s', (name, value) => {
    expect(isAutomatic(header(name, value), paul)).toBe(true);
  });
  test.each([
    ...['MAILER-DAEMON@shop.example', 'postmaster@shop.example', 'no-reply@shop.example'],
    ...['noreply+1@shop.example', 'do-not-reply@shop.example', 'bounce@shop.example'],
  ])('from %s', (from) => {
    expect(isAutomatic([], from)).toBe(true);
  });
  test.each([
    ['auto-submitted', 'no'],
    ['precedence', 'normal'],
    ['return-path', '<paul@shop.example>'],
    ['subject', 'Re: bulk'],
  ])('is not %s: %s', (name, value) => {
    expect(isAutomatic(header(name, value), paul)).toBe(false);
  });
});

describe('the token in the address', () => {
  const address = 'reply@assent.example';
  const token = '0123456789abcdef0123456789abcdef01234567';
  test('is read where it was written', () => {
    expect(replyToken([replyAddressFor(address, token)], address)).toBe(token);
    const loud = replyAddressFor(address, token).toUpperCase();
    expect(replyToken(['x@y.example', ` ${loud} `, loud], address)).toBe(token);
  });
  test.each([
    [[]],
    [[address]],
    [[`reply+${token.slice(1)}@assent.example`]],
    [[`reply+${token}0@assent.example`]],
    [[`reply+${token}@evil.example`]],
    [[`evil+${token}@assent.example`]],
    [[`reply+x+${token}@assent.example`]],
    [[`reply+${token}@assent.example.evil`]],
    [[`reply+${token}@assent.example`, `reply+${'f'.repeat(40)}@assent.example`]],
  ])('is none in %j', (addresses) => {
    expect(replyToken(addresses, address)).toBeNull();
  });
});
