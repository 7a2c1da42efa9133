// What time alone does to a request.
import { eligibleInStep, stillAskedIds } from './answering.ts';
import type { World } from './directory.ts';
import { nextTimer } from './due.ts';
import type { ReminderKind, RequestEvent } from './events.ts';
import { activeStep, type RequestState } from './request-state.ts';

/** What has become due by now: reminders, and at the due time what the request chose for it. */
export function passTime(request: RequestState, world: World): readonly RequestEvent[] {
  const timer = nextTimer(request);
  if (!request.due || timer === null || timer > world.now) return [];
  const { at, then, reached } = request.due;
  if (at > world.now) return reminder('DAY_BEFORE', request, world);
  if (reached) return reminder('OVERDUE', request, world);
  switch (then) {
    case 'EXPIRE':
      return [{ type: 'EXPIRED' }, { type: 'RESOLVED', status: 'EXPIRED' }];
    case 'REMIND':
      return reminder('DUE', request, world);
    case 'ESCALATE':
      return [...reminder('DUE', request, world), ...escalation(request, world)];
  }
}

function reminder(kind: ReminderKind, request: RequestState, { directory }: World): RequestEvent[] {
  return [{ type: 'REMINDED', reminder: kind, toldIds: stillAskedIds(request, directory) }];
}

/**
 * Nothing where nobody is there to escalate it to, or it was escalated before to someone who can
 * still answer: reminders go on.
 */
function escalation(request: RequestState, { directory }: World): RequestEvent[] {
  const step = activeStep(request);
  const to = request.due?.escalateTo;
  if (!step || !to || (step.escalatedTo && !request.nobodyCanAnswer)) return [];
  const toldIds = eligibleInStep(to, step, request, directory);
  if (toldIds.length === 0) return [];
  return [{ type: 'ESCALATED', position: step.position, to, because: 'DUE', toldIds }];
}
