import type { Transaction } from '../db/database.ts';
import {
  findReferencedGroups,
  findReferencedPeople,
  type Reference,
} from '../db/reference-store.ts';
import { done, invalid, refused, type Outcome } from '../domain/refusals.ts';
import type { TicketStatus } from '../domain/ticket.ts';

/** What is `undefined` stays as it is. */
export interface UpsertTicket {
  readonly externalId: string;
  readonly subject?: string | undefined;
  readonly status?: TicketStatus | undefined;
  readonly requester?: Reference | undefined;
  readonly assignee?: Reference | null | undefined;
  readonly group?: Reference | null | undefined;
}

/** The same with everybody found. */
export interface TicketChanges {
  readonly subject?: string | undefined;
  readonly status?: TicketStatus | undefined;
  readonly requesterId?: string | undefined;
  readonly assigneeId?: string | null | undefined;
  readonly groupId?: string | null | undefined;
}

/** Finds everybody whom it names, or says who is not there. */
export async function findNamed(
  tx: Transaction,
  { subject, status, requester, assignee, group }: UpsertTicket,
): Promise<Outcome<TicketChanges>> {
  const find = async (
    what: 'requester' | 'assignee' | 'group',
    reference: Reference | null | undefined,
  ): Promise<Outcome<string | null | undefined>> => {
    if (!reference) return done(reference);
    const look = what === 'group' ? findReferencedGroups : findReferencedPeople;
    const [id] = await look(tx, [reference]);
    if (id != null) return done(id);
    const message = `There is no such ${what === 'group' ? 'group' : 'person'}.`;
    return refused(invalid(fieldOf(what, reference), message));
  };
  const requesterId = await find('requester', requester);
  if (!requesterId.ok) return requesterId;
  const assigneeId = await find('assignee', assignee);
  if (!assigneeId.ok) return assigneeId;
  const groupId = await find('group', group);
  if (!groupId.ok) return groupId;
  return done({
    subject,
    status,
    requesterId: requesterId.value ?? undefined,
    assigneeId: assigneeId.value,
    groupId: groupId.value,
  });
}

/** The input's field that names them. */
export function fieldOf(what: 'requester' | 'assignee' | 'group', reference: Reference): string {
  return `${what}${'id' in reference ? 'Id' : 'ExternalId'}`;
}
