// To which addresses is a mail sent? Strictly one mailbox, written in the plain way.
import { limits } from './limits.ts';

/** What people's mailboxes look like. What else RFC 5322 allows (quotes, comments, routes, groups)
 * serves tricks and nobody's post. */
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const domain = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;

const longestLocal = 64;
const longestLabel = 63;

/** Whether it is the address of one mailbox, and nothing else. */
export function isMailAddress(text: string): boolean {
  const at = text.indexOf('@');
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || text.length > limits.email || before.length > longestLocal) return false;
  const labels = after.split('.');
  // A domain of digits alone is an IP address.
  const isName = labels.every(({ length }) => length <= longestLabel) && !/^[\d.]+$/.test(after);
  return isName && local.test(before) && domain.test(after);
}

/**
 * A name or a subject as it may stand in a header: one line, without characters that turn or hide
 * others.
 */
export function headerText(text: string, longest: number): string {
  const plain = text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu, '')
    .toWellFormed()
    .trim();
  const characters = Array.from(plain);
  return characters.length <= longest ? plain : `${characters.slice(0, longest - 1).join('')}…`;
}
