import { expect } from 'vitest';

/** The page runs no script but one of its own, and loads nothing; it is guarded as every page is. */
export function expectGuarded(headers: Headers): void {
  const policy = policyOf(headers);
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]),
  );
  const others = policy.filter((part) => !/^script-src 'sha256-[\w+/]{43}='$/.test(part));
  expect(others.join(';')).not.toMatch(/script-src|unsafe-eval|\*|https?:/);
  expectKeptNowhere(headers);
}

/** A client's page loads what is ours, speaks to us alone, and is guarded as every page is. */
export function expectClientGuarded(headers: Headers, publicUrl: string): void {
  expect(policyOf(headers).sort()).toEqual(
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      `connect-src 'self' ${publicUrl.replace('http:', 'ws:')}`,
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].sort(),
  );
  expectKeptNowhere(headers);
}

/** No cache keeps it, and its address goes to no other site. */
function expectKeptNowhere(headers: Headers): void {
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
}

function policyOf(headers: Headers): string[] {
  return (headers.get('content-security-policy') ?? '').split(/; */);
}

/** A page without the script of its own that its policy allows. */
export function withoutOwnScript(page: string): string {
  return page.replace(/<script type="module">[^<]*<\/script>\s*<\/body>/, '</body>');
}

/** The words of a request that are markup. */
export const markup = {
  subject: '<script>alert("subject")</script>',
  message: '"><img src=x onerror=alert(1)>\n</iframe>&amp;',
};
