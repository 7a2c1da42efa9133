export type UserRole = 'ADMIN' | 'AGENT' | 'END_USER';
/** Which tickets an agent may see: rule 1 of the product. */
export type TicketAccess = 'ALL' | 'GROUPS' | 'ASSIGNED';
export type Locale = 'en' | 'fr';

/** Who is asked: one person, or a group, any one member of which answers for it. */
export interface Assignee {
  readonly type: 'USER' | 'GROUP';
  readonly id: string;
}

export function isSameAssignee(one: Assignee, other: Assignee): boolean {
  return one.type === other.type && one.id === other.id;
}

/** The person who acts or looks, as far as the rules care. */
export interface Actor {
  readonly id: string;
  readonly role: UserRole;
  readonly ticketAccess: TicketAccess;
  /** The active groups that they are a member of. */
  readonly groupIds: readonly string[];
  /** Those who are away now and for whom this person answers (delegation.ts). */
  readonly standsInForIds: readonly string[];
}
