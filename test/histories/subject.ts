// The rules of src/domain, driven by a history: what the plain model is held against.
import { standsInFor, type Delegation } from '../../src/domain/delegation.ts';
import { createDirectory, type World } from '../../src/domain/directory.ts';
import { plainTerms } from '../../src/domain/draft.ts';
import type { NewStep, RequestEvent, Terms } from '../../src/domain/events.ts';
import { created, evolve } from '../../src/domain/evolve.ts';
import { refusalToCreate } from '../../src/domain/new-request.ts';
import { passTime } from '../../src/domain/pass-time.ts';
import type { Actor, Assignee } from '../../src/domain/people.ts';
import type { Outcome, RefusalCode } from '../../src/domain/refusals.ts';
import {
  answerability,
  decide,
  open,
  withConsequences,
  type RequestCommand,
} from '../../src/domain/request.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import type { Act, Setup } from './acts.ts';
import {
  beneficiary,
  creator,
  groups,
  holder,
  isGroup,
  roles,
  type Asked,
  type Cast,
  type Person,
} from './cast.ts';

/** When every history begins. */
export const start = Date.parse('2026-03-02T09:00:00Z');

export interface Happened {
  readonly event: RequestEvent;
  readonly at: Date;
}

/** A request in the hands of the rules. */
export interface Subject {
  state: RequestState;
  readonly record: Happened[];
}

export function assignee(asked: Asked): Assignee {
  return { type: isGroup(asked) ? 'GROUP' : 'USER', id: asked };
}

export function worldAt(cast: Cast, now: number): World {
  return {
    now: new Date(start + now),
    directory: createDirectory({
      activeUserIds: [...cast.active],
      memberships: groups.flatMap((groupId) =>
        [...cast.members[groupId]]
          .filter((userId) => cast.active.has(userId))
          .map((userId) => ({ groupId, userId })),
      ),
      delegations: inForce(cast, now),
      adminIds: ['ada'],
    }),
  };
}

function inForce(cast: Cast, now: number): Delegation[] {
  return cast.absences
    .filter(({ from, to }) => from <= now && now < to)
    .filter(({ person, delegate }) => cast.active.has(person) && cast.active.has(delegate))
    .map(({ person, delegate }) => ({ userId: person, delegateId: delegate }));
}

export function actorAt(cast: Cast, person: Person, now: number): Actor {
  return {
    id: person,
    role: roles[person],
    ticketAccess: 'ASSIGNED',
    groupIds: groups.filter((group) => cast.members[group].has(person)),
    standsInForIds: standsInFor(person, inForce(cast, now)),
  };
}

/** @returns the request as it is made, or `null` where the rules refuse to make it */
export function make(setup: Setup, cast: Cast): Subject | null {
  const world = worldAt(cast, 0);
  const terms: Terms = {
    ...plainTerms,
    ownDecisionAllowed: setup.ownDecisionAllowed,
    fallback: setup.fallback === null ? null : assignee(setup.fallback),
  };
  const ticket = { id: 'ticket', status: 'OPEN' as const, assigneeId: holder, groupId: null };
  const named = (asked: Asked) => ({ assignee: assignee(asked), name: asked, active: true });
  const escalates = setup.dueIn !== null && setup.whenDue === 'ESCALATE';
  const whenDue = setup.dueIn === null ? 'REMIND' : setup.whenDue;
  const refusal = refusalToCreate(
    { ...actorAt(cast, creator, 0), ticketAccess: 'ALL' },
    {
      ticket,
      onBehalfOf: { id: beneficiary, name: beneficiary, active: true },
      steps: setup.steps.map((step) => ({
        ...step,
        approvers: step.asked.map(named),
        path: ['steps'],
      })),
      dueAt: setup.dueIn === null ? null : new Date(start + setup.dueIn),
      whenDue,
      ...(escalates ? { escalateTo: named(setup.escalateTo) } : {}),
      attachments: [],
      terms,
    },
    world,
  );
  if (refusal) return null;
  const event: RequestEvent = {
    type: 'CREATED',
    ticketId: ticket.id,
    onBehalfOfId: beneficiary,
    previousId: null,
    kindId: null,
    policyVersionId: null,
    content: {
      subject: 'Refund',
      message: 'Broken.',
      fields: [],
      attachments: [],
      dueAt: setup.dueIn === null ? null : new Date(start + setup.dueIn).toISOString(),
    },
    whenDue,
    escalateTo: escalates ? assignee(setup.escalateTo) : null,
    terms,
    steps: newSteps(setup, 1),
  };
  const origin = { id: 'request', createdById: creator, ticket };
  const draft = created(event, origin, world.now);
  const subject: Subject = { state: draft, record: [{ event, at: world.now }] };
  apply(subject, open(draft, world), world.now);
  subject.state = { ...subject.state, revision: 1 };
  return subject;
}

function newSteps({ steps }: Setup, round: number): NewStep[] {
  return steps.map(({ rule, atLeast, asked }, index) => ({
    id: `${String(round)}/${String(index)}`,
    rule,
    atLeast,
    assignments: asked.map((one, place) => ({
      id: `${String(round)}/${String(index)}/${String(place)}`,
      assignee: assignee(one),
    })),
  }));
}

function apply(subject: Subject, events: readonly RequestEvent[], at: Date): void {
  if (events.length === 0) return;
  for (const event of events) {
    subject.state = evolve(subject.state, event, at);
    subject.record.push({ event, at });
  }
  subject.state = { ...subject.state, revision: subject.state.revision + 1 };
}

/** @returns `null` when it is done, else the code of the refusal; nobody's acts are always done */
export function perform(
  subject: Subject,
  act: Act,
  setup: Setup,
  cast: Cast,
  now: number,
): RefusalCode | null {
  const world = worldAt(cast, now);
  if (act.act === 'wait') {
    for (;;) {
      const events = passTime(subject.state, world);
      if (events.length === 0) break;
      apply(subject, withConsequences(subject.state, events, world), world.now);
    }
  }
  if (!('by' in act)) {
    apply(subject, answerability(subject.state, world), world.now);
    return null;
  }
  const actor = actorAt(cast, act.by, now);
  const command = toCommand(subject, act, setup, now);
  const outcome: Outcome<readonly RequestEvent[]> = decide(command, subject.state, actor, world);
  if (!outcome.ok) return outcome.refusal.code;
  apply(subject, outcome.value, world.now);
  return null;
}

function toCommand(
  { state, record }: Subject,
  act: Extract<Act, { by: Person }>,
  setup: Setup,
  now: number,
): RequestCommand {
  switch (act.act) {
    case 'approve':
    case 'deny': {
      const which = {
        ...(act.which === null ? {} : { assignmentId: slotId(state, act.which) }),
        ...(act.stale ? { expectedRevision: state.revision + 1 } : {}),
      };
      return act.act === 'approve'
        ? { type: 'APPROVE', note: null, ...which }
        : { type: 'DENY', note: 'No.', ...which };
    }
    case 'comment':
      return {
        type: 'COMMENT',
        commentId: `c${String(record.length)}`,
        body: 'Hm.',
        attachments: [],
        requestsInformation: act.asks,
      };
    case 'withdraw':
      return { type: 'WITHDRAW', reason: 'Done.' };
    case 'reassign': {
      const { which, to } = act;
      return {
        type: 'REASSIGN',
        assignmentId: slotId(state, which),
        to: assignee(to),
        reason: null,
      };
    }
    case 'edit':
      return {
        type: 'EDIT',
        edit: {
          content: {
            subject: 'Refund',
            message: 'Broken.',
            fields: [],
            attachments: [],
            dueAt: act.dueIn === null ? null : new Date(start + now + act.dueIn).toISOString(),
          },
          changes: [],
          policyVersionId: null,
          terms: state.terms,
          steps: act.restart ? newSteps(setup, record.length) : null,
        },
      };
  }
}

function slotId(state: RequestState, which: number): string {
  const { step, place } = slotAt(state, which);
  return state.steps[step]?.assignments[place]?.id ?? 'none';
}

/**
 * Which assignment an act is about: mostly one of the active step, sometimes one of the next. What
 * it is about is no rule, so the model is told it.
 */
export function slotAt({ steps }: RequestState, which: number): { step: number; place: number } {
  const active = Math.max(
    0,
    steps.findIndex(({ status }) => status === 'ACTIVE'),
  );
  const step = which === 5 && steps.length > active + 1 ? active + 1 : active;
  return { step, place: which % Math.max(1, steps[step]?.assignments.length ?? 0) };
}
