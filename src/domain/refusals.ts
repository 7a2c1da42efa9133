/** Every reason for which the rules say no to a person. Codes are stable: clients switch on them. */
export type RefusalCode =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'NOT_AN_APPROVER'
  | 'OWN_REQUEST'
  | 'ALREADY_DECIDED'
  | 'TICKET_NOT_OPEN'
  | 'ILLEGAL_TRANSITION'
  | 'INVALID_INPUT'
  | 'ALREADY_RESOLVED'
  | 'STALE_REVISION'
  | 'STILL_PENDING'
  | 'LAST_ADMINISTRATOR'
  | 'IDEMPOTENCY_CONFLICT'
  | 'PENDING_APPROVALS';

/** One thing wrong with an input: where, and what to do about it. */
export interface FieldIssue {
  readonly path: readonly string[];
  readonly message: string;
}

export type Refusal =
  | { readonly code: 'NOT_FOUND'; readonly what: string }
  | {
      readonly code:
        | 'FORBIDDEN'
        | 'NOT_AN_APPROVER'
        | 'OWN_REQUEST'
        | 'ALREADY_DECIDED'
        | 'TICKET_NOT_OPEN'
        | 'ILLEGAL_TRANSITION'
        | 'STILL_PENDING'
        | 'LAST_ADMINISTRATOR';
      readonly message: string;
    }
  | { readonly code: 'INVALID_INPUT'; readonly fields: readonly FieldIssue[] }
  | { readonly code: 'IDEMPOTENCY_CONFLICT' }
  | { readonly code: 'ALREADY_RESOLVED' | 'STALE_REVISION'; readonly requestId: string }
  | { readonly code: 'PENDING_APPROVALS'; readonly requestIds: readonly string[] };

/** What a command answers: what was done, or why nothing was. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

export function invalid(path: string | readonly string[], message: string): Refusal {
  return {
    code: 'INVALID_INPUT',
    fields: [{ path: typeof path === 'string' ? [path] : path, message }],
  };
}
