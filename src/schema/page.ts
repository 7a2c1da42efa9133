import { limits } from '../domain/limits.ts';
import { isUuid } from '../db/ids.ts';
import { badInput } from './context.ts';

export interface PageArgs {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** What a list holds; its cursors say so, and one from another list is refused. */
export type ListKind =
  | 'request'
  | 'ticket'
  | 'user'
  | 'group'
  | 'comment'
  | 'event'
  | 'member'
  | 'membership'
  | 'kind'
  | 'policy'
  | 'policyVersion'
  | 'undeliverableMail';

/** Where a row stands: its id, behind its name in lists that are ordered by name. */
interface Position {
  readonly id: string;
  readonly name?: string;
}

/**
 * The order of a list, unique by the id: by creation, or by name.
 * UUIDv7 ids are in the order of creation.
 */
export type ListOrder = 'newest' | 'oldest' | 'name';

/** One keyset page: conditions that an index answers, however long the list is. */
export interface PageQuery {
  readonly where: object;
  readonly orderBy: object[];
  /** One more than the page holds, to know whether there is more. */
  readonly take: number;
}

/** @throws a GraphQLError with the code BAD_USER_INPUT for sizes and cursors that are not right */
export function pageQuery(args: PageArgs, kind: ListKind, order: ListOrder): PageQuery {
  const { size, backward } = sizeOf(args);
  const ascending = (order !== 'newest') !== backward;
  const after = decodeCursor(args.after, kind, order, 'after');
  const before = decodeCursor(args.before, kind, order, 'before');
  const direction = ascending ? 'asc' : 'desc';
  const isDescending = order === 'newest';
  return {
    where: {
      AND: [
        ...(after ? [beyond(after, isDescending ? 'lt' : 'gt')] : []),
        ...(before ? [beyond(before, isDescending ? 'gt' : 'lt')] : []),
      ],
    },
    orderBy: order === 'name' ? [{ name: direction }, { id: direction }] : [{ id: direction }],
    take: size + 1,
  };
}

/**
 * The same for a list inside a row. Its cursors need the id, whatever else is asked for; the type
 * does not say so, because plugin-prisma adds the columns that the operation asks for.
 */
export function nestedPage(args: PageArgs, kind: ListKind, order: 'newest' | 'oldest'): PageQuery {
  const withId = { ...pageQuery(args, kind, order), select: { id: true } };
  return withId;
}

export interface Page<Row> {
  readonly edges: { cursor: string; node: Row }[];
  readonly pageInfo: {
    startCursor: string | null;
    endCursor: string | null;
    hasNextPage: boolean;
    hasPreviousPage: boolean;
  };
}

/** The page that `rows`, read with `pageQuery`, make. */
export function toPage<Row extends Position>(
  rows: readonly Row[],
  args: PageArgs,
  kind: ListKind,
  order: ListOrder,
): Page<Row> {
  return pageOf(rows, args, (row) => encodeCursor(row, kind, order));
}

/** The same, whatever the cursors are. */
export function pageOf<Row>(
  rows: readonly Row[],
  args: PageArgs,
  cursorOf: (row: Row) => string,
): Page<Row> {
  const { size, backward } = sizeOf(args);
  const more = rows.length > size;
  const page = rows.slice(0, size);
  if (backward) page.reverse();
  const edges = page.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: backward ? args.before != null : more,
      hasPreviousPage: backward ? more : args.after != null,
    },
  };
}

/** @throws a GraphQLError with the code BAD_USER_INPUT for sizes that are not right */
export function sizeOf({ first, last }: PageArgs): { size: number; backward: boolean } {
  if (first != null && last != null) throw badInput('Give `first` or `last`, not both.');
  const backward = last != null;
  const size = first ?? last ?? limits.defaultPage;
  if (size < 1 || size > limits.page) {
    throw badInput(`\`${backward ? 'last' : 'first'}\` must be 1–${String(limits.page)}.`);
  }
  return { size, backward };
}

function beyond({ id, name }: Position, operator: 'lt' | 'gt'): object {
  if (name === undefined) return { id: { [operator]: id } };
  return { OR: [{ name: { [operator]: name } }, { name, id: { [operator]: id } }] };
}

/** The cursor of a row in a list of that kind. */
export function encodeCursor({ id, name }: Position, kind: ListKind, order: ListOrder): string {
  const position = order === 'name' ? [kind, id, name] : [kind, id];
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** @throws a GraphQLError with the code BAD_USER_INPUT for what is no cursor of the list */
export function decodeCursor(
  cursor: string | null | undefined,
  kind: ListKind,
  order: ListOrder,
  argument: string,
): Position | null {
  if (cursor == null) return null;
  const [ofKind, id, name, ...rest] = parseCursor(cursor);
  const isRightName =
    order === 'name' ? typeof name === 'string' && !name.includes('\0') : name === undefined;
  if (ofKind !== kind || typeof id !== 'string' || !isUuid(id) || !isRightName || rest.length > 0) {
    throw badInput(`\`${argument}\` is not a cursor of this list. Use one of its pages' cursors.`);
  }
  return typeof name === 'string' ? { id, name } : { id };
}

/** What a cursor holds; nothing where it is none. */
export function parseCursor(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
