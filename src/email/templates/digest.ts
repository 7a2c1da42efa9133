import { withColon, codeFact, type Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { digestWords } from './digest-words.ts';

export interface DigestMail {
  /** What is told, oldest first; each would have been a mail of its own. */
  readonly letters: readonly Letter[];
  /** So many more are on the page; negative or 0: none. */
  readonly more: number;
  /** The page that has all of them. */
  readonly url: string;
  readonly settingsUrl: string;
  readonly unsubscribeUrl: string;
}

/** To whoever wants to hear of some things once a day. */
export function digestMail(reader: Reader, mail: DigestMail): Letter {
  const { locale, timeZone } = reader;
  const say = digestWords[locale];
  const count = mail.letters.length + Math.max(0, mail.more);
  return {
    ...{ locale, timeZone, subject: say.subject(count), lead: say.lead, title: say.title(count) },
    facts: [],
    parts: [
      ...mail.letters.map(({ subject, lead, link }) => {
        const code = link.code === null ? null : codeFact(locale, link.code);
        const lines = code === null ? [] : [`${withColon(code.label, locale)} ${code.value}`];
        return { entry: subject, lines: [lead, ...lines], url: link.url };
      }),
      ...(mail.more > 0 ? [{ what: say.more(mail.more), words: null }] : []),
    ],
    link: { label: say.link, url: mail.url, code: null, validUntil: null },
    footnotes: [
      say.footnote,
      { label: say.settings, url: mail.settingsUrl },
      { label: say.unsubscribe, url: mail.unsubscribeUrl },
    ],
  };
}
