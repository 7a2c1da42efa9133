import type * as due from '../../../src/domain/due.ts';

/** Wrong on purpose: the due time comes nearer while the request waits on the requester. */
export function mutate(original: typeof due): typeof due {
  return {
    ...original,
    waitOn: (request, waitingOn, at) => ({
      ...original.waitOn(request, waitingOn, at),
      due: request.due,
    }),
  };
}
