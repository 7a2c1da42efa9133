import { idPrefixes } from '../domain/public-id.ts';
import { writeObject, type Making } from './making.ts';
import type { SelectedField } from './selection.ts';
import { orNull, person, publicId, type Write } from './writers.ts';

/** The `User` whose id a row has in a column, or null. @throws NotWrittenHere */
export function personWriter(
  { selections }: Pick<SelectedField, 'selections'>,
  id: number,
  making: Making,
): Write {
  showPerson(id, making);
  const write = writeObject('User', selections, making, {
    id: () => publicId(idPrefixes.User, id),
    name: () => person(id, 'name'),
    role: () => person(id, 'role'),
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
