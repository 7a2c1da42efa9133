import type { Locale } from '../../domain/people.ts';

interface AssignedWords {
  readonly subject: (subject: string) => string;
  readonly lead: (createdBy: string) => string;
  readonly asMember: (group: string) => string;
  readonly standsIn: (away: string) => string;
  readonly reassigned: (by: string) => string;
  readonly escalated: string;
}

/** What the mail to an approver says in each language. Reasons get their full stop or colon later. */
export const assignedWords: Record<Locale, AssignedWords> = {
  en: {
    subject: (subject) => `Approval needed: ${subject}`,
    lead: (createdBy) => `${createdBy} asks for your approval.`,
    asMember: (group) =>
      `You are asked as a member of the group ${group}: the answer of any one member is enough`,
    standsIn: (away) => `You are asked because you stand in for ${away}, who is away`,
    reassigned: (by) => `${by} handed this request on to you`,
    escalated:
      'This request came to you because it was not answered in time, or because nobody else could answer it',
  },
  fr: {
    subject: (subject) => `Approbation demandée\u00a0: ${subject}`,
    lead: (createdBy) => `${createdBy} demande votre approbation.`,
    asMember: (group) =>
      `Vous recevez cette demande en tant que membre du groupe ${group}\u00a0: la réponse d’un seul membre suffit`,
    standsIn: (away) =>
      `Vous recevez cette demande parce que vous remplacez ${away} pendant son absence`,
    reassigned: (by) => `${by} vous a transmis cette demande`,
    escalated:
      'Cette demande vous parvient parce qu’elle n’a pas reçu de réponse à temps, ou parce que personne d’autre ne pouvait y répondre',
  },
};
