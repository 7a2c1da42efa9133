/** The same for each try, so that a mail that arrives twice is known for one. */
export function messageId(ids: readonly string[], publicUrl: string): string {
  return `<${ids.join('.').replaceAll('-', '')}@${new URL(publicUrl).hostname}>`;
}

/** What all mails about one request refer to, so that they are one thread. */
export function threadOf(requestId: string, publicUrl: string): readonly string[] {
  return [messageId([requestId], publicUrl)];
}
