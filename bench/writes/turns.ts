import type pg from 'pg';

/** A request that was made for a round. */
export interface Made {
  readonly request: string;
  readonly step: string;
  readonly assignment: string;
  readonly ticket: string;
  readonly creator: string;
  readonly beneficiary: string;
  /** Whose ticket it is to work on. */
  readonly assignee: string;
  /** The first of them. */
  readonly approver: string;
  readonly approvers: readonly string[];
}

/** The newest so many, newest first. */
export async function lastRequests(client: pg.Client, count: number): Promise<Made[]> {
  const { rows } = await client.query<Made>(
    `SELECT r.id::text AS request, s.id::text AS step, r."ticketId"::text AS ticket,
            r."createdById"::text AS creator, r."onBehalfOfId"::text AS beneficiary,
            t."assigneeId"::text AS assignee,
            min(a.id::text) AS assignment,
            (array_agg(a."userId"::text ORDER BY a.id))[1] AS approver,
            array_agg(a."userId"::text ORDER BY a.id) AS approvers
       FROM (SELECT * FROM "ApprovalRequest" ORDER BY id DESC LIMIT $1) r
       JOIN "Ticket" t ON t.id = r."ticketId"
       JOIN "ApprovalStep" s ON s."requestId" = r.id
       JOIN "Assignment" a ON a."stepId" = s.id
      GROUP BY r.id, s.id, r."ticketId", r."createdById", r."onBehalfOfId", t."assigneeId"
      ORDER BY r.id DESC`,
    [count],
  );
  return rows;
}

/** What a turn of pgbench needs to know. */
export const turnColumns = [
  'request',
  'step',
  'assignment',
  'ticket',
  'creator',
  'beneficiary',
  'assignee',
  'approver',
] as const;

/** Numbered from 1, for pgbench alone. */
export async function reserveTurns(client: pg.Client, made: readonly Made[]): Promise<void> {
  const columns = turnColumns.map((name) => `${name} text`).join(', ');
  await client.query(`DROP TABLE IF EXISTS bench_turn`);
  await client.query(`CREATE TABLE bench_turn (n int PRIMARY KEY, ${columns})`);
  await client.query(
    `INSERT INTO bench_turn SELECT * FROM json_populate_recordset(NULL::bench_turn, $1)`,
    [JSON.stringify(made.map((each, index) => ({ n: index + 1, ...each })))],
  );
  await client.query('ANALYZE bench_turn');
}
