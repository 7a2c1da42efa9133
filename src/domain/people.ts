export type UserRole = 'ADMIN' | 'AGENT' | 'END_USER';
/** Which tickets an agent may see: rule 1 of the product. */
export type TicketAccess = 'ALL' | 'GROUPS' | 'ASSIGNED';
export type Locale = 'en' | 'fr';

/** The person who acts or looks, as far as the rules care. */
export interface Actor {
  readonly id: string;
  readonly role: UserRole;
  readonly ticketAccess: TicketAccess;
  readonly groupIds: readonly string[];
}
