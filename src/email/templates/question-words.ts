import type { QuestionReason } from '../../domain/mail-question.ts';
import type { Locale } from '../../domain/people.ts';

interface QuestionWords {
  readonly subject: (subject: string) => string;
  readonly lead: string;
  readonly why: Record<QuestionReason, string>;
  readonly how: string;
  readonly footnote: string;
}

/** What the mail about an answer that was not taken says. Statements get their full stop later. */
export const questionWords: Record<Locale, QuestionWords> = {
  en: {
    subject: (subject) => `Please answer again: ${subject}`,
    lead: 'Your e-mail has not been taken as an answer. Nothing was decided.',
    why: {
      EMPTY: 'There was no text of yours in it that could be read',
      NO_REASON: 'To deny takes a reason, for those who asked',
      DOUBTFUL: 'It was not plain whether you decided, or what your decision depends on',
      UNPROVEN: 'It could not be proven that it came from you',
      OLD: 'It came too long after the e-mail that it answered',
      REFUSED: 'The request is settled, or it does not wait for your answer now',
    },
    how: 'You can answer on the page, or reply to the first e-mail again: “approve” alone in the first line, or “deny:” and the reason',
    footnote:
      'You received this e-mail because an answer came to an address that only you were given. If you did not send it, you need not do anything.',
  },
  fr: {
    subject: (subject) => `Merci de répondre à nouveau\u00a0: ${subject}`,
    lead: 'Votre e-mail n’a pas été pris en compte. Rien n’a été décidé.',
    why: {
      EMPTY: 'Il ne contenait aucun texte de vous qui puisse être lu',
      NO_REASON: 'Un refus demande une raison, pour ceux qui ont fait la demande',
      DOUBTFUL: 'Il ne disait pas clairement si vous avez décidé, ni de quoi dépend votre décision',
      UNPROVEN: 'Rien ne prouvait qu’il venait de vous',
      OLD: 'Il est arrivé trop longtemps après l’e-mail auquel il répondait',
      REFUSED: 'La demande est réglée, ou n’attend pas votre réponse en ce moment',
    },
    how: 'Vous pouvez répondre sur la page, ou de nouveau au premier e-mail\u00a0: «\u00a0approuvé\u00a0» seul sur la première ligne, ou «\u00a0refusé\u00a0:\u00a0» et la raison',
    footnote:
      'Vous recevez cet e-mail parce qu’une réponse est arrivée à une adresse que vous seul aviez reçue. Si vous ne l’avez pas envoyée, vous n’avez rien à faire.',
  },
};
