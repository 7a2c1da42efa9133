// The ways in which the API says no to a person, as classes: a resolver throws one, and the errors
// plugin makes it a member of the mutation's result. Their GraphQL types are in error-types.ts.
import type { StandardSchemaV1 } from '@pothos/plugin-validation';
import type { FieldIssue, Outcome, Refusal, RefusalCode } from '../domain/refusals.ts';

export type ErrorCode = RefusalCode;

export abstract class RefusedError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export class NotFoundError extends RefusedError {
  constructor(what: string) {
    super('NOT_FOUND', `There is no such ${what}, or you may not see it.`);
  }
}

export class ForbiddenError extends RefusedError {}

export class InvalidInputError extends RefusedError {
  readonly fields: readonly FieldIssue[];

  constructor(fields: readonly FieldIssue[]) {
    super(
      'INVALID_INPUT',
      `The input is not right: ${fields.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ')}`,
    );
    this.fields = fields;
  }
}

export class AlreadyResolvedError extends RefusedError {
  readonly requestId: string;

  constructor(requestId: string) {
    super('ALREADY_RESOLVED', 'This request is settled already; nothing was changed.');
    this.requestId = requestId;
  }
}

export class StaleRevisionError extends RefusedError {
  readonly requestId: string;

  constructor(requestId: string) {
    super(
      'STALE_REVISION',
      'The request has changed since you saw it. Look at it as it stands now, then decide again.',
    );
    this.requestId = requestId;
  }
}

export class PendingApprovalsError extends RefusedError {
  readonly requestIds: readonly string[];

  constructor(requestIds: readonly string[]) {
    super(
      'PENDING_APPROVALS',
      'The ticket stays open while these approval requests are pending. Have them decided, or withdraw them.',
    );
    this.requestIds = requestIds;
  }
}

export class IdempotencyConflictError extends RefusedError {
  constructor() {
    super(
      'IDEMPOTENCY_CONFLICT',
      'This idempotency key was used with another input. Take a new key for something new.',
    );
  }
}

function toError(refusal: Refusal): RefusedError {
  switch (refusal.code) {
    case 'NOT_FOUND':
      return new NotFoundError(refusal.what);
    case 'INVALID_INPUT':
      return new InvalidInputError(refusal.fields);
    case 'ALREADY_RESOLVED':
      return new AlreadyResolvedError(refusal.requestId);
    case 'STALE_REVISION':
      return new StaleRevisionError(refusal.requestId);
    case 'PENDING_APPROVALS':
      return new PendingApprovalsError(refusal.requestIds);
    case 'IDEMPOTENCY_CONFLICT':
      return new IdempotencyConflictError();
    case 'FORBIDDEN':
    case 'NOT_AN_APPROVER':
    case 'OWN_REQUEST':
    case 'ALREADY_DECIDED':
    case 'TICKET_NOT_OPEN':
    case 'ILLEGAL_TRANSITION':
    case 'STILL_PENDING':
    case 'LAST_ADMINISTRATOR':
      return new ForbiddenError(refusal.code, refusal.message);
  }
}

/** What a command did, or its refusal thrown for the errors plugin. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw toError(outcome.refusal);
}

/** What the validation plugin found, with paths as the client wrote them inside `input`. */
export function toFieldIssues(issues: readonly StandardSchemaV1.Issue[]): FieldIssue[] {
  return issues.map(({ path, message }) => ({
    path: (path ?? [])
      .map((part) => String(typeof part === 'object' ? part.key : part))
      .filter((part, index) => !(index === 0 && part === 'input')),
    message,
  }));
}
