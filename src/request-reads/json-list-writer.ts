import { writeObject, type Making } from './making.ts';
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
  const writers = Object.entries(members).map(([name, member]) => {
    const write: Write<Item> = (item) => JSON.stringify(member(item) ?? null);
    return [name, () => write] as const;
  });
  const write = writeObject<Item>(typeName, selections, making, Object.fromEntries(writers));
  return (row, known: Known) => {
    const items = of(row);
    return items ? `[${items.map((item) => write(item, known)).join()}]` : 'null';
  };
}
