import type { ReminderKind } from '../../domain/events.ts';
import type { Locale } from '../../domain/people.ts';

interface ReminderWords {
  readonly subject: Record<ReminderKind, (subject: string) => string>;
  readonly lead: Record<ReminderKind, (createdBy: string, dueAt: string) => string>;
}

/** What the reminder says in each language. "Within a day" stays true of a mail that comes late. */
export const reminderWords: Record<Locale, ReminderWords> = {
  en: {
    subject: {
      DAY_BEFORE: (subject) => `Due within a day: ${subject}`,
      DUE: (subject) => `Due now: ${subject}`,
      OVERDUE: (subject) => `Overdue: ${subject}`,
    },
    lead: {
      DAY_BEFORE: (createdBy) =>
        `${createdBy} is waiting for your answer, which is due within a day.`,
      DUE: (createdBy) => `${createdBy} is waiting for your answer, which is due now.`,
      OVERDUE: (createdBy, dueAt) =>
        `${createdBy} is still waiting for your answer, which has been overdue since ${dueAt}.`,
    },
  },
  fr: {
    subject: {
      DAY_BEFORE: (subject) => `Réponse attendue d’ici un jour\u00a0: ${subject}`,
      DUE: (subject) => `Échéance atteinte\u00a0: ${subject}`,
      OVERDUE: (subject) => `En retard\u00a0: ${subject}`,
    },
    lead: {
      DAY_BEFORE: (createdBy) => `${createdBy} attend votre réponse d’ici un jour.`,
      DUE: (createdBy) => `${createdBy} attend votre réponse\u00a0: l’échéance est atteinte.`,
      OVERDUE: (createdBy, dueAt) =>
        `${createdBy} attend toujours votre réponse, en retard depuis le ${dueAt}.`,
    },
  },
};
