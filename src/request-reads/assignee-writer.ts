import { idPrefixes } from '../domain/public-id.ts';
import { Columns } from './columns.ts';
import { writeObject, type Making } from './making.ts';
import { personWriter } from './person-writer.ts';
import type { SelectedField } from './selection.ts';
import { orNull, publicId, text, type Row, type Write } from './writers.ts';

/** Where a row has what an `Assignee` is made of. */
export interface AssigneeColumns {
  readonly userId: number;
  readonly groupId: number;
  readonly groupName: number;
}

/** The `Assignee` that a row has, or null. @throws NotWrittenHere */
export function assigneeWriter(
  { selections }: SelectedField,
  { userId, groupId, groupName }: AssigneeColumns,
  making: Making,
): Write {
  const asUser = personWriter({ selections }, userId, making);
  const asGroup = writeObject('Group', selections, making, {
    id: () => publicId(idPrefixes.Group, groupId),
    name: () => text(groupName),
  });
  const group = orNull(groupId, asGroup);
  return (row, known) => (row[userId] == null ? group(row, known) : asUser(row, known));
}

/** The columns of an assignee in a table: `userId` and `groupId`, or with a prefix before them. */
export function assigneeColumns({ columns }: Making, table: string, prefix = ''): AssigneeColumns {
  const of = (what: string) =>
    `${table}."${prefix === '' ? what : prefix + what.charAt(0).toUpperCase() + what.slice(1)}"`;
  return {
    userId: columns.add(of('userId')),
    groupId: columns.add(of('groupId')),
    groupName: columns.add(`(SELECT g.name FROM "Group" g WHERE g.id = ${of('groupId')})`),
  };
}

/** Who is asked, as values: a user's id; or a group's id and name. */
export type AssigneeRow = readonly [
  userId: string | null,
  groupId?: string | null,
  groupName?: string | null,
];

/** An `Assignee`, or a `User`, whom something in a row says. @throws NotWrittenHere */
export function derivedWriter(
  field: SelectedField,
  type: 'Assignee' | 'User',
  making: Making,
  of: (row: Row) => AssigneeRow | null,
): Write {
  const inner: Making = { ...making, columns: new Columns(), parsers: [], people: [] };
  const write =
    type === 'User'
      ? personWriter(field, 0, inner)
      : assigneeWriter(field, { userId: 0, groupId: 1, groupName: 2 }, inner);
  making.people.push((row, ids) => {
    const made = of(row);
    if (made) for (const show of inner.people) show(made, ids);
  });
  return (row, known) => {
    const made = of(row);
    return made ? write(made, known) : 'null';
  };
}
