// Pages of a list whose rows are numbered, the highest number first; page.ts has those by id.
import { badInput } from './context.ts';
import { pageOf, parseCursor, sizeOf, type Page, type PageArgs } from './page.ts';

interface Numbered {
  readonly sequence: number;
}

/** What a numbered list holds; its cursors say so, and one from another list is refused. */
export type NumberedKind = 'notification';

/** One keyset page. */
export interface NumberedPageQuery {
  readonly where: { readonly sequence: { readonly lt?: number; readonly gt?: number } };
  readonly orderBy: { readonly sequence: 'asc' | 'desc' };
  /** One more than the page holds, to know whether there is more. */
  readonly take: number;
}

/** The highest number that the database can hold. */
const highest = 2 ** 31 - 1;

/** @throws a GraphQLError with the code BAD_USER_INPUT for sizes and cursors that are not right */
export function numberedPage(args: PageArgs, kind: NumberedKind): NumberedPageQuery {
  const { size, backward } = sizeOf(args);
  const after = numberOf(args.after, kind, 'after');
  const before = numberOf(args.before, kind, 'before');
  return {
    where: {
      sequence: {
        ...(after === null ? {} : { lt: after }),
        ...(before === null ? {} : { gt: before }),
      },
    },
    orderBy: { sequence: backward ? 'asc' : 'desc' },
    take: size + 1,
  };
}

/** The page that `rows`, read with `numberedPage`, make. */
export function toNumberedPage<Row extends Numbered>(
  rows: readonly Row[],
  args: PageArgs,
  kind: NumberedKind,
): Page<Row> {
  return pageOf(rows, args, ({ sequence }) =>
    Buffer.from(JSON.stringify([kind, sequence])).toString('base64url'),
  );
}

function numberOf(
  cursor: string | null | undefined,
  kind: NumberedKind,
  argument: string,
): number | null {
  if (cursor == null) return null;
  const [ofKind, number, ...rest] = parseCursor(cursor);
  const isRight = Number.isInteger(number) && Number(number) >= 1 && Number(number) <= highest;
  if (ofKind !== kind || !isRight || rest.length > 0) {
    throw badInput(`\`${argument}\` is not a cursor of this list. Use one of its pages' cursors.`);
  }
  return Number(number);
}
