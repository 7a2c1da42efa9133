// Who a mail that was received is from, as far as it is proven.

/** A header field, its name in small letters, as it was unfolded. In the message's order. */
export interface ReceivedHeader {
  readonly name: string;
  readonly value: string;
}

/** Whether a program wrote it: RFC 3834, and what others use beside it. Such mail is never answered. */
export function isAutomatic(headers: readonly ReceivedHeader[], from: string): boolean {
  const has = (name: string, test: (value: string) => boolean) =>
    headers.some((header) => header.name === name && test(header.value.trim().toLowerCase()));
  return (
    has('auto-submitted', (value) => value !== 'no') ||
    has('precedence', (value) => /^(bulk|junk|list|auto_reply)$/.test(value)) ||
    has('return-path', (value) => value === '<>') ||
    has('content-type', (value) => value.startsWith('multipart/report')) ||
    ['x-autoreply', 'x-autorespond', 'x-auto-response-suppress', 'list-id', 'feedback-id'].some(
      (name) => has(name, () => true),
    ) ||
    /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)([+@]|$)/i.test(from)
  );
}

/**
 * Whether the receiving server says that the mail is from its sender's domain: `dmarc=pass` in the
 * one `Authentication-Results` (RFC 8601) that bears its name. It has to take away those that a
 * sender forges; where two bear its name, it did not, and nothing is proven.
 */
export function isProven(
  headers: readonly ReceivedHeader[],
  from: string,
  authservId: string,
): boolean {
  const ours = headers
    .filter(({ name }) => name === 'authentication-results')
    .map(({ value }) => withoutComments(value).split(';'))
    .filter(([id = '']) => id.trim().split(/\s+/)[0]?.toLowerCase() === authservId.toLowerCase());
  const [results, another] = ours;
  if (!results || another) return false;
  const dmarc = results.slice(1).filter((result) => /^\s*dmarc\s*=/i.test(result));
  if (dmarc.length !== 1 || !/^\s*dmarc\s*=\s*pass(\s|$)/i.test(dmarc[0] ?? '')) return false;
  const [, domain = ''] = /\sheader\.from\s*=\s*"?([^\s";]+)"?/i.exec(dmarc[0] ?? '') ?? [];
  return domain !== '' && domain.toLowerCase() === domainOf(from);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** A quoted string could hold what looks like a result; a comment, too. */
function withoutComments(value: string): string {
  let text = value.replaceAll(/"(?:[^"\\]|\\.)*"/g, (quoted) => quoted.replaceAll(/[;()=]/g, ''));
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replaceAll(/\([^()]*\)/g, ' ');
  }
  return text;
}

/** The one token that the addresses name which a mail was sent to; `null`: none, or several. */
export function replyToken(addresses: readonly string[], replyAddress: string): string | null {
  const at = replyAddress.lastIndexOf('@');
  const [local, domain] = [replyAddress.slice(0, at), replyAddress.slice(at + 1)];
  const tokens = addresses.flatMap((address) => {
    const lower = address.trim().toLowerCase();
    const [, token] = /\+([0-9a-f]{40})@/.exec(lower) ?? [];
    return token !== undefined && lower === `${local}+${token}@${domain}`.toLowerCase()
      ? [token]
      : [];
  });
  const [token, ...others] = new Set(tokens);
  return token !== undefined && others.length === 0 ? token : null;
}

/** Where an answer by mail is sent to. */
export function replyAddressFor(replyAddress: string, token: string): string {
  const at = replyAddress.lastIndexOf('@');
  return `${replyAddress.slice(0, at)}+${token}${replyAddress.slice(at)}`;
}
