// Out of office: who may say that someone is away, and who has to hear of it.
import { standInSince, type DatedDelegation } from './delegation.ts';
import type { World } from './directory.ts';
import type { RequestEvent } from './events.ts';
import { limits } from './limits.ts';
import type { Actor } from './people.ts';
import type { FieldIssue, Refusal } from './refusals.ts';
import { activeStep, openAssignments, type RequestState } from './request-state.ts';
import { withConsequences } from './request.ts';
import { delegateOpen } from './stand-ins.ts';

export interface Period {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface NewAbsence extends Period {
  readonly userId: string;
  readonly delegateId: string;
}

/** What has to be known of the people whom a new absence names. */
export interface AbsenceFacts {
  /** Whether there are such people: active, and seen by the actor. */
  readonly personIsThere: boolean;
  readonly delegateIsThere: boolean;
  /** The person's absences that have not ended. */
  readonly others: readonly Period[];
}

/** Everybody for themselves, an administrator for anybody. */
export function refusalToChangeAbsences(actor: Actor, userId: string): Refusal | null {
  if (actor.id === userId || actor.role === 'ADMIN') return null;
  return {
    code: 'FORBIDDEN',
    message: 'Only they themselves or an administrator say when someone is out of office.',
  };
}

/** May this absence, which `refusalToChangeAbsences` allows, be set? */
export function refusalToSetAbsence(
  absence: NewAbsence,
  { personIsThere, delegateIsThere, others }: AbsenceFacts,
  now: Date,
): Refusal | null {
  const fields: FieldIssue[] = [];
  const issue = (field: string, message: string) => fields.push({ path: [field], message });
  if (!personIsThere) issue('userId', 'There is no such active person.');
  if (absence.delegateId === absence.userId) {
    issue('delegateId', 'Nobody stands in for themselves. Name someone else.');
  } else if (!delegateIsThere) {
    issue('delegateId', 'There is no such active person.');
  }
  const wrongEnd = problemOfEnd(absence, now);
  const overlapped = others.find((other) => overlap(other, absence));
  if (wrongEnd !== null) {
    issue('endsAt', wrongEnd);
  } else if (overlapped) {
    const period = `${overlapped.startsAt.toISOString()} to ${overlapped.endsAt.toISOString()}`;
    issue('startsAt', `Out of office from ${period} already. Cancel that first, or leave it out.`);
  } else if (others.length >= limits.delegations) {
    issue(
      'startsAt',
      `At most ${String(limits.delegations)} absences that have not ended. Cancel one first.`,
    );
  }
  return fields.length > 0 ? { code: 'INVALID_INPUT', fields } : null;
}

function problemOfEnd({ startsAt, endsAt }: Period, now: Date): string | null {
  if (endsAt <= now) return 'Choose a time to come.';
  if (endsAt <= startsAt) return 'Choose a time after the start.';
  if (endsAt.getTime() <= now.getTime() + limits.dueWithin) return null;
  return 'Choose a time within the next ten years.';
}

function overlap(one: Period, other: Period): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

/** That someone was told that they stand in for an assignment's assignee. */
export interface Told {
  readonly assignmentId: string;
  readonly toUserId: string;
  readonly at: Date;
}

/**
 * Absences have begun or ended: everyone who stands in now for an open assignment hears of it, if
 * they have not since they do. Asked again, it says nothing new.
 *
 * @param inForce all that lead on from those who are asked
 */
export function tellStandIns(
  request: RequestState,
  inForce: readonly DatedDelegation[],
  told: readonly Told[],
  world: World,
): readonly RequestEvent[] {
  const isTold = (event: RequestEvent) => {
    if (event.type !== 'DELEGATED') return false;
    const since = standInSince(event.forUserId, inForce);
    return told.some(
      ({ assignmentId, toUserId, at }) =>
        assignmentId === event.assignmentId &&
        toUserId === event.toUserId &&
        since !== null &&
        at >= since,
    );
  };
  const news = openUserIds(request)
    .flatMap((userId) => delegateOpen(request, userId, world))
    .filter((event) => !isTold(event));
  return withConsequences(request, news, world);
}

/** The people who are asked in person now and have not answered. */
export function openUserIds(request: RequestState): string[] {
  const step = activeStep(request);
  const assignees = step ? openAssignments(step).map(({ assignee }) => assignee) : [];
  return assignees.flatMap(({ type, id }) => (type === 'USER' ? [id] : []));
}
