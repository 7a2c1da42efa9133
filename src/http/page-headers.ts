/**
 * What goes with every page: nobody may frame it, no cache keeps it, and its address, which can
 * hold a secret, goes to no other site.
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
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  } as const;
}
