import type { SameWords } from '../../i18n/same-words.ts';
import type { words as english } from '../en/portal.ts';

export const words: SameWords<typeof english> = {
  navigation: {
    title: 'Portail',
    assigned: 'À décider',
    submitted: 'Demandées pour vous',
    waiting: 'en attente de vous',
  },
  total_one: '{{number}} demande',
  total_other: '{{number}} demandes',
  assigned: {
    title: 'Demandes à décider',
    lead: 'Les demandes pour lesquelles votre décision est sollicitée.',
    waiting: 'En attente de votre réponse',
    others: 'Toutes les autres',
    empty: 'Rien ne vous attend',
    emptyText:
      'Quand quelqu’un vous demandera une décision, vous recevrez un e-mail et la demande apparaîtra ici.',
  },
  submitted: {
    title: 'Demandées pour vous',
    lead: 'Ce que notre équipe a demandé en votre nom, et où cela en est.',
    open: 'En cours',
    settled: 'Closes',
    empty: 'Rien n’a été demandé pour vous',
    emptyText: 'Quand une approbation sera demandée en votre nom, vous pourrez la suivre ici.',
    noneOpen: 'Aucune demande en cours',
    noneOpenText: 'Toutes les demandes faites pour vous sont closes.',
  },
  card: {
    asked: 'Demandée par {{creator}}, pour {{beneficiary}}',
    askedForYou: 'Demandée par {{creator}}, pour vous',
    due: 'Réponse attendue',
    yourInformation: 'Des informations de votre part sont attendues',
    answered: 'Vous avez répondu',
  },
  request: {
    back: 'Retour à la liste',
  },
  news: {
    asked: 'Votre décision est demandée\u00a0: {{subject}}',
    created: 'Demandée pour vous\u00a0: {{subject}}',
    informationRequested: 'Des informations de votre part sont attendues\u00a0: {{subject}}',
    settled: '{{status}}\u00a0: {{subject}}',
  },
};
