// Is each decision and each comment the one of its event, and has each such event its own?
import { isDeepStrictEqual } from 'node:util';
import { limits } from '../domain/limits.ts';
import type { RequestEvent } from '../domain/events.ts';
import { named, type Pair } from './in-words.ts';
import { saidBy } from './replay.ts';
import type { CommentRow, DecisionRow, EventRow, StoredRequest } from './stored-request.ts';

type Decided = Extract<RequestEvent, { type: 'APPROVED' | 'DENIED' }>;
type Commented = Extract<RequestEvent, { type: 'COMMENTED' | 'INFORMATION_REQUESTED' }>;

export function factFindings({ row, events, decisions, comments }: StoredRequest): string[] {
  const findings: string[] = [];
  const others = { decisions: new Set(decisions), comments: new Set(comments) };
  for (const entry of events) {
    const event = saidBy(entry);
    if (event?.type === 'APPROVED' || event?.type === 'DENIED') {
      const decision = decisionOf(entry, event, decisions);
      if (decision) others.decisions.delete(decision);
      findings.push(...ofDecision(entry, event, decision));
    }
    const isComment = event?.type === 'COMMENTED' || event?.type === 'INFORMATION_REQUESTED';
    if (isComment) {
      const comment = comments.find(({ id }) => id === event.commentId);
      if (comment) others.comments.delete(comment);
      findings.push(...ofComment(entry, event, comment));
    }
    if (entry.commentId !== (isComment ? event.commentId : null)) {
      findings.push(`event ${entry.sequence} names another comment than the one that it is about.`);
    }
  }
  return [
    ...findings,
    ...[...others.decisions].map((row) => `${theDecision(row)} is of no event.`),
    ...[...others.comments].map((one) => `${theComment(one)} is of no event.`),
    ...(isLatest(row.latestComments, comments)
      ? []
      : ['what lists show as its latest comments is not the end of its conversation.']),
  ];
}

/** Whether it holds the last ones, as the database function `latest_comments` writes them. */
function isLatest(kept: string, comments: readonly CommentRow[]): boolean {
  const latest = comments
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .slice(-limits.latestComments)
    .map((one) => [
      ...[one.id, one.body, one.authorId, one.requestsInformation],
      one.createdAt.getTime(),
    ]);
  return isDeepStrictEqual(parsed(kept), latest);
}

function parsed(kept: string): unknown {
  try {
    return kept === '' ? [] : JSON.parse(kept);
  } catch {
    return null;
  }
}

function decisionOf(
  { id }: EventRow,
  { assignmentId }: Decided,
  decisions: readonly DecisionRow[],
): DecisionRow | undefined {
  return (
    decisions.find(({ eventId }) => eventId === id) ??
    decisions.find((decision) => decision.assignmentId === assignmentId)
  );
}

function ofDecision(
  { id, sequence, actorId, occurredAt }: EventRow,
  event: Decided,
  row: DecisionRow | undefined,
): string[] {
  const own =
    actorId === event.byId
      ? []
      : [`event ${sequence} is ${by(actorId)}, and the decision in it ${by(event.byId)}.`];
  if (!row) return [...own, `the decision ${by(event.byId)} of event ${sequence} is missing.`];
  const pairs: Pair<unknown>[] = [
    ['outcome', row.outcome, event.type],
    ['note', row.note, event.note],
    ['person', row.decidedById, event.byId],
    ['capacity', row.answeredAs, event.answeredAs],
    ['time', row.decidedAt, occurredAt],
    ['assignment', row.assignmentId, event.assignmentId],
    ['event', row.eventId, id],
  ];
  // By whom the event says that it is: the row may say that it is somebody else's.
  return [...own, ...differing(pairs, `the decision ${by(event.byId)}`, sequence)];
}

function ofComment(
  { sequence, actorId, occurredAt }: EventRow,
  event: Commented,
  row: CommentRow | undefined,
): string[] {
  const name = `the comment ${String(named('Comment', event.commentId))} ${by(actorId)}`;
  if (!row) return [`${name} of event ${sequence} is missing.`];
  const pairs: Pair<unknown>[] = [
    ['author', row.authorId, actorId],
    ['body', row.body, event.body],
    ['question', row.requestsInformation, event.type === 'INFORMATION_REQUESTED'],
    ['attachments', row.attachments, event.attachments],
    ['time', row.createdAt, occurredAt],
  ];
  return differing(pairs, name, sequence);
}

function differing(pairs: readonly Pair<unknown>[], name: string, sequence: number): string[] {
  return pairs
    .filter(([, kept, said]) => !isDeepStrictEqual(kept, said))
    .map(([what]) => `the ${what} of ${name} differs from event ${sequence}.`);
}

function theDecision({ decidedById, assignmentId }: DecisionRow): string {
  return `the decision ${by(decidedById)} for ${String(named('Assignment', assignmentId))}`;
}

function theComment({ id, authorId }: CommentRow): string {
  return `the comment ${String(named('Comment', id))} ${by(authorId)}`;
}

function by(userId: unknown): string {
  return `by ${named('User', userId) ?? 'nobody'}`;
}
