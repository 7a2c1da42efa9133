import type { Transaction } from '../../src/db/database.ts';
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
] as const;
type RequestTable = (typeof requestTables)[number];

/** What stands in for a transaction: rows are kept until they are taken. */
export interface Collector {
  readonly tx: Transaction;
  /** All rows so far, by their tables; none are left. */
  take(): Map<RequestTable, Row[]>;
}

/**
 * Assent's own stores (src/db) write into it what they would write into the database, so that every
 * row is what Assent would have made. Only what they use for a request's life is here.
 */
export function createCollector(): Collector {
  let tables = empty();
  const rowsOf = (table: RequestTable) => {
    const rows = tables.get(table);
    if (!rows) throw new Error(`There is no table ${table}.`);
    return rows;
  };
  const table = (name: RequestTable, more: Row = {}) => ({
    create({ data }: { data: Row }) {
      rowsOf(name).set(data.id as string, { ...more, ...data });
    },
    createMany({ data }: { data: readonly Row[] }) {
      for (const row of data) rowsOf(name).set(row.id as string, { ...more, ...row });
    },
    update({ where, data }: { where: { id: string }; data: Row }) {
      const row = rowsOf(name).get(where.id);
      if (!row) throw new Error(`${name} has no row ${where.id}.`);
      rowsOf(name).set(where.id, { ...row, ...data });
    },
  });
  const tx = {
    // What is settled later has a column that is not there at first.
    approvalRequest: table('ApprovalRequest', { resolvedAt: null }),
    approvalStep: table('ApprovalStep'),
    assignment: table('Assignment'),
    inboxEntry: entries(() => rowsOf('InboxEntry')),
    comment: table('Comment'),
    requestEvent: table('RequestEvent'),
    decision: table('Decision'),
  };
  return {
    tx: tx as unknown as Transaction,
    take() {
      const taken = tables;
      tables = empty();
      return new Map([...taken].map(([name, rows]) => [name, [...rows.values()]]));
    },
  };
}

/** Entries have no id of their own: they are known by whose they are. */
function entries(rows: () => Map<string, Row>) {
  const keys = new Map<string, string[]>();
  const keyOf = (requestId: unknown, holderId: unknown) =>
    `${String(requestId)} ${String(holderId)}`;
  return {
    createMany({ data }: { data: readonly Row[] }) {
      if (rows().size === 0) keys.clear();
      for (const row of data) {
        const requestId = String(row.requestId);
        const key = keyOf(requestId, row.holderId);
        rows().set(key, row);
        keys.set(requestId, [...(keys.get(requestId) ?? []), key]);
      }
    },
    updateMany({ where, data }: { where: { requestId: string }; data: Row }) {
      for (const key of keys.get(where.requestId) ?? []) {
        const row = rows().get(key);
        if (row) rows().set(key, { ...row, ...data });
      }
    },
    deleteMany({ where }: { where: { requestId: string; holderId: { in: readonly string[] } } }) {
      for (const holderId of where.holderId.in) rows().delete(keyOf(where.requestId, holderId));
    },
  };
}

function empty(): Map<RequestTable, Map<string, Row>> {
  return new Map(requestTables.map((name) => [name, new Map<string, Row>()]));
}
