import type { StoredRequest } from '../../../src/record/stored-request.ts';

/** What no event says, or says only together with something else that is looked at. */
const notSaid: Readonly<Record<keyof StoredRequest, readonly string[]>> = {
  row: ['id'],
  steps: ['requestId'],
  assignments: ['requestId'],
  decisions: ['id'],
  comments: ['requestId'],
  events: [],
};

/** Without a due time, nothing reads what happens then. */
const ofDueTime = [
  ...['whenDue', 'escalateToUserId', 'escalateToGroupId'],
  ...['remindedDayBefore', 'dueReached', 'lastRemindedAt'],
];

interface Change {
  readonly what: string;
  readonly changed: StoredRequest;
}

/** The request with one column of one row changed; each column of each row in turn. */
export function everyChange(stored: StoredRequest): Change[] {
  const kinds = Object.keys(notSaid) as (keyof StoredRequest)[];
  return kinds.flatMap((kind) => {
    if (kind === 'row') {
      const unread = stored.row.dueAt === null ? [...notSaid.row, ...ofDueTime] : notSaid.row;
      return changesOf(stored.row, unread).map(([column, row]) => ({
        what: column,
        changed: { ...stored, row },
      }));
    }
    const rows: readonly object[] = stored[kind];
    return rows.flatMap((row, index) =>
      changesOf(row, notSaid[kind]).map(([column, other]) => ({
        what: `${column} in ${kind} ${String(index)}`,
        changed: { ...stored, [kind]: rows.map((one) => (one === row ? other : one)) },
      })),
    );
  });
}

function changesOf<T extends object>(row: T, unread: readonly string[]): [string, T][] {
  return Object.entries(row)
    .filter(([column]) => !unread.includes(column))
    .map(([column, value]) => [column, { ...row, [column]: another(column, value) }]);
}

function another(column: string, value: unknown): unknown {
  if (value === null) return column.endsWith('At') ? new Date(0) : 'something';
  if (value instanceof Date) return new Date(value.getTime() + 1);
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? `${value}.` : [value];
}
