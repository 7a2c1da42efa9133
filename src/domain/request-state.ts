import type { Terms, WhenDue } from './events.ts';
import type { ApprovalRule, DecisionOutcome } from './outcome.ts';
import type { Assignee } from './people.ts';
import type { TicketState } from './ticket.ts';

export type ApprovalRequestStatus = 'PENDING' | 'APPROVED' | 'DENIED' | 'WITHDRAWN' | 'EXPIRED';
export type FinalStatus = Exclude<ApprovalRequestStatus, 'PENDING'>;
export type ApprovalStepStatus = 'WAITING' | 'ACTIVE' | 'APPROVED' | 'DENIED' | 'SKIPPED';
export type WaitingOn = 'APPROVERS' | 'REQUESTER' | 'NOBODY';

export interface AssignmentState {
  readonly id: string;
  readonly assignee: Assignee;
  readonly decision: DecisionOutcome | null;
  /** Who decided, for the assignee or as them; `null` while it is open. */
  readonly decidedById: string | null;
}

export interface StepState {
  readonly id: string;
  readonly position: number;
  readonly rule: ApprovalRule;
  readonly atLeast: number | null;
  readonly status: ApprovalStepStatus;
  /** Whether its approvers were asked. A step that is SKIPPED may or may not have begun. */
  readonly begun: boolean;
  /** Who may answer for all that is open in it, since it was escalated. */
  readonly escalatedTo: Assignee | null;
  readonly assignments: readonly AssignmentState[];
}

/** By when an answer is needed, and what time alone has done about it. */
export interface DueState {
  /** Put off by as long as the request waited on the requester. */
  readonly at: Date;
  readonly then: WhenDue;
  readonly escalateTo: Assignee | null;
  readonly remindedDayBefore: boolean;
  /** Whether what happens at the due time has happened. */
  readonly reached: boolean;
  readonly lastRemindedAt: Date | null;
}

/** How long the request waited on whom. */
export interface WaitingState {
  /** Since when it waits on whom it waits now. */
  readonly since: Date;
  readonly onApproversMs: number;
  readonly onRequesterMs: number;
}

/** An approval request as the rules see it. */
export interface RequestState {
  readonly id: string;
  readonly status: ApprovalRequestStatus;
  readonly waitingOn: WaitingOn;
  readonly waiting: WaitingState;
  readonly revision: number;
  readonly createdById: string;
  readonly onBehalfOfId: string;
  readonly ticket: Omit<TicketState, 'status'> & { readonly id: string };
  readonly due: DueState | null;
  readonly terms: Terms;
  /** Whether too few people are left who could answer for the active step's rule to be met. */
  readonly nobodyCanAnswer: boolean;
  readonly commentCount: number;
  /** In order of their position. */
  readonly steps: readonly StepState[];
}

export function activeStep(request: RequestState): StepState | undefined {
  return request.steps.find((step) => step.status === 'ACTIVE');
}

/** The steps whose approvers were asked so far. */
export function begunSteps(request: RequestState): StepState[] {
  return request.steps.filter((step) => step.begun);
}

export function openAssignments(step: Pick<StepState, 'assignments'>): AssignmentState[] {
  return step.assignments.filter(({ decision }) => decision === null);
}

/** Everyone who decided in this step. */
export function decidedIds(step: Pick<StepState, 'assignments'>): string[] {
  return step.assignments.flatMap(({ decidedById }) => decidedById ?? []);
}

/** Rule 2: those who may not decide because it is their own request. */
export function askingIds({
  createdById,
  onBehalfOfId,
}: Pick<RequestState, 'createdById' | 'onBehalfOfId'>): string[] {
  return [createdById, onBehalfOfId];
}
