import { isOverdue } from '../domain/due.ts';
import type { FieldWriters, Making } from './making.ts';
import { moment, name, orNull, toIso, type Row, type Write } from './writers.ts';

/** What a request says of its due time and of how long it waits. */
export function clockWriters(making: Making): FieldWriters {
  const { columns } = making;
  return {
    overdue: () => overdueWriter(making),
    clockStopped: () => {
      const column = columns.request('waitingOn');
      return (row) => String(row[column] === 'REQUESTER');
    },
    waitingSince: () => {
      const column = columns.request('waitingOn');
      const since = moment(columns.request('waitingSince'));
      return (row, known) => (row[column] === 'NOBODY' ? 'null' : since(row, known));
    },
    whenDue: () => orNull(columns.request('dueAt'), name(columns.request('whenDue'))),
  };
}

function overdueWriter({ columns, needs }: Making): Write {
  needs.clock = true;
  const [status, waitingOn] = [columns.request('status'), columns.request('waitingOn')];
  const [dueAt, since] = [columns.request('dueAt'), columns.request('waitingSince')];
  return (row, { now }) => {
    const at = row[dueAt];
    const isLate = isOverdue(
      {
        status: row[status] as 'PENDING',
        waitingOn: row[waitingOn] as 'APPROVERS',
        waiting: { since: dateOf(row, since) },
        due: at == null ? null : { at: dateOf(row, dueAt) },
      },
      now,
    );
    return String(isLate);
  };
}

function dateOf(row: Row, column: number): Date {
  return new Date(toIso(String(row[column])));
}
