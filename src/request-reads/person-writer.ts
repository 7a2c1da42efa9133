import { idPrefixes } from '../domain/public-id.ts';
import { NotWrittenHere, writeObject, type Making } from './making.ts';
import type { SelectedField } from './selection.ts';
import { person, publicId, text, orNull, type Write } from './writers.ts';

/** The `User` whose id a row has in a column, or null. @throws NotWrittenHere */
export function personWriter(
  { selections }: Pick<SelectedField, 'selections'>,
  id: number,
  making: Making,
): Write {
  showPerson(id, making);
  const write = writeObject('User', selections, making, (field) => {
    switch (field.name) {
      case 'id':
        return publicId(idPrefixes.User, id);
      case 'name':
      case 'role':
        return person(id, field.name);
      default:
        throw new NotWrittenHere();
    }
  });
  return orNull(id, write);
}

/** Has the person be known whose id a row has in a column. */
export function showPerson(id: number, { people }: Making): void {
  people.push((row, ids) => {
    const shown = row[id];
    if (typeof shown === 'string') ids.add(shown);
  });
}

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
  const asGroup = writeObject('Group', selections, making, (field) => {
    if (field.name === 'id') return publicId(idPrefixes.Group, groupId);
    if (field.name === 'name') return text(groupName);
    throw new NotWrittenHere();
  });
  const group = orNull(groupId, asGroup);
  return (row, known) => (row[userId] == null ? group(row, known) : asUser(row, known));
}
