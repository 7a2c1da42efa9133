import { findCaller, type Caller } from '../db/caller-store.ts';
import type { DigestNotice } from '../db/digest-store.ts';
import { findMailSettings } from '../db/mail-settings-store.ts';
import { issueToken } from '../db/mail-token-store.ts';
import { deliveryOf } from '../domain/mail-choices.ts';
import type { Letter } from '../email/letter.ts';
import type { Mail } from '../email/mail.ts';
import { renderLetter } from '../email/render-letter.tsx';
import { digestMail as digestLetter } from '../email/templates/digest.ts';
import type { DigestJob } from './job.ts';
import type { MailLinkParts } from './mail-links.ts';
import { messageId } from './message-id.ts';
import { letterOfNotice } from './notice-mail.ts';

/** So many are told; the page has the others. */
const told = 25;

/** What came together for a person, as it stands now; `null` where nothing of it is left to tell. */
export async function digestMail(
  { id, userId, notices }: DigestJob,
  parts: MailLinkParts,
): Promise<Mail | null> {
  const { db, publicUrl, newId, now } = parts;
  const recipient = await findCaller(db.reads, { id: userId }, now());
  if (!recipient) return null;
  const settings = await findMailSettings(db.reads, userId);
  const wanted = notices.filter(({ kind }) => deliveryOf(settings, kind) !== 'NEVER');
  const letters = await lettersOf(recipient, wanted, parts);
  if (letters.length === 0) return null;
  const unsubscribe = await issueToken(
    db.sql,
    { purpose: 'UNSUBSCRIBE', userId, requestId: null, code: null },
    { newId, now: now() },
  );
  const unsubscribeUrl = `${publicUrl}/unsubscribe/${unsubscribe}`;
  const letter = digestLetter(recipient, {
    letters: letters.slice(0, told),
    more: letters.length - told,
    url: `${publicUrl}/requests`,
    settingsUrl: `${publicUrl}/settings`,
    unsubscribeUrl,
  });
  return {
    ...renderLetter(letter),
    messageId: messageId([id, userId], publicUrl),
    references: [],
    to: { name: recipient.name, address: recipient.email },
    replyTo: null,
    headers: {
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      // RFC 8058: the reader's own button unsubscribes with one POST.
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

/** Of each, once, what is not moot: the last notice of a kind about a request stands for those before. */
async function lettersOf(
  recipient: Caller,
  notices: readonly DigestNotice[],
  parts: MailLinkParts,
): Promise<Letter[]> {
  const last = new Map(notices.map((notice) => [`${notice.kind} ${notice.requestId}`, notice]));
  const letters: Letter[] = [];
  for (const notice of last.values()) {
    const letter = await letterOfNotice(notice, recipient, parts);
    if (letter) letters.push(letter);
  }
  return letters;
}
