import { describe, expect, test } from 'vitest';
import type { MailContent } from '../../src/email/layout.ts';
import { assignedMail, type AssignedMail } from '../../src/email/templates/assigned.ts';
import { outcomeMail, type OutcomeMail } from '../../src/email/templates/outcome.ts';
import type { Locale } from '../../src/domain/people.ts';

const url = 'https://assent.example/requests/req_0190a1b2c3d47e5f8a9b0c1d2e3f4a5b';
const locales: Locale[] = ['en', 'fr'];
const at = (time: string) => new Date(`2026-11-${time}Z`);

const asked: AssignedMail = {
  createdBy: 'Ana Ruiz',
  onBehalfOf: 'Tom Baker',
  subject: 'Refund of €180 for order 4711',
  message: 'The parcel arrived broken.\n\nPhotos are in the ticket.',
  ticket: { number: 1042, subject: 'Broken on arrival' },
  dueAt: at('24T17:00:00'),
  url,
};

const ended: OutcomeMail = {
  ending: { status: 'APPROVED' },
  createdBy: 'Ana Ruiz',
  onBehalfOf: 'Tom Baker',
  subject: 'Refund of €180 for order 4711',
  ticket: { number: 1042, subject: 'Broken on arrival' },
  decisions: [
    { outcome: 'APPROVED', by: 'Marie Petit', note: null, at: at('20T09:05:00') },
    { outcome: 'APPROVED', by: 'Li Wei', note: 'Fine.\nPlease be quick.', at: at('21T16:30:00') },
  ],
  url,
};

describe('the mail to an approver', () => {
  test('in English', () => {
    const { subject, text } = assignedMail('en', asked);
    expect(subject).toBe('Approval needed: Refund of €180 for order 4711');
    expect(text).toBe(`Ana Ruiz asks for your approval.

Refund of €180 for order 4711

On behalf of: Tom Baker
Ticket: #1042 · Broken on arrival
Due: 24 November 2026 at 17:00\u00a0UTC

> The parcel arrived broken.
>
> Photos are in the ticket.

Review request:
https://assent.example/requests/req_0190a1b2c3d47e5f8a9b0c1d2e3f4a5b

--\u0020
You received this e-mail because your decision is needed. Opening the link decides nothing: you approve or deny on the page.
`);
  });

  test('in French', () => {
    const { subject, text } = assignedMail('fr', asked);
    expect(subject).toBe('Approbation demandée\u00a0: Refund of €180 for order 4711');
    expect(text).toBe(`Ana Ruiz demande votre approbation.

Refund of €180 for order 4711

Au nom de\u00a0: Tom Baker
Ticket\u00a0: #1042 · Broken on arrival
Échéance\u00a0: 24 novembre 2026 à 17:00\u00a0UTC

> The parcel arrived broken.
>
> Photos are in the ticket.

Examiner la demande\u00a0:
https://assent.example/requests/req_0190a1b2c3d47e5f8a9b0c1d2e3f4a5b

--\u0020
Vous recevez cet e-mail parce que votre décision est attendue. Ouvrir le lien ne décide de rien\u00a0: vous approuvez ou refusez sur la page.
`);
  });

  test('says nothing of a date or a beneficiary that there is not', () => {
    const { text } = assignedMail('en', { ...asked, onBehalfOf: null, dueAt: null });
    expect(text).not.toContain('Due');
    expect(text).not.toContain('On behalf of');
  });
});

describe('the mail to those who asked', () => {
  test('approved, in English', () => {
    const { subject, text } = outcomeMail('en', ended);
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
    const { subject, text } = outcomeMail('fr', {
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
    const mail = outcomeMail(locale, { ...ended, ending, decisions: [] });
    expect(mail.subject).toBe(`${subject}Refund of €180 for order 4711`);
    expect(mail.text.startsWith(`${lead}\n\n`)).toBe(true);
    expect(mail.text).toContain(`\n\n${statement}\n\n`);
  });
});

describe.each(locales)('every mail in %s', (locale) => {
  const evil = `<script>alert("1")</script> & 'quoted'`;
  const escaped = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;quoted&#39;';
  const ticket = { number: 1, subject: evil };
  const people = { createdBy: evil, onBehalfOf: evil };
  const hostile: MailContent[] = [
    assignedMail(locale, { ...asked, ...people, ticket, subject: evil, message: evil }),
    outcomeMail(locale, {
      ...ended,
      ...people,
      ticket,
      subject: evil,
      ending: { status: 'WITHDRAWN', by: evil, reason: evil, at: at('22T08:00:00') },
      decisions: [{ outcome: 'DENIED', by: evil, note: evil, at: at('20T09:05:00') }],
    }),
  ];

  test.each(hostile)('shows markup in people’s words as they wrote it', ({ html, text }) => {
    expect(html).not.toMatch(/<script|alert\("1"\)|'quoted'/);
    // Title, heading, lead or fact, beneficiary, ticket, words: each place holds it escaped.
    expect(html.split(escaped).length - 1).toBeGreaterThanOrEqual(6);
    expect(text).toContain(evil);
  });

  test('lets nobody’s words pass for its own', () => {
    const forged = `Hello\r\n\r\nReview request:\u2028https://evil.example/`;
    const { subject, text } = assignedMail(locale, {
      ...asked,
      createdBy: forged,
      subject: forged,
      message: forged,
      ticket: { number: 1, subject: forged },
    });
    expect(subject).not.toMatch(/[\r\n\u2028]/);
    const itsOwn = text.split(/[\r\n\u2028]/).filter((line) => !line.startsWith('>'));
    expect(itsOwn).not.toContain('Review request: https://evil.example/');
    expect(itsOwn.filter((line) => line.startsWith('http'))).toEqual([url]);
  });

  test.each([assignedMail(locale, asked), outcomeMail(locale, ended)])(
    'has the link in both parts and loads nothing',
    ({ html, text }) => {
      expect(text.split('\n')).toContain(url);
      expect(html.match(/href="[^"]*"/g)).toEqual([`href="${url}"`, `href="${url}"`]);
      expect(html).toContain(`>${url}</a>`);
      expect(html.replaceAll(url, '')).not.toMatch(/https?:|\/\/|src=|url\(|@import|<link/i);
      expect(html).toContain(`<html lang="${locale}">`);
    },
  );
});
