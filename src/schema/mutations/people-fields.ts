// Input fields of people and groups, described once.
import { limits } from '../../domain/limits.ts';
import type { builder } from '../builder.ts';
import { emailAddress, line, optionalLine, timeZone } from '../input-rules.ts';
import { Locale, TicketAccess } from '../user-account.ts';
import { UserRole } from '../user.ts';

type Fields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

/** The rules for what is written of a person, where it may be left out. */
export const personRules = {
  email: emailAddress.nullish(),
  name: line(limits.name).nullish(),
  externalId: optionalLine(limits.externalId),
  timeZone: timeZone.nullish(),
};

export const groupRules = {
  name: line(limits.name).nullish(),
  externalId: optionalLine(limits.externalId),
};

export const emailDescription =
  'Their e-mail address, in any case: where their mails go, and what a token may name them by. Unique, up to 254 characters.';
export const personNameDescription = 'As it is shown to others, in a line of up to 100 characters.';
export const timeZoneDescription =
  'The time zone of the times in their mails, by its IANA name: `Europe/Paris`.';
export const groupNameDescription =
  'As it is shown to others, in a line of up to 100 characters. Unique among groups.';
export const externalIdDescription =
  'Its id in another help desk: unique, in a line of up to 200 characters.';

/** What else is said of a person, all of it optional. `without`: what counts where it is left out. */
export function standingFields(t: Fields, without: (value: string) => string) {
  return {
    role: t.field({
      type: UserRole,
      description: `What they are in the help desk. ${without('END_USER')}`,
    }),
    ticketAccess: t.field({
      type: TicketAccess,
      description: `Which tickets they may access while they are an agent. ${without('ASSIGNED')}`,
    }),
    locale: t.field({
      type: Locale,
      description: `The language of their mails and pages. ${without('EN')}`,
    }),
    timeZone: t.string({ description: `${timeZoneDescription} ${without('UTC')}` }),
    active: t.boolean({
      description: `False for someone who has left: they sign in no more, hear of nothing, and answer nothing. People are never deleted, and can come back. ${without('true')}`,
    }),
  };
}

export function activeGroupField(t: Fields, without: string) {
  return t.boolean({
    description: `False for a group that is retired: nobody answers for it. Groups are never deleted, and can come back. ${without}`,
  });
}

export interface StandingInput {
  readonly role?: typeof UserRole.$inferType | null;
  readonly ticketAccess?: typeof TicketAccess.$inferType | null;
  readonly locale?: typeof Locale.$inferType | null;
  readonly timeZone?: string | null;
  readonly active?: boolean | null;
}

/** Null says no more than leaving it out. */
export function toStanding({ role, ticketAccess, locale, timeZone: zone, active }: StandingInput) {
  return {
    role: role ?? undefined,
    ticketAccess: ticketAccess ?? undefined,
    locale: locale ?? undefined,
    timeZone: zone ?? undefined,
    active: active ?? undefined,
  };
}
