import type { PrismaClient } from '../generated/prisma/client.ts';
import { toPublicId } from '../domain/public-id.ts';
import { openLink } from './review/link.ts';

/** A link of a mail, and where it leads whoever follows it now. */
export interface CheckedLink {
  readonly url: string;
  readonly verdict: string;
  readonly isFine: boolean;
}

const elsewhere = 'Leads elsewhere: somebody attached it.';

/** Every link of a mail's HTML, once each, in its order. Nothing is fetched, and no link is used up. */
export async function checkLinks(
  mail: { readonly html: string; readonly text: string },
  parts: { readonly prisma: PrismaClient; readonly publicUrl: string; readonly now: () => Date },
): Promise<CheckedLink[]> {
  const found = [...mail.html.matchAll(/href="([^"]*)"/g)].map(([, url = '']) => unescaped(url));
  const checked: CheckedLink[] = [];
  for (const url of new Set(found)) {
    const opens = await whatOpens(url, parts);
    const isInText = mail.text.includes(url);
    checked.push({
      url,
      verdict: isInText ? opens.verdict : `${opens.verdict} It is missing from the plain text.`,
      isFine: opens.isFine && isInText,
    });
  }
  return checked;
}

async function whatOpens(
  url: string,
  { prisma, publicUrl, now }: Parameters<typeof checkLinks>[1],
): Promise<Omit<CheckedLink, 'url'>> {
  if (!url.startsWith(`${publicUrl}/`)) return { verdict: elsewhere, isFine: true };
  const token = /^\/review\/([0-9a-f]{40})$/i.exec(url.slice(publicUrl.length))?.[1];
  if (token === undefined) return { verdict: 'Opens Assent, for who is signed in.', isFine: true };
  const link = await openLink(prisma, token.toLowerCase(), now());
  if (!link) return { verdict: 'Opens nothing (any more).', isFine: false };
  const request = toPublicId('ApprovalRequest', link.token.requestId);
  const what = {
    REQUEST: `Opens ${request} for ${link.person.email}`,
    OUTCOME: `Shows ${link.person.email} how ${request} ended`,
    OLD: `Is too old, and offers ${link.person.email} a new one`,
  }[link.standing];
  return { verdict: `${what}; by itself it changes nothing.`, isFine: true };
}

function unescaped(attribute: string): string {
  return attribute.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
