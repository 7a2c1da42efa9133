import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { limits } from '../domain/limits.ts';
import type { Context } from './context.ts';
import type { PageArgs } from './page.ts';

const rowPaths = [['nodes'], ['edges', 'node']];

/** What the operation asks of a root connection's rows, so that a page is read with all it shows. */
export function selectRows(context: Context, info: GraphQLResolveInfo): object {
  return queryFromInfo({ context, info, paths: rowPaths });
}

/**
 * The same for a connection inside a row, as the path of `nestedSelection`. plugin-prisma takes
 * this form (its own connections use it) and types only the simple one.
 */
export function rowsOf(typeName: string): never {
  const paths = rowPaths.map((path) => path.map((name) => ({ name })));
  return { getType: () => typeName, paths } as never;
}

/** What a page costs against the limit of an operation: its rows, each with what is asked of it. */
export function pageComplexity(args: PageArgs) {
  return { field: 1, multiplier: args.first ?? args.last ?? limits.defaultPage };
}
