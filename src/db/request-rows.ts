import type { ApprovalRequestStatus, Prisma } from '../generated/prisma/client.ts';
import type { Statements } from './statements.ts';

/** The tables of a request's rows, and what a new row of each says. */
export interface RequestTables {
  ApprovalRequest: Prisma.ApprovalRequestCreateManyInput;
  ApprovalStep: Prisma.ApprovalStepCreateManyInput;
  Assignment: Prisma.AssignmentCreateManyInput;
  InboxEntry: Prisma.InboxEntryCreateManyInput;
  Comment: Prisma.CommentCreateManyInput;
  RequestEvent: Prisma.RequestEventCreateManyInput;
  Decision: Prisma.DecisionCreateManyInput;
}

/** What a command does to the rows of a locked request. */
export interface RequestRows {
  /** Columns that none of them has get their defaults; those that only some have are null in the others. */
  insert<Name extends keyof RequestTables>(table: Name, rows: readonly RequestTables[Name][]): void;
  /** A row that was there before the command. What is said of it twice is one change. */
  update<Name extends 'ApprovalRequest' | 'ApprovalStep' | 'Assignment'>(
    table: Name,
    id: string,
    values: Partial<RequestTables[Name]>,
  ): void;
  /** Of a request's entries that were there before: some holders' go, the others get what changed. */
  updateInbox(requestId: string, change: InboxChange): void;
  /** What was counted of these people's and groups' lists is no longer so. */
  changeLists(holderIds: Iterable<string>): void;
}

export interface InboxChange {
  readonly gone: readonly string[];
  readonly status: ApprovalRequestStatus;
  readonly eventCount: number;
}

/** Rows that wait for `write`, which sends them in one statement: each of its own is a round trip. */
export interface PendingRows extends RequestRows {
  write(tx: Statements): Promise<void>;
}

export function createPendingRows(): PendingRows {
  const inserted: [table: string, rows: readonly object[]][] = [];
  const updated = new Map<string, { table: string; row: { id: string } }>();
  const inboxes: (InboxChange & { requestId: string })[] = [];
  const changed = new Set<string>();
  return {
    insert(table, rows) {
      if (rows.length > 0) inserted.push([table, rows]);
    },
    update(table, id, values) {
      updated.set(id, { table, row: { ...updated.get(id)?.row, ...values, id } });
    },
    updateInbox(requestId, change) {
      inboxes.push({ requestId, ...change });
    },
    changeLists(holderIds) {
      for (const holderId of holderIds) changed.add(holderId);
    },
    async write(tx) {
      const values: string[] = [];
      const json = (value: object) => `$${String(values.push(toJson(value)))}::json`;
      const parts = [
        ...inserted.map(([table, rows]) => insertion(table, rows, json)),
        ...[...updated.values()].map(({ table, row }) => change(table, row, json)),
        ...inboxes.flatMap((each) => inboxChange(each, json)),
        ...(changed.size > 0 ? [listChange([...changed], json)] : []),
      ];
      if (parts.length === 0) return;
      // What refers to a row of the same statement is checked at its end.
      const all = parts.map((part, index) => `w${String(index)} AS (${part})`);
      await tx.$executeRawUnsafe(`WITH ${all.join(', ')} SELECT 1`, ...values);
    },
  };
}

function toJson(value: object): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'bigint' ? String(each) : each,
  );
}

function insertion(table: string, rows: readonly object[], json: (value: object) => string) {
  const columns = [...new Set(rows.flatMap(columnsOf))];
  return `INSERT INTO "${table}" (${columns.join()})
    SELECT ${columns.join()} FROM json_populate_recordset(NULL::"${table}", ${json(rows)})`;
}

function change(table: string, row: object, json: (value: object) => string) {
  const columns = columnsOf(row).filter((column) => column !== '"id"');
  return `UPDATE "${table}" t SET ${columns.map((column) => `${column} = c.${column}`).join()}
    FROM json_populate_record(NULL::"${table}", ${json(row)}) c WHERE t.id = c.id`;
}

function columnsOf(row: object): string[] {
  return Object.entries(row).flatMap(([name, value]) => (value === undefined ? [] : [`"${name}"`]));
}

/** Two that never meet in a row: a row that is changed twice in a statement is changed once. */
function inboxChange(
  { requestId, gone, ...changed }: InboxChange & { requestId: string },
  json: (value: object) => string,
): string[] {
  const given = `json_to_record(${json({ requestId, gone, ...changed })})
    AS c("requestId" uuid, gone uuid[], status "ApprovalRequestStatus", "eventCount" int)`;
  const rest = `UPDATE "InboxEntry" t SET status = c.status, "eventCount" = c."eventCount" FROM ${given}
     WHERE t."requestId" = c."requestId" AND t."holderId" <> ALL(c.gone)`;
  const leaving = `DELETE FROM "InboxEntry" t USING ${given}
     WHERE t."requestId" = c."requestId" AND t."holderId" = ANY(c.gone)`;
  return gone.length > 0 ? [rest, leaving] : [rest];
}

/** SQL that says which transaction this is. */
export const currentTransaction = 'pg_current_xact_id()::text::bigint';

/**
 * The rows stay locked until the commit, so that versions follow each other as commits do; they are
 * locked in the order of ids, so that two commands never wait for each other in a circle.
 */
function listChange(holderIds: readonly string[], json: (value: object) => string): string {
  return `INSERT INTO "ListVersion" ("holderId", version)
    SELECT id::uuid, ${currentTransaction} FROM json_array_elements_text(${json(holderIds)}) AS c(id) ORDER BY id
    ON CONFLICT ("holderId") DO UPDATE SET version = EXCLUDED.version`;
}
