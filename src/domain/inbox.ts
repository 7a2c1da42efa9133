import { askingIds, begunSteps, decidedIds, type RequestState } from './request-state.ts';

/**
 * Whose inbox a request may be in: the people and groups that a step which has begun asks, that it
 * was escalated to, and the people who decided in it. Whether it is in it say the permissions.
 */
export function inboxHolders(request: RequestState): Set<string> {
  const holders = begunSteps(request).flatMap((step) => [
    ...step.assignments.map(({ assignee }) => assignee.id),
    ...decidedIds(step),
    ...(step.escalatedTo ? [step.escalatedTo.id] : []),
  ]);
  return new Set(holders);
}

/**
 * Whose lists of requests, and numbers of what waits for them, a change of a request may have changed:
 * those in whose inbox it was or is, and those who ask. Nobody's, where it is as it was: a comment moves
 * nothing.
 *
 * @param before `null`: the request is new
 */
export function listsChanged(before: RequestState | null, after: RequestState): Set<string> {
  if (before && standing(before) === standing(after)) return new Set();
  return new Set([
    ...(before ? inboxHolders(before) : []),
    ...inboxHolders(after),
    ...askingIds(after),
  ]);
}

/** All that decides in whose lists a request is, and for whom it waits. */
function standing({ status, steps, terms }: RequestState): string {
  return JSON.stringify([status, steps, terms.ownDecisionAllowed]);
}
