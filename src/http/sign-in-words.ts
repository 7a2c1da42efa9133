import type { Locale, UserRole } from '../domain/people.ts';

interface SignInWords {
  readonly title: string;
  readonly ended: string;
  readonly demo: string;
  readonly comeBack: string;
  readonly workspace: string;
  readonly workspaceText: string;
  readonly portal: string;
  readonly portalText: string;
  readonly role: Readonly<Record<UserRole, string>>;
  readonly beside: string;
  readonly api: string;
  readonly mailbox: string;
  readonly elsewhere: string;
  readonly openAgain: string;
  readonly operators: string;
  readonly otherLanguage: string;
}

/** What the sign-in page says. */
export const signInWords: Record<Locale, SignInWords> = {
  en: {
    title: 'Sign in',
    ended: 'Your session has ended. Sign in again to go on.',
    demo: 'This is the demo: its people are made up, and need no password. Choose who to be.',
    comeBack: 'You then come to the page that you opened.',
    workspace: 'In the workspace',
    workspaceText: 'Agents ask for approvals on their tickets, follow them, and decide.',
    portal: 'In the portal',
    portalText: 'Customers and colleagues decide what they are asked, without seeing the ticket.',
    role: { ADMIN: 'Administrator', AGENT: 'Agent', END_USER: 'End user' },
    beside: 'Also in the demo:',
    api: 'API explorer',
    mailbox: 'the e-mails that it would send',
    elsewhere:
      'Your organisation signs you in; Assent has no passwords. Sign in where you do for your other tools, such as your help desk, then open this page again.',
    openAgain: 'Open this page again',
    operators:
      'For whoever runs this server: a page that has a token of your identity provider trades it for a session with POST /auth/session.',
    otherLanguage: 'Français',
  },
  fr: {
    title: 'Se connecter',
    ended: 'Votre session a pris fin. Reconnectez-vous pour continuer.',
    demo: 'Ceci est la démo\u00a0: ses personnages sont fictifs et n’ont pas de mot de passe. Choisissez qui vous êtes.',
    comeBack: 'Vous arriverez ensuite à la page que vous avez ouverte.',
    workspace: 'Dans l’espace de travail',
    workspaceText:
      'Les agents demandent des approbations sur leurs tickets, les suivent et décident.',
    portal: 'Dans le portail',
    portalText:
      'Les clients et les collègues décident de ce qui leur est demandé, sans voir le ticket.',
    role: { ADMIN: 'Administrateur', AGENT: 'Agent', END_USER: 'Utilisateur final' },
    beside: 'Aussi dans la démo\u00a0:',
    api: 'l’explorateur d’API',
    mailbox: 'les e-mails qu’elle enverrait',
    elsewhere:
      'C’est votre organisation qui vous connecte\u00a0; Assent n’a pas de mots de passe. Connectez-vous là où vous le faites pour vos autres outils, par exemple votre centre d’assistance, puis rouvrez cette page.',
    openAgain: 'Rouvrir cette page',
    operators:
      'Pour qui gère ce serveur\u00a0: une page qui a un jeton de votre fournisseur d’identité l’échange contre une session par POST /auth/session.',
    otherLanguage: 'English',
  },
};
