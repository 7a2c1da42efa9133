/** A path as it may be logged: without the tokens that mails' links have in them. */
export function withoutTokens(path: string): string {
  return path.replaceAll(/[0-9a-f]{40}/gi, '…');
}
