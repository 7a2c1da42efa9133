import type { Caller } from '../db/caller-store.ts';
import type { Transaction } from '../db/database.ts';
import { readRequestStates } from '../db/request-store.ts';
import { maySeeRequest } from '../domain/permissions.ts';
import { mayAccessTicket } from '../domain/ticket.ts';
import { readMarkers } from './markers.ts';
import type { Sight } from './source.ts';

const nothing: Sight = { marker: null, mayHear: () => false };

/** How a request stands for whoever follows it. */
export async function lookAtRequest(db: Transaction, id: string): Promise<Sight> {
  const request = (await readRequestStates(db, [id])).get(id);
  if (!request) return nothing;
  return {
    marker: String(request.revision),
    mayHear: (viewer) => maySeeRequest(viewer, request),
  };
}

/** How a ticket, with all its requests, stands for whoever follows it. */
export async function lookAtTicket(db: Transaction, id: string): Promise<Sight> {
  // The marker first: what changes between the two reads is then told once more, and never missed.
  const markers = await readMarkers(db, [`ticket:${id}`]);
  const ticket = await db.ticket.findUnique({
    where: { id },
    select: { assigneeId: true, groupId: true },
  });
  if (!ticket) return nothing;
  return {
    marker: markers.get(`ticket:${id}`) ?? null,
    mayHear: (viewer) => mayAccessTicket(viewer, ticket),
  };
}

/** What has no marker: whoever may hear of it is told when the answer itself has changed. */
export function alwaysLook(mayHear: (viewer: Caller) => boolean): () => Promise<Sight> {
  return () => Promise.resolve({ marker: null, mayHear });
}
