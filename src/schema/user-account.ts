// What of a person is between them and the administrators.
import type { Caller } from '../db/caller-store.ts';
import { builder } from './builder.ts';
import { User } from './user.ts';

export const TicketAccess = builder.enumType('TicketAccess', {
  description:
    'Which tickets an agent may access, besides those assigned to them. Administrators access all, end users none.',
  values: {
    ALL: { description: 'All tickets.' },
    GROUPS: { description: 'Those of the groups that they belong to.' },
    ASSIGNED: { description: 'Only those assigned to them.' },
  } as const,
});

export const Locale = builder.enumType('Locale', {
  description: 'A language that Assent speaks to people in.',
  values: {
    EN: { value: 'en', description: 'English.' },
    FR: { value: 'fr', description: 'French.' },
  } as const,
});

const onlyFor = 'Null unless the viewer is an administrator or this very person.';

function isTheirs(caller: Caller | null, { id }: { id: string }): boolean {
  return caller !== null && (caller.role === 'ADMIN' || caller.id === id);
}

builder.prismaObjectFields(User, (t) => ({
  externalId: t.string({
    nullable: true,
    description: `Their id in another help desk, if they came from one. ${onlyFor}`,
    select: { id: true, externalId: true },
    resolve: (user, _args, { caller }) => (isTheirs(caller, user) ? user.externalId : null),
  }),
  ticketAccess: t.field({
    type: TicketAccess,
    nullable: true,
    description: `Which tickets they may access as an agent. ${onlyFor}`,
    select: { id: true, ticketAccess: true },
    resolve: (user, _args, { caller }) => (isTheirs(caller, user) ? user.ticketAccess : null),
  }),
  locale: t.field({
    type: Locale,
    nullable: true,
    description: `The language of their mails and pages. ${onlyFor}`,
    select: { id: true, locale: true },
    resolve: (user, _args, { caller }) => (isTheirs(caller, user) ? user.locale : null),
  }),
  timeZone: t.string({
    nullable: true,
    description: `The time zone of the times in their mails, by its IANA name. ${onlyFor}`,
    select: { id: true, timeZone: true },
    resolve: (user, _args, { caller }) => (isTheirs(caller, user) ? user.timeZone : null),
  }),
  active: t.boolean({
    nullable: true,
    description: `Whether they may sign in and answer. ${onlyFor}`,
    select: { id: true, active: true },
    resolve: (user, _args, { caller }) => (isTheirs(caller, user) ? user.active : null),
  }),
}));
