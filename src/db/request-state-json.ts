import type { RequestState } from '../domain/request-state.ts';
import { requestStateSelect, toRequestState, type RequestStateRow } from './request-state-row.ts';

/** Members of a JSON object: the columns that a select of Prisma's names, and others. */
function members(select: object, table: string, others: Readonly<Record<string, string>>): string {
  const columns = Object.entries(select).filter(([, chosen]) => chosen === true);
  return [
    ...columns.map(([column]) => `'${column}', ${table}."${column}"`),
    ...Object.entries(others).map(([name, sql]) => `'${name}', ${sql}`),
  ].join(', ');
}

const { ticket, steps } = requestStateSelect;
const { assignments } = steps.select;

const assignmentList = `(
  SELECT json_agg(json_build_object(${members(assignments.select, 'a', {
    decision: `(SELECT json_build_object(${members(assignments.select.decision.select, 'd', {})})
                  FROM "Decision" d WHERE d."assignmentId" = a.id)`,
  })}) ORDER BY a.id)
    FROM "Assignment" a WHERE a."stepId" = s.id)`;

const stepList = `(
  SELECT json_agg(json_build_object(${members(steps.select, 's', {
    assignments: assignmentList,
  })}) ORDER BY s.position)
    FROM "ApprovalStep" s WHERE s."requestId" = r.id AND s.current)`;

/** SQL: a request `r` with its ticket `t` as JSON text, in the shape of `requestStateSelect`. */
export const requestStateJson = `json_build_object(${members(requestStateSelect, 'r', {
  ticket: `json_build_object(${members(ticket.select, 't', {})})`,
  steps: stepList,
})})::text`;

/** The request of what `requestStateJson` gives. */
export function parseRequestState(text: string): RequestState {
  const row = JSON.parse(text) as RequestStateRow & Record<Moments, string | null>;
  const moment = (name: Moments) => (row[name] === null ? null : new Date(row[name]));
  return toRequestState({
    ...row,
    waitingSince: moment('waitingSince') ?? new Date(0),
    dueAt: moment('dueAt'),
    lastRemindedAt: moment('lastRemindedAt'),
  });
}

type Moments = 'waitingSince' | 'dueAt' | 'lastRemindedAt';
