import type { Locale, UserRole } from '../domain/people.ts';

/** Someone whom the demo lets anybody sign in as. */
export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: UserRole;
  /** What one can see as them. */
  readonly purpose: Readonly<Record<Locale, string>>;
}
