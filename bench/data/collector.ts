import type { RequestRows, RequestTables } from '../../src/db/request-rows.ts';
import type { Row } from './copy.ts';

/** The tables of a request's rows, each after those that it refers to. */
export const requestTables = [
  'ApprovalRequest',
  'ApprovalStep',
  'Assignment',
  'InboxEntry',
  'Comment',
  'RequestEvent',
  'Decision',
] as const satisfies readonly (keyof RequestTables)[];
type RequestTable = (typeof requestTables)[number];

/** Rows are kept until they are taken. */
export interface Collector extends RequestRows {
  /** All rows so far, by their tables; none are left. */
  take(): Map<RequestTable, Row[]>;
}

/**
 * Assent's own stores (src/db) write into it what they would write into the database, so that every
 * row is what Assent would have made.
 */
export function createCollector(): Collector {
  let tables = empty();
  /** Of the inbox, whose entries have no id of their own: by their requests. */
  let keys = new Map<string, string[]>();
  const rowsOf = (table: RequestTable) => {
    const rows = tables.get(table);
    if (!rows) throw new Error(`There is no table ${table}.`);
    return rows;
  };
  return {
    insert(table, rows) {
      for (const row of rows as readonly Row[]) {
        const requestId = String(row.requestId);
        if (table === 'InboxEntry') {
          const key = keyOf(requestId, row.holderId);
          rowsOf(table).set(key, row);
          keys.set(requestId, [...(keys.get(requestId) ?? []), key]);
        } else {
          // What is settled later has a column that is not there at first.
          const more = table === 'ApprovalRequest' ? { resolvedAt: null } : {};
          rowsOf(table).set(row.id as string, { ...more, ...row });
        }
      }
    },
    update(table, id, values) {
      const row = rowsOf(table).get(id);
      if (!row) throw new Error(`${table} has no row ${id}.`);
      rowsOf(table).set(id, { ...row, ...values });
    },
    updateInbox(requestId, { gone, ...changed }) {
      const rows = rowsOf('InboxEntry');
      for (const holderId of gone) rows.delete(keyOf(requestId, holderId));
      for (const key of keys.get(requestId) ?? []) {
        const row = rows.get(key);
        if (row) rows.set(key, { ...row, ...changed });
      }
    },
    // Nobody has counted anything yet.
    changeLists() {},
    take() {
      const taken = tables;
      tables = empty();
      keys = new Map();
      return new Map([...taken].map(([name, rows]) => [name, [...rows.values()]]));
    },
  };
}

function keyOf(requestId: string, holderId: unknown): string {
  return `${requestId} ${String(holderId)}`;
}

function empty(): Map<RequestTable, Map<string, Row>> {
  return new Map(requestTables.map((name) => [name, new Map<string, Row>()]));
}
