import { idPrefixes } from '../domain/public-id.ts';
import { NotWrittenHere, writeObject, type Making } from './making.ts';
import type { SelectedField } from './selection.ts';
import { orNull, person, publicId, type Write } from './writers.ts';

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
