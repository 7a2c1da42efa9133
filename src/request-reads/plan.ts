import type { Actor } from '../domain/people.ts';
import { maySeeRequest } from '../domain/permissions.ts';
import type { RequestState } from '../domain/request-state.ts';
import type { Columns } from './columns.ts';
import type { LedPage } from './connection.ts';
import { NotWrittenHere, ofLead, writeObject, type Making } from './making.ts';
import type { Operation } from './operation.ts';
import { nothingListed, requestList, type Listing } from './request-list.ts';
import { stateColumn } from './request-state.ts';
import { requestWriter } from './request-writer.ts';
import type { SelectedField } from './selection.ts';
import type { Listed } from './statement.ts';
import { keepsTotals } from './totals.ts';
import { ticketGuard, ticketWriters } from './ticket-writers.ts';
import { viewerWriters } from './viewer-writers.ts';
import { constant, object, type Write } from './writers.ts';

/** How what an operation asks for is read and written, for a document with its variables. */
export interface Plan extends Pick<Listing, 'size' | 'status' | 'after'> {
  /** No other has it. */
  readonly number: number;
  /** The same where several can be read in one statement. */
  readonly kind: string;
  readonly listed: Listed;
  /** What stays right as long as its fingerprint is the same: of one request or ticket, for everybody. */
  readonly keeps: 'nothing' | 'rows' | 'answer';
  /** Which totals it counts: plans that count the same share them. `null`: none are kept. */
  readonly counts: string | null;
  /** What the id that is asked for has to be of; `null` where there is none. */
  readonly about: 'ApprovalRequest' | 'Ticket' | null;
  readonly columns: Columns;
  readonly parsers: Making['parsers'];
  /** Whom the requests' rows show, and whom the first row does besides. */
  readonly people: Making['people'];
  readonly leadPeople: Making['people'];
  /** Whether what was asked for by its id may be seen: the rules say it. `null`: there is none. */
  readonly guard: ((actor: Actor, page: LedPage) => boolean) | null;
  /** The whole answer. */
  readonly write: Write<LedPage>;
}

/**
 * The plan of an operation that asks for the viewer, with at most one page of their inbox or of what they
 * submitted; for a ticket, with at most one page of its requests; or for one request; in fields that are
 * written here.
 *
 * @throws NotWrittenHere for every other, and for what has to be refused: the executor says why
 */
export function planOf({ making, root }: Operation): Plan {
  const [field, ...others] = root.filter(({ name }) => name !== '__typename');
  if (!field || others.length > 0) throw new NotWrittenHere();
  const plan = planOfField(field, making);
  const members = root.map((each): readonly [string, Write<LedPage>] => [
    each.key,
    each === field ? plan.write : constant('"Query"'),
  ]);
  return { ...plan, write: object([['data', object(members)]]) };
}

/** The plan of what is asked for of `Query`, without what stands around it. */
function planOfField(field: SelectedField, making: Making): Plan {
  switch (field.name) {
    case 'viewer':
      return viewerPlan(field, making);
    case 'ticket':
      return ticketPlan(field, making);
    case 'approvalRequest':
      return requestPlan(field, making);
    default:
      throw new NotWrittenHere();
  }
}

function viewerPlan(field: SelectedField, making: Making): Plan {
  const listings: Listing[] = [];
  const lead = { ...making, people: [] };
  const write = writeObject<LedPage>('Viewer', field.selections, making, {
    ...ofLead(viewerWriters(lead)),
    inbox: (each) => theOnly(listings, each, 'inbox', making),
    submitted: (each) => theOnly(listings, each, 'submitted', making),
  });
  const [listing] = listings;
  return plan(making, listing ?? nothingListed, {
    ...{ about: null, guard: null, leadPeople: lead.people, write },
    keeps: listing ? keepsOf(making) : 'nothing',
  });
}

/** The plan of the numbers on the viewer's badges alone. @throws NotWrittenHere */
export function countsPlan(field: SelectedField, making: Making): Plan {
  const { counts } = ofLead(viewerWriters(making));
  if (!counts) throw new NotWrittenHere();
  return plan(making, nothingListed, {
    ...{ keeps: 'nothing', about: null, guard: null, leadPeople: [], write: counts(field) },
  });
}

function ticketPlan(field: SelectedField, making: Making): Plan {
  const listings: Listing[] = [];
  const lead = { ...making, people: [] };
  const mayAccess = ticketGuard(making);
  const write = writeObject<LedPage>('Ticket', field.selections, making, {
    ...ofLead(ticketWriters(lead)),
    approvalRequests: (each) => theOnly(listings, each, 'ticket', making),
  });
  const [listing] = listings;
  return plan(making, listing ?? nothingListed, {
    keeps: listing ? keepsOf(making) : 'nothing',
    about: 'Ticket',
    guard: (actor, { lead: row }) => mayAccess(actor, row),
    leadPeople: lead.people,
    write,
  });
}

function requestPlan(field: SelectedField, making: Making): Plan {
  making.needs.actor = true;
  const state = stateColumn(making);
  const guard: Plan['guard'] = (actor, { rows: [row] }) =>
    row !== undefined && maySeeRequest(actor, row[state] as RequestState);
  return { ...shownRequest(making, requestWriter(field, making), keepsOf(making)), guard };
}

/** The plan of a request for somebody of whom it is known that they may see it. @throws NotWrittenHere */
export function shownRequestPlan(field: SelectedField, making: Making): Plan {
  return shownRequest(making, requestWriter(field, making));
}

/** The same, of something that is written from a request's row. */
export function shownRequest(making: Making, write: Write, keeps: Plan['keeps'] = 'nothing'): Plan {
  return plan(
    making,
    { ...nothingListed, list: 'one', size: 1 },
    {
      keeps,
      ...{ about: 'ApprovalRequest', guard: null, leadPeople: [] },
      write({ rows: [row] }, known) {
        if (!row) throw new NotWrittenHere();
        return write(row, known);
      },
    },
  );
}

/** A page of requests, where no other is asked for: one statement reads one. @throws NotWrittenHere */
function theOnly(
  listings: Listing[],
  field: SelectedField,
  list: 'inbox' | 'submitted' | 'ticket',
  making: Making,
): Write<LedPage> {
  const { write, listing } = requestList(field, list, making);
  if (listings.push(listing) > 1) throw new NotWrittenHere();
  return write;
}

let plans = 0;

function plan(
  making: Making,
  { list, isAwaiting, hasTotal, size, status, after }: Listing,
  { keeps, ...rest }: Pick<Plan, 'keeps' | 'about' | 'guard' | 'leadPeople' | 'write'>,
): Plan {
  const { columns, parsers, people, needs } = making;
  const counting = { list, hasStatus: status !== null, isAwaiting, hasTotal };
  const listed = { ...counting, hasActor: needs.actor, isKept: keeps !== 'nothing' };
  const totals = JSON.stringify([counting, columns.hasAwaiting, status]);
  const kind = JSON.stringify([listed, columns.expressions, size, status]);
  plans += 1;
  return {
    number: plans,
    kind,
    listed,
    counts: keepsTotals(counting, columns) ? totals : null,
    keeps,
    columns,
    parsers,
    people,
    size,
    status,
    after,
    ...rest,
  };
}

/** Wherever there is a guard, who asks is needed: then it is asked again of the rows. */
function keepsOf({ columns, needs }: Making): Plan['keeps'] {
  const isOfMore = needs.actor || needs.clock || columns.hasViewer || columns.hasAwaiting;
  return isOfMore ? 'rows' : 'answer';
}
