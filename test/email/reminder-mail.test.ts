import { describe, expect, test } from 'vitest';
import { reminderMail } from '../../src/email/templates/reminder.ts';
import { locales, reminded, inUtc } from './samples.ts';

describe('the reminder', () => {
  test.each([
    [
      'en',
      'DAY_BEFORE',
      'Due within a day: ',
      'Ana Ruiz is waiting for your answer, which is due within a day.',
    ],
    ['en', 'DUE', 'Due now: ', 'Ana Ruiz is waiting for your answer, which is due now.'],
    [
      'en',
      'OVERDUE',
      'Overdue: ',
      'Ana Ruiz is still waiting for your answer, which has been overdue since 24 November 2026 at 17:00\u00a0UTC.',
    ],
    [
      'fr',
      'DAY_BEFORE',
      'Réponse attendue d’ici un jour\u00a0: ',
      'Ana Ruiz attend votre réponse d’ici un jour.',
    ],
    [
      'fr',
      'DUE',
      'Échéance atteinte\u00a0: ',
      'Ana Ruiz attend votre réponse\u00a0: l’échéance est atteinte.',
    ],
    [
      'fr',
      'OVERDUE',
      'En retard\u00a0: ',
      'Ana Ruiz attend toujours votre réponse, en retard depuis le 24 novembre 2026 à 17:00\u00a0UTC.',
    ],
  ] as const)('in %s: %s', (locale, reminder, subject, lead) => {
    const mail = reminderMail(inUtc(locale), { ...reminded, reminder });
    expect(mail.subject).toBe(`${subject}Refund of €180 for order 4711`);
    const rest = {
      en: `Refund of €180 for order 4711

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
`,
      fr: `Refund of €180 for order 4711

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
`,
    };
    expect(mail.text).toBe(`${lead}\n\n${rest[locale]}`);
  });

  test.each(locales)('says nothing of a beneficiary that there is not, in %s', (locale) => {
    const { text, html } = reminderMail(inUtc(locale), { ...reminded, onBehalfOf: null });
    expect(text).not.toMatch(/On behalf of|Au nom de/);
    expect(html).not.toMatch(/On behalf of|Au nom de/);
  });
});
