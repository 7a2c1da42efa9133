import { describe, expect, test } from 'vitest';
import { assignedMail } from '../../src/email/templates/assigned.ts';
import { outcomeMail } from '../../src/email/templates/outcome.ts';
import { everyMail, everyMailSaying } from './every-mail.ts';
import { renderLetter as written } from '../../src/email/render-letter.tsx';
import { asked, at, collapsed, ended, inUtc, locales, url, visible } from './samples.ts';

describe('the mail to those who asked', () => {
  const withdrawn = {
    status: 'WITHDRAWN',
    by: 'Ana Ruiz',
    reason: 'Asked twice.',
    at: at('22T08:00:00'),
  } as const;
  const due = at('24T17:00:00');
  test.each([
    [
      'en',
      withdrawn,
      'Withdrawn: ',
      'This request was withdrawn.',
      'Ana Ruiz withdrew the request on 22 November 2026 at 08:00\u00a0UTC:\n> Asked twice.',
    ],
    [
      'fr',
      withdrawn,
      'Demande retirée\u00a0: ',
      'Cette demande a été retirée.',
      'Ana Ruiz a retiré la demande le 22 novembre 2026 à 08:00\u00a0UTC\u00a0:\n> Asked twice.',
    ],
    [
      'en',
      { status: 'EXPIRED', dueAt: due },
      'Expired: ',
      'This request expired.',
      'A decision was due by 24 November 2026 at 17:00\u00a0UTC, but none came in time.',
    ],
    [
      'fr',
      { status: 'EXPIRED', dueAt: due },
      'Demande expirée\u00a0: ',
      'Cette demande a expiré.',
      'Une décision était attendue avant le 24 novembre 2026 à 17:00\u00a0UTC, mais aucune n’est arrivée à temps.',
    ],
    [
      'en',
      { status: 'EXPIRED', dueAt: null },
      'Expired: ',
      'This request expired.',
      'No final decision came in time.',
    ],
    [
      'fr',
      { status: 'EXPIRED', dueAt: null },
      'Demande expirée\u00a0: ',
      'Cette demande a expiré.',
      'Aucune décision finale n’est arrivée à temps.',
    ],
  ] as const)('in %s: $1.status', async (locale, ending, subject, lead, statement) => {
    const mail = written(outcomeMail(inUtc(locale), { ...ended, ending, decisions: [] }));
    expect(mail.subject).toBe(`${subject}Refund of €180 for order 4711`);
    expect(mail.text.startsWith(`${lead}\n\n`)).toBe(true);
    expect(mail.text).toContain(`\n\n${statement}\n\n`);
  });
});

describe.each(locales)('every mail in %s', (locale) => {
  const evil = `<script>alert("1")</script> & 'quoted'`;
  const escaped = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#x27;quoted&#x27;';

  test.each(everyMailSaying(evil, locale))(
    'shows markup in people’s words as they wrote it: %s',
    async (_, letter, places) => {
      const { html, text } = written(letter);
      expect(html).not.toMatch(/<script|alert\("1"\)|'quoted'/);
      expect(html.split(escaped).length - 1).toBe(places);
      expect(text).toContain(evil);
    },
  );

  // A line break of each kind, and after it what our own lines begin with.
  const forged = `Hello\r\n\r\nReview request:\u2028https://evil.example/\u2029http://evil.example/\rx`;
  test.each(everyMailSaying(forged, locale))(
    'lets nobody’s words pass for its own: %s',
    async (_, letter) => {
      const { subject, text } = written(letter);
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(subject).toContain('Hello Review request: https://evil.example/');
      const itsOwn = text.split(/[\r\n\u2028\u2029]/).filter((line) => !line.startsWith('>'));
      expect(itsOwn.filter((line) => /^\s*Review request:/.test(line))).toEqual(
        text.includes(`\nReview request:\n${url}\n`) ? ['Review request:'] : [],
      );
      expect(itsOwn.filter((line) => /^\s*http/.test(line))).toEqual([url]);
      expect(text.split('\n-- \n')).toHaveLength(2);
    },
  );

  test.each(everyMail(locale))(
    'has the link in both parts and loads nothing: %s',
    async (_, letter) => {
      const { html, text } = written(letter);
      expect(text.split('\n')).toContain(url);
      const own = html.match(/href="[^"]*"/g)?.filter((href) => !/files|terms/.test(href));
      expect(own).toEqual([`href="${url}"`, `href="${url}"`]);
      expect(html).toContain(`>${url}</a>`);
      // What people attached is linked, but not loaded either.
      const rest = html
        .replace(/^<!DOCTYPE[^>]*>/, '')
        .replaceAll(url, '')
        .replaceAll(/https:\/\/files\.example\/|http:\/\/terms\.example\//g, '');
      expect(rest).not.toMatch(/https?:|\/\/|src=|url\(|@import|<link/i);
      expect(html).toContain(`<html dir="ltr" lang="${locale}">`);
    },
  );

  test.each(everyMail(locale))('says the same in both parts: %s', async (_, letter) => {
    const { subject, html, text } = written(letter);
    expect(html).toContain(`<title>${subject}</title>`);
    const shown = visible(html);
    const lines = text.split('\n').filter((line) => line !== '' && line !== '-- ');
    for (const line of lines) {
      // The button has no colon.
      expect(shown).toContain(collapsed(line.replace(/^> ?/, '').replace(/\s?:$/, '')));
    }
    expect(lines.length).toBeGreaterThanOrEqual(7);
  });

  const nothing = { onBehalfOf: null, dueAt: null, fields: [], comments: [] };
  // A reminder is of a time, always.
  const bare = everyMail(locale, nothing).filter(([name]) => !name.startsWith('reminder'));
  test.each(bare)('says nothing of what there is not: %s', async (_, letter) => {
    const { text, html } = written(letter);
    const words = /\nDue|Échéance\u00a0:|On behalf of:|Au nom de|wrote on|a écrit le/;
    expect(text).not.toMatch(words);
    expect(visible(html)).not.toMatch(words);
  });

  test.each(everyMail(locale))('has its typography right: %s', async (_, letter) => {
    const { subject, text } = written(letter);
    const own = `${subject}\n${text.replaceAll(/https?:\S*/g, '')}`;
    expect(own).not.toMatch(/['"]|\.\.| $/);
    if (locale === 'fr') {
      expect(own).not.toMatch(/[^\u00a0\d]:|[^\u202f];/);
      expect(own).not.toMatch(/Review|Ticket:|Due|answer/);
    } else {
      expect(own).not.toMatch(/\s[:;]/);
    }
  });
});

test.each(locales)(
  'in %s: a code that belongs to the link stands in both parts',
  async (locale) => {
    const link = { url, code: '482913', validUntil: at('24T17:00:00') };
    const { text, html } = written(assignedMail(inUtc(locale), { ...asked, link }));
    expect(text).toContain('482 913');
    expect(visible(html)).toContain('482 913');
    const without = written(assignedMail(inUtc(locale), asked));
    expect(without.text).not.toContain('code');
  },
);
