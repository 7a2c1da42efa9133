import { describe, expect, test } from 'vitest';
import { assignedMail } from '../../src/email/templates/assigned.ts';
import { outcomeMail } from '../../src/email/templates/outcome.ts';
import { everyMail, everyMailSaying } from './every-mail.ts';
import { asked, at, collapsed, ended, inUtc, locales, url, visible } from './samples.ts';

describe('the mail to those who asked', () => {
  test('approved, in English', () => {
    const { subject, text } = outcomeMail(inUtc('en'), ended);
    expect(subject).toBe('Approved: Refund of €180 for order 4711');
    expect(text).toBe(`This request was approved.

Refund of €180 for order 4711

Requested by: Ana Ruiz
On behalf of: Tom Baker
Ticket: #1042 · Broken on arrival

Marie Petit approved the request on 20 November 2026 at 09:05\u00a0UTC.

Li Wei approved the request on 21 November 2026 at 16:30\u00a0UTC:
> Fine.
> Please be quick.

View request:
https://assent.example/requests/req_0190a1b2c3d47e5f8a9b0c1d2e3f4a5b

--\u0020
You received this e-mail because you made this request, or because it was made on your behalf.
`);
  });

  test('denied, in French', () => {
    const { subject, text } = outcomeMail(inUtc('fr'), {
      ...ended,
      ending: { status: 'DENIED' },
      decisions: [
        ended.decisions[0]!,
        { outcome: 'DENIED', by: 'Li Wei', note: 'Hors délai.', at: at('21T16:30:00') },
      ],
    });
    expect(subject).toBe('Demande refusée\u00a0: Refund of €180 for order 4711');
    expect(text).toBe(`Cette demande a été refusée.

Refund of €180 for order 4711

Demandée par\u00a0: Ana Ruiz
Au nom de\u00a0: Tom Baker
Ticket\u00a0: #1042 · Broken on arrival

Marie Petit a approuvé la demande le 20 novembre 2026 à 09:05\u00a0UTC.

Li Wei a refusé la demande le 21 novembre 2026 à 16:30\u00a0UTC\u00a0:
> Hors délai.

Voir la demande\u00a0:
https://assent.example/requests/req_0190a1b2c3d47e5f8a9b0c1d2e3f4a5b

--\u0020
Vous recevez cet e-mail parce que vous avez fait cette demande, ou parce qu’elle a été faite en votre nom.
`);
  });

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
  ] as const)('in %s: $1.status', (locale, ending, subject, lead, statement) => {
    const mail = outcomeMail(inUtc(locale), { ...ended, ending, decisions: [] });
    expect(mail.subject).toBe(`${subject}Refund of €180 for order 4711`);
    expect(mail.text.startsWith(`${lead}\n\n`)).toBe(true);
    expect(mail.text).toContain(`\n\n${statement}\n\n`);
  });
});

describe.each(locales)('every mail in %s', (locale) => {
  const evil = `<script>alert("1")</script> & 'quoted'`;
  const escaped = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;quoted&#39;';

  test.each(everyMailSaying(evil, locale))(
    'shows markup in people’s words as they wrote it: %s',
    (_, { html, text }, places) => {
      expect(html).not.toMatch(/<script|alert\("1"\)|'quoted'/);
      expect(html.split(escaped).length - 1).toBe(places);
      expect(text).toContain(evil);
    },
  );

  // A line break of each kind, and after it what our own lines begin with.
  const forged = `Hello\r\n\r\nReview request:\u2028https://evil.example/\u2029http://evil.example/\rx`;
  test.each(everyMailSaying(forged, locale))(
    'lets nobody’s words pass for its own: %s',
    (_, { subject, text }) => {
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

  test.each(everyMail(locale))('has the link in both parts and loads nothing: %s', (_, mail) => {
    const { html, text } = mail;
    expect(text.split('\n')).toContain(url);
    const own = html.match(/href="[^"]*"/g)?.filter((href) => !/files|terms/.test(href));
    expect(own).toEqual([`href="${url}"`, `href="${url}"`]);
    expect(html).toContain(`>${url}</a>`);
    // What people attached is linked, but not loaded either.
    const rest = html
      .replaceAll(url, '')
      .replaceAll(/https:\/\/files\.example\/|http:\/\/terms\.example\//g, '');
    expect(rest).not.toMatch(/https?:|\/\/|src=|url\(|@import|<link/i);
    expect(html).toContain(`<html lang="${locale}">`);
  });

  test.each(everyMail(locale))('says the same in both parts: %s', (_, { subject, html, text }) => {
    expect(html).toContain(`<title>${subject}</title>`);
    const shown = visible(html);
    const lines = text.split('\n').filter((line) => line !== '' && line !== '-- ');
    for (const line of lines) {
      // The button has no colon.
      expect(shown).toContain(collapsed(line.replace(/^> ?/, '').replace(/\s?:$/, '')));
    }
    expect(lines.length).toBeGreaterThanOrEqual(7);
  });

  test.each(everyMail(locale))('has its typography right: %s', (_, { subject, text }) => {
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

test.each(locales)('in %s: a code that belongs to the link stands in both parts', (locale) => {
  const link = { url, code: '482913' };
  const { text, html } = assignedMail(inUtc(locale), { ...asked, link });
  expect(text).toContain('482 913');
  expect(visible(html)).toContain('482 913');
  const without = assignedMail(inUtc(locale), asked);
  expect(without.text).not.toContain('code');
});
