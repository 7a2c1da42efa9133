export type PersonKey = 'admin' | 'lea' | 'marc' | 'nina' | 'paul' | 'sofia' | 'omar';

export const demoGroups = ['Finance', 'IT'] as const;
export type DemoGroup = (typeof demoGroups)[number];

/** Who leads each group. Policies can ask them. */
export const demoLeads: Readonly<Record<DemoGroup, PersonKey>> = { Finance: 'marc', IT: 'lea' };

export interface DemoPerson {
  key: PersonKey;
  email: string;
  name: string;
  role: 'ADMIN' | 'AGENT' | 'END_USER';
  ticketAccess: 'ALL' | 'GROUPS' | 'ASSIGNED';
  locale: 'en' | 'fr';
  groups: readonly DemoGroup[];
  /** What one can see as them. */
  purpose: Readonly<Record<'en' | 'fr', string>>;
}

export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'admin',
    email: 'admin@demo.test',
    name: 'Alex Morgan',
    role: 'ADMIN',
    ticketAccess: 'ALL',
    locale: 'en',
    groups: [],
    purpose: {
      en: 'Sees everything, and sets up people, groups, kinds of request and policies.',
      fr: 'Voit tout, et gère les personnes, les groupes, les types de demande et les règles.',
    },
  },
  {
    key: 'lea',
    email: 'lea@demo.test',
    name: 'Léa Martin',
    role: 'AGENT',
    ticketAccess: 'ALL',
    locale: 'en',
    groups: ['IT'],
    purpose: {
      en: 'Works on every ticket, leads IT, and asks for most of the approvals.',
      fr: 'Travaille sur tous les tickets, dirige le groupe IT et demande la plupart des approbations.',
    },
  },
  {
    key: 'marc',
    email: 'marc@demo.test',
    name: 'Marc Dubois',
    role: 'AGENT',
    ticketAccess: 'GROUPS',
    locale: 'fr',
    groups: ['Finance'],
    purpose: {
      en: 'Leads Finance, and works on its tickets. Reads French.',
      fr: 'Dirige le groupe Finance et travaille sur ses tickets. Lit le français.',
    },
  },
  {
    key: 'nina',
    email: 'nina@demo.test',
    name: 'Nina Keller',
    role: 'AGENT',
    ticketAccess: 'ASSIGNED',
    locale: 'en',
    groups: [],
    purpose: {
      en: 'Works on the tickets assigned to her, and sees no others.',
      fr: 'Travaille sur les tickets qui lui sont attribués, et n’en voit pas d’autres.',
    },
  },
  {
    key: 'paul',
    email: 'paul@demo.test',
    name: 'Paul Bennett',
    role: 'END_USER',
    ticketAccess: 'ASSIGNED',
    locale: 'en',
    groups: [],
    purpose: {
      en: 'Looks after customers, and decides on refunds over £1,000.',
      fr: 'S’occupe de clients, et décide des remboursements de plus de 1\u202f000\u00a0£.',
    },
  },
  {
    key: 'sofia',
    email: 'sofia@demo.test',
    name: 'Sofia Lambert',
    role: 'END_USER',
    ticketAccess: 'ASSIGNED',
    locale: 'fr',
    groups: [],
    purpose: {
      en: 'Runs the shop in Lyon, and follows what is asked for it. Reads French.',
      fr: 'Tient la boutique de Lyon, et suit ce qui est demandé pour elle. Lit le français.',
    },
  },
  {
    key: 'omar',
    email: 'omar@demo.test',
    name: 'Omar Haddad',
    role: 'END_USER',
    ticketAccess: 'ASSIGNED',
    locale: 'en',
    groups: [],
    purpose: {
      en: 'Runs the warehouse, and decides what may come back.',
      fr: 'Dirige l’entrepôt, et décide des retours.',
    },
  },
];
