import { findAbsences } from '../db/delegation-store.ts';
import type { Transaction } from '../db/database.ts';
import type { LockedTicket } from '../db/ticket-store.ts';
import { eligibleStandIn, type Asking } from '../domain/answering.ts';
import type { DraftStep, RequestInput, Why } from '../domain/draft.ts';
import { isSameAssignee, type Actor, type Assignee } from '../domain/people.ts';
import { needsFallback } from '../domain/policy-steps.ts';
import type { ApprovalRule } from '../domain/outcome.ts';
import { done, type FieldIssue, type Outcome, type Refusal } from '../domain/refusals.ts';
import { draftRequest, type Draft } from './draft-request.ts';

/** Someone who is away now, of those who would be asked. */
export interface PreviewedAbsence {
  readonly userId: string;
  readonly until: Date;
  /** Who would answer instead; `null`: nobody in their place. */
  readonly standInId: string | null;
}

export interface PreviewedApprover {
  readonly assignee: Assignee;
  readonly why: Why;
  readonly away: readonly PreviewedAbsence[];
}

export interface PreviewedStep {
  readonly rule: ApprovalRule;
  readonly atLeast: number | null;
  readonly approvers: readonly PreviewedApprover[];
}

export interface Preview {
  readonly policy: { readonly name: string; readonly version: number } | null;
  readonly steps: readonly PreviewedStep[];
  /** Everything for which the request would be refused. */
  readonly problems: readonly FieldIssue[];
}

/**
 * What would come of a request, without making it. Only reads.
 *
 * @param ticket as it now stands; nothing is written, so it need not be locked
 * @returns a refusal where `viewer` could not even ask about the ticket
 */
export async function previewRequest(
  db: Transaction,
  viewer: Actor,
  ticket: LockedTicket,
  input: RequestInput,
  now: Date,
): Promise<Outcome<Preview>> {
  const outcome = await draftRequest(db, viewer, ticket, input, now);
  if (outcome.ok) return done(await previewOf(db, viewer, outcome.value));
  const problems = problemsOf(outcome.refusal);
  return problems ? done({ policy: null, steps: [], problems }) : outcome;
}

async function previewOf(
  db: Transaction,
  { id: createdById }: Actor,
  { onBehalfOfId, terms, steps, names, policy, world, refusal }: Draft,
): Promise<Preview> {
  const asking = { createdById, onBehalfOfId, terms };
  const asked = steps.map((step) => {
    // Who is not there is a problem, and nobody to show.
    const found = step.approvers.filter(({ assignee }) => names(assignee) !== null);
    return withFallback({ ...step, approvers: found }, asking, world.directory);
  });
  const people = asked.flatMap(({ approvers }) =>
    approvers.flatMap(({ assignee }) => world.directory.answerersOf(assignee)),
  );
  const absences = await findAbsences(db, people, world.now);
  const awayOf = (assignee: Assignee): PreviewedAbsence[] =>
    world.directory.answerersOf(assignee).flatMap((userId) => {
      const until = absences.get(userId);
      if (!until) return [];
      return [{ userId, until, standInId: eligibleStandIn(assignee, asking, world.directory) }];
    });
  return {
    policy: policy && { name: policy.name, version: policy.version },
    steps: asked.map(({ rule, atLeast, approvers }) => ({
      rule,
      atLeast,
      approvers: approvers.map((one) => ({ ...one, away: awayOf(one.assignee) })),
    })),
    problems: refusal ? (problemsOf(refusal) ?? []) : [],
  };
}

/** A step for which too few are there is escalated to the fallback when it begins. */
function withFallback(
  step: DraftStep,
  asking: Asking,
  directory: Draft['world']['directory'],
): DraftStep {
  const { fallback } = asking.terms;
  const assignees = step.approvers.map(({ assignee }) => assignee);
  if (!fallback || assignees.some((assignee) => isSameAssignee(assignee, fallback))) return step;
  if (!needsFallback({ ...step, assignees }, asking, directory)) return step;
  return { ...step, approvers: [...step.approvers, { assignee: fallback, why: 'FALLBACK' }] };
}

/** `null` for what is no matter of the input. */
function problemsOf(refusal: Refusal): readonly FieldIssue[] | null {
  if (refusal.code === 'INVALID_INPUT') return refusal.fields;
  if (refusal.code !== 'TICKET_NOT_OPEN') return null;
  return [{ path: ['ticketId'], message: refusal.message }];
}
