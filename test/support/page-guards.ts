import { expect } from 'vitest';

/** Nobody keeps or frames the page, it runs no script, and its address goes nowhere. */
export function expectGuarded(headers: Headers): void {
  const policy = (headers.get('content-security-policy') ?? '').split(/; */);
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]),
  );
  expect(policy.join(';')).not.toMatch(/script-src|unsafe-eval|\*|https?:/);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
}

/** The words of a request that are markup. */
export const markup = {
  subject: '<script>alert("subject")</script>',
  message: '"><img src=x onerror=alert(1)>\n</iframe>&amp;',
};
