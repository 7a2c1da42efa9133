import type pg from 'pg';
import type { Part } from './operations.ts';

/** Who asks whom on which ticket: another agent, ticket and approvers each time. */
export async function castParts(
  client: pg.Client,
  count: number,
  approversEach = 1,
): Promise<Part[]> {
  const ids = async (text: string, most: number, values: unknown[] = []) => {
    const some = `SELECT id FROM (${text}) t ORDER BY md5(id) LIMIT ${String(most)}`;
    return (await client.query<{ id: string }>(some, values)).rows.map(({ id }) => id);
  };
  const tickets = await ids(
    `SELECT t.id::text FROM "Ticket" t JOIN "User" u ON u.id = t."requesterId"
       JOIN "User" a ON a.id = t."assigneeId"
      WHERE t.status NOT IN ('SOLVED', 'CLOSED') AND u.active AND a.active`,
    8,
  );
  // Not whose ticket it is: then each approval tells as many people.
  const creators = await ids(
    `SELECT id::text FROM "User" u
      WHERE active AND role = 'AGENT' AND "ticketAccess" = 'ALL'
        AND NOT EXISTS (SELECT FROM "Ticket" t
                         WHERE t."assigneeId" = u.id AND t.id = ANY($1::uuid[]))`,
    2_000,
    [tickets],
  );
  // Neither an agent nor whose ticket it is: so anybody may be asked for anything.
  const approvers = await ids(
    `SELECT id::text FROM "User" u WHERE active AND role = 'END_USER'
        AND NOT EXISTS (SELECT FROM "Membership" m WHERE m."userId" = u.id)
        AND NOT EXISTS (SELECT FROM "Delegation" d WHERE u.id IN (d."delegateId", d."userId"))
        AND NOT EXISTS (SELECT FROM "Ticket" t
                         WHERE t."requesterId" = u.id AND t.id = ANY($1::uuid[]))`,
    2_000,
    [tickets],
  );
  return Array.from({ length: count }, (_, index) => ({
    ticket: at(tickets, index),
    creator: at(creators, index),
    approvers: Array.from({ length: approversEach }, (_each, nth) =>
      at(approvers, index * approversEach + nth),
    ),
  }));
}

function at(ids: readonly string[], index: number): string {
  const id = ids[index % ids.length];
  if (id === undefined) throw new Error('The database has too few people or tickets.');
  return id;
}
