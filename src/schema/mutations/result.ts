import {
  AlreadyResolvedError,
  ForbiddenError,
  IdempotencyConflictError,
  InvalidInputError,
  NotFoundError,
  StaleRevisionError,
} from '../errors.ts';

/** What any mutation with an id in its input can be refused with. */
export const commonErrors = [
  NotFoundError,
  ForbiddenError,
  InvalidInputError,
  IdempotencyConflictError,
];

/** What a mutation of one's own things can be refused with: nobody is forbidden them. */
export const ownErrors = [NotFoundError, InvalidInputError, IdempotencyConflictError];

/** What a change of an existing request can be refused with. */
export const changeErrors = [...commonErrors, AlreadyResolvedError];

/** The same where the caller can say which revision they saw. */
export const revisionErrors = [...changeErrors, StaleRevisionError];

/** The errors plugin's options for a mutation: its union's name, and what it says. */
export function result<Types extends readonly unknown[]>(name: string, types: Types) {
  return {
    types: [...types] as unknown as [...Types],
    union: { name, description: 'Its payload, or why nothing was done.' },
  };
}

/** The same for a result that is a type of its own, because bulk mutations have it for each item. */
export function sharedResult(payload: string) {
  return { description: 'Its payload, or why nothing was done.', resolveType: () => payload };
}
