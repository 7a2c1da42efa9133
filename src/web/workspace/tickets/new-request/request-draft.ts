import type { ApprovalRule, WhenDue } from '../../../generated/graphql.ts';
import { newIdempotencyKey } from '../../../shared/api/use-act.ts';
import type { Who } from '../../../shared/people/use-found.ts';

/** What stands in a field of the request's kind; a number and a day as text that says them exactly. */
export interface Entry {
  readonly text: string;
  /** Of an amount. */
  readonly currency?: string;
}

export interface StepDraft {
  /** For the page alone: steps come and go. */
  readonly id: string;
  readonly approvers: readonly Who[];
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
  readonly onBehalfOf: Who | null;
  readonly kindId: string | null;
  /** By the field's key. */
  readonly entries: Readonly<Record<string, Entry>>;
  readonly subject: string;
  readonly message: string;
  readonly steps: readonly StepDraft[];
  /** Where the person is: `2026-01-31T17:00`. */
  readonly due: string | null;
  readonly whenDue: WhenDue;
  readonly escalateTo: Who | null;
  readonly links: readonly LinkDraft[];
}

export function newStep(): StepDraft {
  return { id: newIdempotencyKey(), approvers: [], rule: 'ALL', atLeast: null };
}

export function emptyDraft(): RequestDraft {
  return {
    onBehalfOf: null,
    kindId: null,
    entries: {},
    subject: '',
    message: '',
    steps: [newStep()],
    due: null,
    whenDue: 'REMIND',
    escalateTo: null,
    links: [],
  };
}
