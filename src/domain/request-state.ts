import type { ApprovalRule, DecisionOutcome } from './outcome.ts';
import type { TicketState } from './ticket.ts';

export type ApprovalRequestStatus = 'PENDING' | 'APPROVED' | 'DENIED' | 'WITHDRAWN' | 'EXPIRED';
export type FinalStatus = Exclude<ApprovalRequestStatus, 'PENDING'>;
export type ApprovalStepStatus = 'WAITING' | 'ACTIVE' | 'APPROVED' | 'DENIED' | 'SKIPPED';
export type WaitingOn = 'APPROVERS' | 'REQUESTER' | 'NOBODY';

export interface AssignmentState {
  readonly id: string;
  readonly userId: string;
  readonly decision: DecisionOutcome | null;
}

export interface StepState {
  readonly id: string;
  readonly position: number;
  readonly rule: ApprovalRule;
  readonly atLeast: number | null;
  readonly status: ApprovalStepStatus;
  /** Whether its approvers were asked. A step that is SKIPPED may or may not have begun. */
  readonly begun: boolean;
  readonly assignments: readonly AssignmentState[];
}

/** An approval request as the rules see it. */
export interface RequestState {
  readonly id: string;
  readonly status: ApprovalRequestStatus;
  readonly waitingOn: WaitingOn;
  readonly revision: number;
  readonly createdById: string;
  readonly onBehalfOfId: string;
  readonly ticket: Omit<TicketState, 'status'> & { readonly id: string };
  /** In order of their position. */
  readonly steps: readonly StepState[];
}

export function activeStep(request: RequestState): StepState | undefined {
  return request.steps.find((step) => step.status === 'ACTIVE');
}

/** This person's assignment in the active step, decided or not. */
export function activeAssignment(
  request: RequestState,
  userId: string,
): AssignmentState | undefined {
  return activeStep(request)?.assignments.find((assignment) => assignment.userId === userId);
}

/** Everyone who was asked so far: the approvers of steps that have begun. */
export function askedApproverIds(request: RequestState): string[] {
  return request.steps
    .filter((step) => step.begun)
    .flatMap((step) => step.assignments.map((assignment) => assignment.userId));
}
