import { idPrefixes } from '../domain/public-id.ts';
import { NotWrittenHere, writeObject, type Making } from './making.ts';
import type { SelectedField } from './selection.ts';
import { person, publicId, type Write } from './writers.ts';

/** The `User` whose id a row has in a column. @throws NotWrittenHere */
export function personWriter({ selections }: SelectedField, id: number, making: Making): Write {
  return writeObject('User', selections, making, (field) => {
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
}
