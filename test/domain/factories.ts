// A request of camille's that waits for ana, and what it is made of. Each test says only what differs.
import { plainTerms } from '../../src/domain/draft.ts';
import type { Terms } from '../../src/domain/events.ts';
import type { DecisionOutcome } from '../../src/domain/outcome.ts';
import type { DueState, RequestState, StepState } from '../../src/domain/request-state.ts';
import type { TicketState } from '../../src/domain/ticket.ts';
import { assignee, now } from './cast.ts';

export function aTicket(differs: Partial<TicketState> = {}): TicketState & { id: string } {
  return { id: 'ticket', status: 'OPEN', assigneeId: 'tess', groupId: 'Support', ...differs };
}

export function assignmentId(position: number, name: string): string {
  return `${String(position)}/${name}`;
}

/** An assignment's answer, where it is not its own assignee's. */
interface GivenBy {
  readonly decision: DecisionOutcome;
  readonly decidedById: string;
}

export function approvedBy(decidedById: string): GivenBy {
  return { decision: 'APPROVED', decidedById };
}

export function deniedBy(decidedById: string): GivenBy {
  return { decision: 'DENIED', decidedById };
}

type Answers = Readonly<Record<string, DecisionOutcome | GivenBy | null>>;

/** A step that ALL of its approvers have to approve; the first is active, the others wait. */
export function aStep(
  position: number,
  answers: Answers,
  differs: Partial<StepState> = {},
): StepState {
  return {
    id: `step-${String(position)}`,
    position,
    rule: 'ALL',
    atLeast: null,
    status: position === 1 ? 'ACTIVE' : 'WAITING',
    begun: position === 1,
    escalatedTo: null,
    assignments: Object.entries(answers).map(([name, answer]) => ({
      id: assignmentId(position, name),
      assignee: assignee(name),
      ...(typeof answer === 'string'
        ? { decision: answer, decidedById: name }
        : (answer ?? { decision: null, decidedById: null })),
    })),
    ...differs,
  };
}

/** What a later step differs in once it has begun. */
export const begun = { status: 'ACTIVE', begun: true } as const;

/** A pending request that waits for ana. */
export function aRequest(differs: Partial<RequestState> = {}): RequestState {
  return {
    id: 'request',
    status: 'PENDING',
    waitingOn: 'APPROVERS',
    waiting: { since: now, onApproversMs: 0, onRequesterMs: 0 },
    revision: 7,
    createdById: 'camille',
    onBehalfOfId: 'ben',
    ticket: aTicket(),
    due: null,
    terms: plainTerms,
    nobodyCanAnswer: false,
    commentCount: 0,
    steps: [aStep(1, { ana: null })],
    ...differs,
  };
}

export function terms(differs: Partial<Terms>): Terms {
  return { ...plainTerms, ...differs };
}

export function aDue(at: Date, differs: Partial<DueState> = {}): DueState {
  return {
    at,
    then: 'REMIND',
    escalateTo: null,
    remindedDayBefore: false,
    reached: false,
    lastRemindedAt: null,
    ...differs,
  };
}
