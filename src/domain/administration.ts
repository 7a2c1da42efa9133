// Who may change people, groups and policies, and what has to stay true when they do.
import type { Actor, UserRole } from './people.ts';
import type { Refusal } from './refusals.ts';

/** What is the administrators'; who belongs to a group goes with the groups. */
export type Administered =
  | 'people and groups'
  | 'kinds of request and policies'
  | 'the list of undeliverable e-mails';

export function refusalToAdminister(
  { role }: Pick<Actor, 'role'>,
  what: Administered,
): Refusal | null {
  if (role === 'ADMIN') return null;
  return { code: 'FORBIDDEN', message: `Only an administrator changes ${what}.` };
}

/** As much of a person as says whether they administer. */
export interface Standing {
  readonly role: UserRole;
  readonly active: boolean;
}

export function isAdministrator({ role, active }: Standing): boolean {
  return role === 'ADMIN' && active;
}

/** Whether a change of someone is one by which there is an administrator less. */
export function losesAnAdministrator(before: Standing, after: Standing): boolean {
  return isAdministrator(before) && !isAdministrator(after);
}

/**
 * Somebody has to be left who can administer.
 *
 * @param others how many active administrators there are besides the one who is changed
 */
export function refusalToLoseAnAdministrator(others: number): Refusal | null {
  if (others > 0) return null;
  return {
    code: 'LAST_ADMINISTRATOR',
    message:
      'This is the last active administrator. Make somebody else an administrator first, then change this one.',
  };
}
