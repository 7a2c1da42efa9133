import { describe, expect, test } from 'vitest';
import { renderLetter } from '../../src/email/render-letter.tsx';
import { reminderMail } from '../../src/email/templates/reminder.ts';
import { reminded, inUtc } from './samples.ts';

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
  ] as const)('in %s: %s', async (locale, reminder, subject, lead) => {
    const mail = renderLetter(reminderMail(inUtc(locale), { ...reminded, reminder }));
    expect(mail.subject).toBe(`${subject}Refund of €180 for order 4711`);
    expect(mail.text.startsWith(`${lead}\n\nRefund of €180 for order 4711\n\n`)).toBe(true);
  });
});
