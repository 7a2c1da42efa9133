import type { SameWords } from '../../i18n/same-words.ts';
import type { words as english } from '../en/request.ts';

export const words: SameWords<typeof english> = {
  status: {
    PENDING: 'En attente',
    APPROVED: 'Approuvée',
    DENIED: 'Refusée',
    WITHDRAWN: 'Retirée',
    EXPIRED: 'Expirée',
  },
  overdue: 'En retard',
  due: 'Échéance {{when}}',
  waitingOnRequester: 'Informations demandées',
  nobodyCanAnswer: 'Personne ne peut répondre',
  onTicket: 'Ticket nº {{number}}',
  askedBy: 'Demandé par {{name}}',
  onBehalfOf: 'pour {{name}}',
};
