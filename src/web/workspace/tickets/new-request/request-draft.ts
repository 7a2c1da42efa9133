import type { ApprovalRule, WhenDue } from '../../../generated/graphql.ts';
import { newIdempotencyKey } from '../../../shared/api/use-act.ts';
import type { TypedValue } from '../../../shared/fields/typed-value.ts';
import type { PickedAssignee } from '../../../shared/people/use-assignees.ts';

export interface StepDraft {
  /** For the page alone: steps come and go. */
  readonly id: string;
  readonly approvers: readonly PickedAssignee[];
  readonly rule: ApprovalRule;
  readonly atLeast: number | null;
}

export interface LinkDraft {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** An approval request as it is being written. */
export interface RequestDraft {
  /** `null`: the ticket's requester. */
  readonly onBehalfOf: PickedAssignee | null;
  readonly kindId: string | null;
  /** What is typed for the kind's fields, by their keys. */
  readonly typed: Readonly<Record<string, TypedValue>>;
  readonly subject: string;
  readonly message: string;
  readonly steps: readonly StepDraft[];
  readonly dueAt: string | null;
  readonly whenDue: WhenDue;
  readonly escalateTo: PickedAssignee | null;
  readonly links: readonly LinkDraft[];
}

export function newStep(): StepDraft {
  return { id: newIdempotencyKey(), approvers: [], rule: 'ALL', atLeast: null };
}

export function emptyDraft(): RequestDraft {
  return {
    onBehalfOf: null,
    kindId: null,
    typed: {},
    subject: '',
    message: '',
    steps: [newStep()],
    dueAt: null,
    whenDue: 'REMIND',
    escalateTo: null,
    links: [],
  };
}
