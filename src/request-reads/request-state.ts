import { parseRequestState, requestStateJson } from '../db/request-state-json.ts';
import { requestStateSelect } from '../db/request-state-row.ts';
import type { Making } from './making.ts';

/** Where a row has its request as the rules see it. */
export function stateColumn({ columns, parsers, needs }: Making): number {
  if (needs.state !== -1) return needs.state;
  columns.readsTicket(...Object.keys(requestStateSelect.ticket.select));
  const column = columns.add(requestStateJson);
  needs.state = column;
  parsers.push((row) => {
    if (typeof row[column] === 'string') row[column] = parseRequestState(row[column]);
  });
  return column;
}
