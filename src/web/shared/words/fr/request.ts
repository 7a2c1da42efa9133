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
  due: 'Échéance',
  waitingOnRequester: 'Informations demandées',
  nobodyCanAnswer: 'Personne ne peut répondre',
  onTicket: 'Ticket n°\u00a0{{number}}',
  onBehalfOf: 'pour {{name}}',
  actions: 'Ce que vous pouvez faire',
};
