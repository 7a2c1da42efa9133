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
  },
  {
    key: 'lea',
    email: 'lea@demo.test',
    name: 'Léa Martin',
    role: 'AGENT',
    ticketAccess: 'ALL',
    locale: 'en',
    groups: ['IT'],
  },
  {
    key: 'marc',
    email: 'marc@demo.test',
    name: 'Marc Dubois',
    role: 'AGENT',
    ticketAccess: 'GROUPS',
    locale: 'fr',
    groups: ['Finance'],
  },
  {
    key: 'nina',
    email: 'nina@demo.test',
    name: 'Nina Keller',
    role: 'AGENT',
    ticketAccess: 'ASSIGNED',
    locale: 'en',
    groups: [],
  },
  {
    key: 'paul',
    email: 'paul@demo.test',
    name: 'Paul Bennett',
    role: 'END_USER',
    ticketAccess: 'ASSIGNED',
    locale: 'en',
    groups: [],
  },
  {
    key: 'sofia',
    email: 'sofia@demo.test',
    name: 'Sofia Lambert',
    role: 'END_USER',
    ticketAccess: 'ASSIGNED',
    locale: 'fr',
    groups: [],
  },
  {
    key: 'omar',
    email: 'omar@demo.test',
    name: 'Omar Haddad',
    role: 'END_USER',
    ticketAccess: 'ASSIGNED',
    locale: 'en',
    groups: [],
  },
];
