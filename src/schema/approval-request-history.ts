import { askedSelect, toAsked } from '../db/asked-row.ts';
import {
  requestStateSelect,
  toRequestState,
  type RequestStateRow,
} from '../db/request-state-row.ts';
import { visibleRequests } from '../db/visibility.ts';
import { changesBetween } from '../domain/changes.ts';
import { limits } from '../domain/limits.ts';
import { maySeeRequest } from '../domain/permissions.ts';
import { ApprovalRequest } from './approval-request.ts';
import { builder } from './builder.ts';
import { signedIn, type Context } from './context.ts';
import { FieldChange } from './field-change.ts';

builder.prismaObjectFields(ApprovalRequest, (t) => ({
  previous: t.field({
    type: ApprovalRequest,
    nullable: true,
    description:
      'The request that this one asks again. Null where it asks nothing again, or the viewer may not see that one.',
    select: (_args, _context, nested) => ({ previous: nested({ select: requestStateSelect }) }),
    resolve: ({ previous }, _args, context) => (isSeen(previous, context) ? previous : null),
  }),
  askedAgain: t.relation('askedAgain', {
    type: ApprovalRequest,
    description: `The requests that ask this one again, newest first, as far as the viewer may see them: the latest ${String(limits.page)}.`,
    query: (_args, context) => ({
      where: visibleRequests(signedIn(context)),
      orderBy: { id: 'desc' },
      take: limits.page,
    }),
  }),
  changes: t.field({
    type: [FieldChange],
    description:
      'What is different from `previous`, as both stand now. Empty where there is no `previous` for the viewer. What edits changed is in the `timeline`.',
    select: { ...askedSelect, previous: { select: askedSelect } },
    resolve: ({ previous, ...row }, _args, context) =>
      previous && isSeen(previous, context) ? changesBetween(toAsked(previous), toAsked(row)) : [],
  }),
}));

/** Rule 9: what one may not see is not there. */
function isSeen(row: RequestStateRow | null, context: Context): boolean {
  return row !== null && maySeeRequest(signedIn(context), toRequestState(row));
}
