import type {
  Locale,
  PersonSheetFragment,
  TicketAccess,
  UserRole,
} from '../../../generated/graphql.ts';

/** What an administrator writes of a person. */
export interface PersonValues {
  readonly name: string;
  readonly email: string;
  readonly role: UserRole;
  readonly locale: Locale;
  readonly ticketAccess: TicketAccess;
  readonly externalId: string;
}

export const newPerson: PersonValues = {
  name: '',
  email: '',
  role: 'END_USER',
  locale: 'EN',
  ticketAccess: 'ASSIGNED',
  externalId: '',
};

export function valuesOf(person: PersonSheetFragment): PersonValues {
  return {
    name: person.name,
    email: person.email ?? '',
    role: person.role,
    locale: person.locale ?? newPerson.locale,
    ticketAccess: person.ticketAccess ?? newPerson.ticketAccess,
    externalId: person.externalId ?? '',
  };
}

/** As the server takes it: it has no external id, rather than an empty one. */
export function toInput<Some extends Partial<PersonValues>>({ externalId, ...rest }: Some) {
  return { ...rest, ...(externalId !== undefined && { externalId: externalId.trim() || null }) };
}
