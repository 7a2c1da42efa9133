/**
 * What goes with every page: nobody may frame it, no cache keeps it, and its address, which can
 * hold a secret, goes to no other site. To our own it goes: with `no-referrer` a browser says of a
 * form that it comes from nowhere (`Origin: null`), and nobody could sign in or out.
 *
 * @param allowed what it may load beside nothing: directives of a Content-Security-Policy
 */
export function pageHeaders(...allowed: readonly string[]) {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      ...allowed,
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  } as const;
}
