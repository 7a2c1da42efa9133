import { begunSteps, decidedIds, type RequestState } from './request-state.ts';

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
