import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { ApprovalRequestStatus } from '../domain/request-state.ts';
import { operationLimits } from '../schema/operation-limits.ts';
import { decodeCursor, sizeOf, type PageArgs } from '../schema/page.ts';
import { Columns } from './columns.ts';
import { connectionWriter, type Page } from './connection.ts';
import { NotWrittenHere, type Making } from './making.ts';
import { selectedFields, type SelectedField } from './selection.ts';
import type { Listed } from './statement.ts';
import { object, type Write } from './writers.ts';

/** How a page of a request list is read and written, for one document with its variables. */
export interface Plan {
  /** The same where several pages can be read in one statement. */
  readonly kind: string;
  readonly listed: Listed;
  readonly columns: Columns;
  /** How many requests the page has at most. */
  readonly size: number;
  readonly status: ApprovalRequestStatus | null;
  /** A request's UUID. */
  readonly after: string | null;
  readonly peopleColumns: readonly number[];
  readonly commentColumn: number;
  /** The whole answer. */
  readonly write: Write<Page>;
}

/**
 * The plan of an operation that asks for one page of the viewer's inbox or of what they submitted, in
 * fields that are written here.
 *
 * @param document valid, with one operation
 * @throws NotWrittenHere for every other, and for what has to be refused: the executor says why
 */
export function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  inputs: Readonly<Record<string, unknown>>,
): Plan {
  const { making, root } = openOperation(schema, document, inputs);
  const [viewer, ...others] = root;
  if (viewer?.name !== 'viewer' || others.length > 0) throw new NotWrittenHere();
  const [list, ...more] = fieldsOf('Viewer', viewer, making);
  if ((list?.name !== 'inbox' && list?.name !== 'submitted') || more.length > 0) {
    throw new NotWrittenHere();
  }
  const { first, last, before, after, filter } = list.args as ListArgs;
  if (last != null || before != null) throw new NotWrittenHere();
  const position = decodeCursor(after, 'request', 'newest', 'after');
  const status = statusOf(filter);
  const { size } = sizeOf({ first: first ?? null });
  const connection = connectionWriter(list, making, position !== null);
  const { columns } = making;
  const listed = {
    list: list.name,
    hasStatus: status !== null,
    hasTotal: connection.hasTotal,
  } as const;
  return {
    kind: JSON.stringify([listed, columns.expressions, size, status]),
    ...{ listed, columns },
    ...{ size, status, after: position?.id ?? null },
    peopleColumns: [...making.peopleColumns],
    commentColumn: making.commentColumn,
    write: object([['data', object([[viewer.key, object([[list.key, connection.write]])]])]]),
  };
}

type ListArgs = PageArgs & { filter?: Readonly<Record<string, unknown>> | null };

function openOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  inputs: Readonly<Record<string, unknown>>,
): { making: Making; root: SelectedField[] } {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation, ...others] = operations;
  const isQuery = operation?.operation === OperationTypeNode.QUERY;
  if (!isQuery || others.length > 0 || operation.directives?.length) throw new NotWrittenHere();
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs);
  if (!coerced) throw new NotWrittenHere();
  const cost = complexityFromQuery(document, { schema, variables: { ...inputs } });
  const { complexity, depth, breadth } = operationLimits;
  if (cost.complexity > complexity || cost.depth > depth || cost.breadth > breadth) {
    throw new NotWrittenHere();
  }
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const making: Making = {
    fragments: new Map(fragments.map((each) => [each.name.value, each])),
    variables: coerced,
    schema,
    columns: new Columns(),
    peopleColumns: new Set(),
    commentColumn: -1,
  };
  const query = schema.getQueryType();
  const { selections } = operation.selectionSet;
  return { making, root: query ? selectedFields(query, selections, making) : [] };
}

function fieldsOf(type: string, field: SelectedField, making: Making): SelectedField[] {
  const { schema } = making;
  return selectedFields(schema.getType(type) as GraphQLObjectType, field.selections, making);
}

/** The one status that a filter asks for, if it asks for nothing else. */
function statusOf(filter: ListArgs['filter']): ApprovalRequestStatus | null {
  const asked = Object.entries(filter ?? {}).filter(([, value]) => value != null);
  if (asked.length === 0) return null;
  const [[name, value] = [], ...others] = asked;
  const isOneStatus = name === 'status' && Array.isArray(value) && value.length === 1;
  if (!isOneStatus || others.length > 0) throw new NotWrittenHere();
  return value[0] as ApprovalRequestStatus;
}
