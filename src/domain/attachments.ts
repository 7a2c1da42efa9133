import { limits } from './limits.ts';
import type { FieldIssue } from './refusals.ts';

/** A link with a title. What it leads to is kept elsewhere. */
export interface Attachment {
  readonly title: string;
  /** Absolute, http or https. */
  readonly url: string;
}

/** Everything that is wrong with a list of attachments, each in its place. */
export function problemsOfAttachments(attachments: readonly Attachment[]): FieldIssue[] {
  if (attachments.length > limits.attachments) {
    const message = `Attach at most ${String(limits.attachments)} links.`;
    return [{ path: ['attachments'], message }];
  }
  return attachments.flatMap(({ title, url }, index) => {
    const issue = (field: string, message: string) => ({
      path: ['attachments', String(index), field],
      message,
    });
    return [
      ...(isTitle(title)
        ? []
        : [issue('title', `Give it a title of 1–${String(limits.subject)} characters in a line.`)]),
      ...(isWebLink(url)
        ? []
        : [
            issue(
              'url',
              `Give a whole link that begins with https:// or http://, without a password in it, of at most ${String(limits.url)} characters.`,
            ),
          ]),
    ];
  });
}

function isTitle(title: string): boolean {
  return (
    title.trim() !== '' &&
    title.length <= limits.subject &&
    title.isWellFormed() &&
    !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(title)
  );
}

function isWebLink(text: string): boolean {
  if (text.length > limits.url || !text.isWellFormed() || /[\s\p{Cc}]/u.test(text)) return false;
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    url.username === '' &&
    url.password === ''
  );
}
