// Does a request's own row say what its events made of it?
import { isDeepStrictEqual } from 'node:util';
import { nextTimer } from '../domain/due.ts';
import { differing, named, namedAssignee, namedColumns, type Pair } from './in-words.ts';
import type { Replay } from './replay.ts';
import type { EventRow, RequestRow } from './stored-request.ts';
import { revisionsOf } from './revisions.ts';

export function rowFindings(
  row: RequestRow,
  replayed: Replay,
  events: readonly EventRow[],
): string[] {
  return [
    ...differing([...standing(row, replayed), ...origin(row, replayed), ...due(row, replayed)]),
    ...content(row, replayed),
    ...revision(row, events),
  ];
}

function standing(row: RequestRow, { state, createdAt, resolvedAt }: Replay): Pair[] {
  const { waiting, terms } = state;
  return [
    ['status', row.status, state.status],
    ['waitingOn', row.waitingOn, state.waitingOn],
    ['waitingSince', row.waitingSince, waiting.since],
    ['waitedOnApproversMs', row.waitedOnApproversMs, waiting.onApproversMs],
    ['waitedOnRequesterMs', row.waitedOnRequesterMs, waiting.onRequesterMs],
    ['nobodyCanAnswer', row.nobodyCanAnswer, state.nobodyCanAnswer],
    ['commentCount', row.commentCount, state.commentCount],
    ['createdAt', row.createdAt, createdAt],
    ['resolvedAt', row.resolvedAt, resolvedAt],
    ['ownDecisionAllowed', row.ownDecisionAllowed, terms.ownDecisionAllowed],
    [
      'keepsDecisionsOnSmallEdits',
      row.keepsDecisionsOnSmallEdits,
      terms.keepsDecisionsOnSmallEdits,
    ],
    [
      'fallback',
      namedColumns(row.fallbackUserId, row.fallbackGroupId),
      namedAssignee(terms.fallback),
    ],
  ];
}

function origin(row: RequestRow, { state, made, policyVersionId }: Replay): Pair[] {
  return [
    ['ticket', named('Ticket', row.ticketId), named('Ticket', made.ticketId)],
    ['creator', named('User', row.createdById), named('User', state.createdById)],
    ['beneficiary', named('User', row.onBehalfOfId), named('User', made.onBehalfOfId)],
    [
      'previous request',
      named('ApprovalRequest', row.previousId),
      named('ApprovalRequest', made.previousId),
    ],
    ['kind', named('RequestKind', row.kindId), named('RequestKind', made.kindId)],
    // No client sees this id.
    ['policyVersionId', row.policyVersionId, policyVersionId],
  ];
}

function due(row: RequestRow, { state }: Replay): Pair[] {
  const pairs: Pair[] = [
    ['dueAt', row.dueAt, state.due?.at],
    ['nextTimerAt', row.nextTimerAt, nextTimer(state)],
  ];
  // Without a due time the other columns mean nothing.
  if (!state.due) return pairs;
  const { then, escalateTo, remindedDayBefore, reached, lastRemindedAt } = state.due;
  return [
    ...pairs,
    ['whenDue', row.whenDue, then],
    [
      'escalateTo',
      namedColumns(row.escalateToUserId, row.escalateToGroupId),
      namedAssignee(escalateTo),
    ],
    ['remindedDayBefore', row.remindedDayBefore, remindedDayBefore],
    ['dueReached', row.dueReached, reached],
    ['lastRemindedAt', row.lastRemindedAt, lastRemindedAt],
  ];
}

function content(row: RequestRow, { content: said, contentFrom }: Replay): string[] {
  const { subject, message, fields, attachments } = said;
  const pairs: Pair<unknown>[] = [
    ['subject', row.subject, subject],
    ['message', row.message, message],
    ['list of fields', row.fields, fields],
    ['list of attachments', row.attachments, attachments],
  ];
  return pairs
    .filter(([, kept, written]) => !isDeepStrictEqual(kept, written))
    .map(([what]) => `its ${what} is not the one that event ${contentFrom} wrote.`);
}

function revision(row: RequestRow, events: readonly EventRow[]): string[] {
  const { least, most } = revisionsOf(events);
  if (row.revision >= least && row.revision <= most) return [];
  const said = least === most ? `${least}` : `${least} to ${most}`;
  return [`its revision is ${row.revision}, and the events say ${said}.`];
}
