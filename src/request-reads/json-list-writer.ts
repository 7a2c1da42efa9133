import { NotWrittenHere, writeObject, type Making } from './making.ts';
import type { SelectedField } from './selection.ts';
import type { Known, Row, Write } from './writers.ts';

/** How a member of an object is written. */
export type Members<Item> = Readonly<Record<string, (item: Item) => unknown>>;

/**
 * A list of objects that a row has, or null.
 *
 * @param members by the names of the type's fields: what each says, a text, a number or null
 * @throws NotWrittenHere for other fields
 */
export function jsonListWriter<Item>(
  { selections }: SelectedField,
  typeName: string,
  making: Making,
  {
    of,
    members,
  }: {
    readonly of: (row: Row) => readonly Item[] | null;
    readonly members: Members<Item>;
  },
): Write {
  const write = writeObject<Item>(typeName, selections, making, (field) => {
    const member = members[field.name];
    if (!member) throw new NotWrittenHere();
    return (item) => JSON.stringify(member(item) ?? null);
  });
  return (row, known: Known) => {
    const items = of(row);
    return items ? `[${items.map((item) => write(item, known)).join()}]` : 'null';
  };
}
