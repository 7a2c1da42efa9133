import type { ApprovalRequestStatus } from '../domain/request-state.ts';
import { decodeCursor, sizeOf, type PageArgs } from '../schema/page.ts';
import { connectionWriter, type Page } from './connection.ts';
import { leading } from './leading.ts';
import { NotWrittenHere, type Making } from './making.ts';
import type { List } from './ranges.ts';
import { requestWriter } from './request-writer.ts';
import type { SelectedField } from './selection.ts';
import type { Write } from './writers.ts';

/** Which page of which list. */
export interface Listing {
  readonly list: List;
  /** Whether only what waits for the person's own answer. */
  readonly isAwaiting: boolean;
  readonly hasTotal: boolean;
  /** How many requests there are at most. */
  readonly size: number;
  readonly status: ApprovalRequestStatus | null;
  /** The UUID of the request that the page begins after; or `null`. */
  readonly after: string | null;
}

/** Where no list is asked for. */
export const nothingListed: Listing = {
  ...{ list: 'none', isAwaiting: false, hasTotal: false, size: 0, status: null, after: null },
};

type ListArgs = PageArgs & { filter?: Readonly<Record<string, unknown>> | null };

/** A field that is a page of requests. @throws NotWrittenHere */
export function requestList(
  field: SelectedField,
  list: 'inbox' | 'submitted' | 'ticket',
  making: Making,
): { write: Write<Page>; listing: Listing } {
  const { first, last, before, after, filter } = field.args as ListArgs;
  if (last != null || before != null) throw new NotWrittenHere();
  const position = decodeCursor(after, 'request', 'newest', 'after');
  const { status, isAwaiting } = filtered(filter);
  // Of other lists it is more than the person's inbox says.
  if (isAwaiting && list !== 'inbox') throw new NotWrittenHere();
  const { size } = sizeOf({ first: first ?? null });
  const { write, hasTotal } = connectionWriter(field, making, {
    ...{ name: 'ApprovalRequest', kind: 'request', order: 'newest' },
    cursorColumn: leading.id,
    node: requestWriter,
  });
  return {
    write,
    listing: { list, isAwaiting, hasTotal, size, status, after: position?.id ?? null },
  };
}

/** The one status that a filter asks for, or what waits for the viewer, if it asks for nothing else. */
function filtered(filter: ListArgs['filter']): Pick<Listing, 'status' | 'isAwaiting'> {
  const asked = Object.entries(filter ?? {}).filter(([, value]) => value != null);
  if (asked.length === 0) return { status: null, isAwaiting: false };
  const [[name, value] = [], ...others] = asked;
  if (others.length > 0) throw new NotWrittenHere();
  if (name === 'awaitingViewer' && value === true) return { status: 'PENDING', isAwaiting: true };
  if (name !== 'status' || !Array.isArray(value) || value.length !== 1) throw new NotWrittenHere();
  return { status: value[0] as ApprovalRequestStatus, isAwaiting: false };
}
