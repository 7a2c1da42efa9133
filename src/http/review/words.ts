import type { Locale } from '../../domain/people.ts';
import type { DecisionOutcome } from '../../domain/outcome.ts';
import type { ApprovalRequestStatus } from '../../domain/request-state.ts';

interface ReviewWords {
  readonly asks: (creator: string) => string;
  readonly status: Record<ApprovalRequestStatus, string>;
  readonly createdBy: string;
  readonly onBehalfOf: string;
  readonly ticket: string;
  readonly requester: string;
  readonly dueAt: string;
  readonly attachments: string;
  readonly approvers: string;
  readonly step: (position: number) => string;
  readonly open: string;
  readonly notNeeded: string;
  readonly decided: Record<DecisionOutcome, (by: string, at: string) => string>;
  readonly conversation: string;
  readonly noComments: string;
  readonly asksForInformation: string;
  readonly ended: string;
  readonly withdrew: (by: string) => string;
  readonly expired: string;
  readonly answer: string;
  readonly you: (name: string) => string;
  readonly codeTitle: string;
  readonly codeText: string;
  readonly code: string;
  readonly confirm: string;
  readonly wrongCode: string;
  readonly badCode: string;
  readonly approve: string;
  readonly approveNote: string;
  readonly deny: string;
  readonly denyNote: string;
  readonly comment: string;
  readonly commentLabel: string;
  readonly asks2: string;
  readonly send: string;
  readonly nothingToDo: string;
  readonly signIn: string;
  readonly did: Record<'APPROVE' | 'DENY' | 'COMMENT', string>;
  readonly refusal: Readonly<Record<string, string>>;
  readonly refused: string;
  readonly brokenTitle: string;
  readonly brokenText: string;
  readonly start: string;
  readonly oldTitle: string;
  readonly oldText: string;
  readonly newLink: string;
  readonly newLinkSent: string;
  readonly otherTitle: string;
  readonly otherText: (me: string) => string;
  readonly openAsMe: (me: string) => string;
  readonly signOut: string;
}

/** What the pages that mails' links open say. */
export const reviewWords: Record<Locale, ReviewWords> = {
  en: {
    asks: (creator) => `${creator} asks for an approval.`,
    status: {
      PENDING: 'Pending',
      APPROVED: 'Approved',
      DENIED: 'Denied',
      WITHDRAWN: 'Withdrawn',
      EXPIRED: 'Expired',
    },
    createdBy: 'Requested by',
    onBehalfOf: 'On behalf of',
    ticket: 'Ticket',
    requester: 'Ticket’s requester',
    dueAt: 'Due',
    attachments: 'Attachments',
    approvers: 'Approvers',
    step: (position) => `Step ${String(position)}`,
    open: 'No answer yet',
    notNeeded: 'Not needed',
    decided: {
      APPROVED: (by, at) => `${by} approved on ${at}`,
      DENIED: (by, at) => `${by} denied on ${at}`,
    },
    conversation: 'Conversation',
    noComments: 'Nobody has written anything yet.',
    asksForInformation: 'asks for information',
    ended: 'How it ended',
    withdrew: (by) => `${by} withdrew the request.`,
    expired: 'No decision came in time.',
    answer: 'Your answer',
    you: (name) => `You answer as ${name}.`,
    codeTitle: 'Is it you?',
    codeText:
      'Type the six-digit code that stands in the e-mail, below its button. It shows that a person is here, not a program that opens links. This browser is then known as yours for 30 days.',
    code: 'Code from the e-mail',
    confirm: 'Go on',
    wrongCode: 'That is not the code of this e-mail. Look below its button, and try again.',
    badCode: 'Type the six digits that stand in the e-mail.',
    approve: 'Approve request',
    approveNote: 'Note (optional)',
    deny: 'Deny request',
    denyNote: 'Why not? (needed to deny)',
    comment: 'Comment',
    commentLabel: 'Your comment',
    asks2: 'I need an answer before I can decide',
    send: 'Send',
    nothingToDo: 'There is nothing for you to answer here now.',
    signIn: 'Sign in for more',
    did: {
      APPROVE: 'You approved this request. Thank you.',
      DENY: 'You denied this request. Thank you.',
      COMMENT: 'Your comment was sent.',
    },
    refusal: {
      ALREADY_RESOLVED: 'This request is settled already; nothing was changed.',
      ALREADY_DECIDED: 'There is an answer already, and it is final; nothing was changed.',
      OWN_REQUEST:
        'You made this request, or it is on your behalf: someone else has to decide on it.',
      NOT_AN_APPROVER: 'You are not asked any more; nothing was changed.',
      INVALID_INPUT: 'Write something, of at most 5,000 characters.',
    },
    refused: 'That was not possible; nothing was changed. Look at the request as it stands now.',
    brokenTitle: 'This link does not work',
    brokenText:
      'It is not complete, or it is no longer good here. Open it again from the e-mail, in the browser in which you want to answer; or sign in.',
    start: 'Go to the start page',
    oldTitle: 'This link is too old',
    oldText:
      'Links in e-mails are good for three days. A new one can be sent to the address that this one went to.',
    newLink: 'Send me a new link',
    newLinkSent:
      'If the request is still there, a new link is on its way to the same address. Within an hour only one is sent.',
    otherTitle: 'This link is for someone else',
    otherText: (me) => `You are signed in as ${me}. The e-mail was written to another person.`,
    openAsMe: (me) => `Open the request as ${me}`,
    signOut: 'Sign out, then open the link again',
  },
  fr: {
    asks: (creator) => `${creator} demande une approbation.`,
    status: {
      PENDING: 'En attente',
      APPROVED: 'Approuvée',
      DENIED: 'Refusée',
      WITHDRAWN: 'Retirée',
      EXPIRED: 'Expirée',
    },
    createdBy: 'Demandée par',
    onBehalfOf: 'Au nom de',
    ticket: 'Ticket',
    requester: 'Demandeur du ticket',
    dueAt: 'Échéance',
    attachments: 'Pièces jointes',
    approvers: 'Approbateurs',
    step: (position) => `Étape ${String(position)}`,
    open: 'Pas encore de réponse',
    notNeeded: 'Plus nécessaire',
    decided: {
      APPROVED: (by, at) => `${by} a approuvé le ${at}`,
      DENIED: (by, at) => `${by} a refusé le ${at}`,
    },
    conversation: 'Conversation',
    noComments: 'Personne n’a encore écrit.',
    asksForInformation: 'demande des précisions',
    ended: 'Comment elle s’est terminée',
    withdrew: (by) => `${by} a retiré la demande.`,
    expired: 'Aucune décision n’est arrivée à temps.',
    answer: 'Votre réponse',
    you: (name) => `Vous répondez en tant que ${name}.`,
    codeTitle: 'Est-ce bien vous ?',
    codeText:
      'Saisissez le code à six chiffres qui figure dans l’e-mail, sous son bouton. Il montre qu’une personne est là, et non un programme qui ouvre les liens. Ce navigateur est ensuite reconnu comme le vôtre pendant 30 jours.',
    code: 'Code figurant dans l’e-mail',
    confirm: 'Continuer',
    wrongCode: 'Ce n’est pas le code de cet e-mail. Regardez sous son bouton, puis réessayez.',
    badCode: 'Saisissez les six chiffres qui figurent dans l’e-mail.',
    approve: 'Approuver la demande',
    approveNote: 'Remarque (facultative)',
    deny: 'Refuser la demande',
    denyNote: 'Pourquoi pas ? (nécessaire pour refuser)',
    comment: 'Commenter',
    commentLabel: 'Votre commentaire',
    asks2: 'J’ai besoin d’une réponse avant de pouvoir décider',
    send: 'Envoyer',
    nothingToDo: 'Vous n’avez pas à répondre ici pour le moment.',
    signIn: 'Se connecter pour en voir plus',
    did: {
      APPROVE: 'Vous avez approuvé cette demande. Merci.',
      DENY: 'Vous avez refusé cette demande. Merci.',
      COMMENT: 'Votre commentaire a été envoyé.',
    },
    refusal: {
      ALREADY_RESOLVED: 'Cette demande est déjà réglée ; rien n’a été modifié.',
      ALREADY_DECIDED:
        'Une réponse a déjà été donnée, et elle est définitive ; rien n’a été modifié.',
      OWN_REQUEST:
        'Vous avez fait cette demande, ou elle est en votre nom : quelqu’un d’autre doit décider.',
      NOT_AN_APPROVER: 'Votre réponse n’est plus demandée ; rien n’a été modifié.',
      INVALID_INPUT: 'Écrivez quelque chose, en 5 000 caractères au plus.',
    },
    refused:
      'Ce n’était pas possible ; rien n’a été modifié. Regardez la demande telle qu’elle est maintenant.',
    brokenTitle: 'Ce lien ne fonctionne pas',
    brokenText:
      'Il n’est pas complet, ou il n’est plus valable ici. Rouvrez-le depuis l’e-mail, dans le navigateur où vous voulez répondre, ou connectez-vous.',
    start: 'Aller à la page d’accueil',
    oldTitle: 'Ce lien est trop ancien',
    oldText:
      'Les liens des e-mails sont valables trois jours. Un nouveau lien peut être envoyé à l’adresse qui a reçu celui-ci.',
    newLink: 'M’envoyer un nouveau lien',
    newLinkSent:
      'Si la demande existe toujours, un nouveau lien part vers la même adresse. Un seul est envoyé par heure.',
    otherTitle: 'Ce lien est destiné à quelqu’un d’autre',
    otherText: (me) =>
      `Vous êtes connecté en tant que ${me}. L’e-mail a été écrit à une autre personne.`,
    openAsMe: (me) => `Ouvrir la demande en tant que ${me}`,
    signOut: 'Se déconnecter, puis rouvrir le lien',
  },
};
