import { isOverdue } from '../domain/due.ts';
import { NotWrittenHere, type Making } from './making.ts';
import type { SelectedField } from './selection.ts';
import { moment, name, orNull, toIso, type Row, type Write } from './writers.ts';

/** What a request says of its due time and of how long it waits. @throws NotWrittenHere */
export function clockWriter(field: SelectedField, making: Making): Write {
  const { columns } = making;
  const waitingOn = () => columns.request('waitingOn');
  switch (field.name) {
    case 'overdue':
      return overdueWriter(making);
    case 'clockStopped': {
      const column = waitingOn();
      return (row) => String(row[column] === 'REQUESTER');
    }
    case 'waitingSince': {
      const column = waitingOn();
      const since = moment(columns.request('waitingSince'));
      return (row, known) => (row[column] === 'NOBODY' ? 'null' : since(row, known));
    }
    case 'whenDue':
      return orNull(columns.request('dueAt'), name(columns.request('whenDue')));
    default:
      throw new NotWrittenHere();
  }
}

function overdueWriter({ columns }: Making): Write {
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
