import type { ApprovalRequestStatus } from '../domain/request-state.ts';
import { decodeCursor, sizeOf, type PageArgs } from '../schema/page.ts';
import type { Columns } from './columns.ts';
import { connectionWriter, type Page } from './connection.ts';
import { leading } from './leading.ts';
import { NotWrittenHere, type Making } from './making.ts';
import type { Operation } from './operation.ts';
import { stateColumn } from './request-state.ts';
import { requestWriter } from './request-writer.ts';
import { selectedFields, type SelectedField } from './selection.ts';
import type { Listed } from './statement.ts';
import { object, type Write } from './writers.ts';

/** How one request or a page of a request list is read and written, for a document with its variables. */
export interface Plan {
  /** The same where several can be read in one statement. */
  readonly kind: string;
  readonly listed: Listed;
  readonly columns: Columns;
  readonly parsers: Making['parsers'];
  readonly people: Making['people'];
  /** How many requests there are at most. */
  readonly size: number;
  readonly status: ApprovalRequestStatus | null;
  /** The UUID of the request that a page begins after; or `null`. */
  readonly after: string | null;
  /** Where the row of one request has it as the rules see it, which say whether it may be seen. */
  readonly guardColumn: number | null;
  /** The whole answer. */
  readonly write: Write<Page>;
}

/**
 * The plan of an operation that asks for one page of the viewer's inbox or of what they submitted, or
 * for one request, in fields that are written here.
 *
 * @throws NotWrittenHere for every other, and for what has to be refused: the executor says why
 */
export function planOf({ making, root }: Operation): Plan {
  const [field, ...others] = root;
  if (!field || others.length > 0) throw new NotWrittenHere();
  if (field.name === 'viewer') return listPlan(field, making);
  if (field.name === 'approvalRequest') return requestPlan(field, making);
  throw new NotWrittenHere();
}

type ListArgs = PageArgs & { filter?: Readonly<Record<string, unknown>> | null };

function listPlan(viewer: SelectedField, making: Making): Plan {
  const type = making.schema.getType('Viewer');
  const [list, ...more] = selectedFields(type as never, viewer.selections, making);
  if ((list?.name !== 'inbox' && list?.name !== 'submitted') || more.length > 0) {
    throw new NotWrittenHere();
  }
  const { first, last, before, after, filter } = list.args as ListArgs;
  if (last != null || before != null) throw new NotWrittenHere();
  const position = decodeCursor(after, 'request', 'newest', 'after');
  const { status, isAwaiting } = filtered(filter);
  // Of what one submitted it is more than the person's inbox says.
  if (isAwaiting && list.name !== 'inbox') throw new NotWrittenHere();
  const { size } = sizeOf({ first: first ?? null });
  const connection = connectionWriter(list, making, {
    ...{ name: 'ApprovalRequest', kind: 'request', order: 'newest' },
    cursorColumn: leading.id,
    node: requestWriter,
  });
  return plan(making, {
    list: list.name,
    isAwaiting,
    hasTotal: connection.hasTotal,
    ...{ size, status, after: position?.id ?? null },
    guardColumn: null,
    write: answer([viewer, list], connection.write),
  });
}

function requestPlan(field: SelectedField, making: Making): Plan {
  const write = requestWriter(field, making);
  making.needs.actor = true;
  return plan(making, {
    list: 'one',
    isAwaiting: false,
    hasTotal: false,
    ...{ size: 1, status: null, after: null },
    guardColumn: stateColumn(making),
    write: answer([field], ({ rows: [row] }, known) => (row ? write(row, known) : 'null')),
  });
}

function plan(
  { columns, parsers, people, needs }: Making,
  {
    list,
    isAwaiting,
    hasTotal,
    ...rest
  }: Pick<Listed, 'list' | 'isAwaiting' | 'hasTotal'> &
    Pick<Plan, 'size' | 'status' | 'after' | 'guardColumn' | 'write'>,
): Plan {
  const hasStatus = rest.status !== null;
  const listed = { list, hasStatus, isAwaiting, hasTotal, hasActor: needs.actor };
  const kind = JSON.stringify([listed, columns.expressions, rest.size, rest.status]);
  return { kind, listed, columns, parsers, people, ...rest };
}

/** What is written, in as many objects as there are fields that lead to it. */
function answer(path: readonly SelectedField[], write: Write<Page>): Write<Page> {
  const within = path.reduceRight((inner, { key }) => object([[key, inner]]), write);
  return object([['data', within]]);
}

/** The one status that a filter asks for, or what waits for the viewer, if it asks for nothing else. */
function filtered(filter: ListArgs['filter']): {
  status: ApprovalRequestStatus | null;
  isAwaiting: boolean;
} {
  const asked = Object.entries(filter ?? {}).filter(([, value]) => value != null);
  if (asked.length === 0) return { status: null, isAwaiting: false };
  const [[name, value] = [], ...others] = asked;
  if (others.length > 0) throw new NotWrittenHere();
  if (name === 'awaitingViewer' && value === true) return { status: 'PENDING', isAwaiting: true };
  if (name !== 'status' || !Array.isArray(value) || value.length !== 1) throw new NotWrittenHere();
  return { status: value[0] as ApprovalRequestStatus, isAwaiting: false };
}
