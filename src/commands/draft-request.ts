import type { Statements } from '../db/statements.ts';
import { findKind } from '../db/kind-store.ts';
import { findNames, type Names } from '../db/name-store.ts';
import type { StoredPolicy } from '../db/policy-store.ts';
import { readSurroundings, type Surroundings } from '../db/surroundings-store.ts';
import type { LockedTicket } from '../db/ticket-store.ts';
import type { FilledField } from '../domain/custom-fields.ts';
import {
  namedSteps,
  plainTerms,
  termsOf,
  type DraftStep,
  type RequestInput,
  type StepInput,
} from '../domain/draft.ts';
import type { Terms } from '../domain/events.ts';
import { fillFields } from '../domain/fill-fields.ts';
import { refusalToAskAbout, refusalToCreate } from '../domain/new-request.ts';
import type { Actor, Assignee } from '../domain/people.ts';
import { done, invalid, refused, type Outcome, type Refusal } from '../domain/refusals.ts';
import { askPolicies } from './choose-policy.ts';

/** A request that could be made, and who would be asked, or why it could not. */
export interface Draft {
  readonly onBehalfOfId: string;
  readonly fields: readonly FilledField[];
  readonly policy: StoredPolicy | null;
  readonly terms: Terms;
  readonly steps: readonly DraftStep[];
  readonly names: Names;
  readonly world: Surroundings;
  /** Why it could not be made as it is; `null` where it could. */
  readonly refusal: Refusal | null;
}

/**
 * Works out what a request would be: its kind's fields filled, its policy chosen, its steps
 * resolved. Writes nothing, so it answers a preview too.
 *
 * @returns a refusal where there is nothing to show: the ticket, the kind or its fields are wrong
 */
export async function draftRequest(
  tx: Statements,
  creator: Actor,
  ticket: LockedTicket,
  input: RequestInput,
  now: Date,
): Promise<Outcome<Draft>> {
  const notAllowed = refusalToAskAbout(creator, ticket);
  if (notAllowed) return refused(notAllowed);
  const filled = await fill(tx, input);
  if (!filled.ok) return filled;
  const onBehalfOfId = input.onBehalfOfId ?? ticket.requesterId;
  const chosen = await choose(tx, creator, ticket, { ...input, onBehalfOfId }, filled.value);
  if (!chosen.ok) return chosen;
  const { steps, policy } = chosen.value;
  const terms = policy ? termsOf(policy.rule) : plainTerms;
  const assignees = assigneesOf(steps, terms, input.escalateTo);
  const names = await findNames(tx, [...assignees, { type: 'USER', id: onBehalfOfId }]);
  const userIds = [creator.id, onBehalfOfId, ticket.assigneeId].filter((id) => id !== null);
  const world = await readSurroundings(tx, { assignees, userIds }, now);
  const beneficiary = names({ type: 'USER', id: onBehalfOfId });
  const refusal = refusalToCreate(
    creator,
    {
      ticket,
      onBehalfOf: beneficiary && { ...beneficiary, id: onBehalfOfId },
      steps: steps.map((step) => ({
        ...step,
        approvers: step.approvers.map(({ assignee }) => names(assignee)),
      })),
      dueAt: input.dueAt,
      whenDue: input.whenDue,
      ...(input.escalateTo ? { escalateTo: names(input.escalateTo) } : {}),
      attachments: input.attachments,
      terms,
      policy: policy?.name ?? null,
    },
    world,
  );
  return done({
    onBehalfOfId,
    fields: filled.value,
    policy,
    terms,
    steps,
    names,
    world,
    refusal: chosen.value.refusal ?? refusal,
  });
}

async function fill(
  tx: Statements,
  { kindId, fields }: RequestInput,
): Promise<Outcome<readonly FilledField[]>> {
  if (kindId === null) {
    if (fields.length === 0) return done([]);
    return refused(invalid('fields', 'Fields belong to a kind: give `kindId` with them.'));
  }
  const kind = await findKind(tx, kindId);
  if (!kind) return refused(invalid('kindId', 'There is no such kind of request.'));
  if (!kind.active)
    return refused(invalid('kindId', `"${kind.name}" is switched off. Choose another.`));
  const result = fillFields(kind.fields, fields);
  if ('filled' in result) return done(result.filled);
  return refused({ code: 'INVALID_INPUT', fields: result.fields });
}

interface Chosen {
  readonly steps: readonly DraftStep[];
  readonly policy: StoredPolicy | null;
  /** Why what was chosen cannot be, whoever it is. */
  readonly refusal: Refusal | null;
}

/** A policy that matches chooses; without one, who asks does. */
async function choose(
  tx: Statements,
  creator: Actor,
  ticket: LockedTicket,
  {
    kindId,
    steps,
    stepsWithoutPolicy,
    onBehalfOfId,
  }: RequestInput & { readonly onBehalfOfId: string },
  fields: readonly FilledField[],
): Promise<Outcome<Chosen>> {
  const situation = { creatorId: creator.id, onBehalfOfId, ticketGroupId: ticket.groupId };
  const chosen = await askPolicies(tx, kindId, fields, situation);
  if (chosen) return done({ ...chosen, refusal: steps && refusalToName(chosen.policy, steps) });
  const named = steps ?? stepsWithoutPolicy;
  if (named) return done({ steps: namedSteps(named), policy: null, refusal: null });
  return refused(invalid('approverIds', 'Name at least one approver.'));
}

/** Where a policy chooses, nobody else does. */
export function refusalToName({ name }: StoredPolicy, steps: readonly StepInput[]): Refusal {
  const message = `The policy "${name}" chooses who is asked. Leave approvers and steps out.`;
  return invalid(steps[0]?.path.slice(0, 1) ?? 'steps', message);
}

function assigneesOf(
  steps: readonly DraftStep[],
  { fallback }: Terms,
  escalateTo: Assignee | null,
): Assignee[] {
  return [
    ...steps.flatMap(({ approvers }) => approvers.map(({ assignee }) => assignee)),
    ...(fallback ? [fallback] : []),
    ...(escalateTo ? [escalateTo] : []),
  ];
}
