import type pg from 'pg';
import { createCast, type Cast } from './cast.ts';
import { copyRows } from './copy.ts';
import { createSeededIds } from './ids.ts';
import { createRandom } from './random.ts';
import { sizesFor } from './sizes.ts';

/** When everything begins. */
export const start = new Date('2025-01-01T08:00:00Z');

/** The same people, groups and tickets whenever there are as many requests. */
export function castFor(requests: number): Cast {
  const random = createRandom(20_251_126);
  return createCast(sizesFor(requests), random, createSeededIds(random), start);
}

export async function copyCast(client: pg.ClientBase, cast: Cast): Promise<void> {
  const people = cast.people.map(({ id, number, role, ticketAccess }) => {
    const email = `person${String(number)}@bench.test`;
    return { id, email, name: `Person ${String(number)}`, role, ticketAccess, createdAt: start };
  });
  await copyRows(client, 'User', people);
  const groups = cast.groupIds.map((id, index) => {
    return { id, name: `Group ${String(index)}`, createdAt: start };
  });
  await copyRows(client, 'Group', groups);
  const memberships = cast.people.flatMap(({ id: userId, groupIds }) =>
    groupIds.map((groupId) => ({ userId, groupId })),
  );
  await copyRows(client, 'Membership', memberships);
  const tickets = cast.tickets.map((ticket, index) => {
    const subject = `Ticket about order ${String(10_000 + index)}`;
    return { ...ticket, subject, status: 'OPEN', createdAt: start, updatedAt: start };
  });
  await copyRows(client, 'Ticket', tickets);
}
