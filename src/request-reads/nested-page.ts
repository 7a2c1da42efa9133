import { sizeOf, type PageArgs } from '../schema/page.ts';
import { connectionWriter, type ConnectionTypes, type Page } from './connection.ts';
import { NotWrittenHere, type Making } from './making.ts';
import { nestedRows } from './nested-rows.ts';
import type { SelectedField } from './selection.ts';
import type { Row, Write } from './writers.ts';

/**
 * A page of what belongs to a request, oldest first, from either end; those after a cursor are the
 * executor's.
 *
 * @param table has the columns `id` and `requestId`, and is `k` in the writers' columns
 * @throws NotWrittenHere
 */
export function nestedPageWriter(
  field: SelectedField,
  making: Making,
  table: string,
  types: Omit<ConnectionTypes, 'cursorColumn'>,
): Write {
  const { first = null, last = null, after, before } = field.args as PageArgs;
  if (after != null || before != null) throw new NotWrittenHere();
  const { size, backward } = sizeOf({ first, last });
  const direction = backward ? 'DESC' : 'ASC';
  const { column, made } = nestedRows(
    making,
    (inner) => {
      const cursorColumn = inner.columns.add('k.id');
      return connectionWriter(field, inner, { ...types, cursorColumn }).write;
    },
    (row) => `(SELECT json_agg(k.row ORDER BY k.id ${direction}) FROM (
        SELECT k.id, ${row} AS row FROM "${table}" k
         WHERE k."requestId" = r.id ORDER BY k.id ${direction} LIMIT ${String(size + 1)}) k)::text`,
  );
  return (outer, known) => {
    const read = outer[column] as readonly Row[];
    const hasMore = read.length > size;
    const rows = read.slice(0, size);
    const page: Page = {
      rows: backward ? rows.reverse() : rows,
      total: '0',
      hasNext: !backward && hasMore,
      hasPrevious: backward && hasMore,
    };
    return made(page, known);
  };
}
