import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '../db/database.ts';
import { lockKind } from '../db/kind-store.ts';
import {
  countPolicies,
  insertPolicy,
  lockPolicy,
  savePolicy,
  type NewVersion,
  type PolicyColumns,
  type StoredPolicy,
} from '../db/policy-store.ts';
import { policyLimits, type PolicyRule } from '../domain/policy.ts';
import { done, invalid, refused, type Outcome, type Refusal } from '../domain/refusals.ts';
import { problemsOfRule } from './check-policy.ts';
import type { Call, CommandParts } from './parts.ts';
import { runAsAdministrator } from './run-as-administrator.ts';

export interface NewPolicy extends Omit<PolicyColumns, 'id'> {
  readonly rule: PolicyRule;
}

/** What is `undefined` stays as it is. */
export type PolicyChanges = { readonly [Field in keyof NewPolicy]?: NewPolicy[Field] | undefined };

export interface UpdatePolicy extends PolicyChanges {
  readonly policyId: string;
}

/** An administrator adds a policy: the first version of its rule. */
export function createPolicy(
  parts: CommandParts,
  call: Call,
  { rule, ...input }: NewPolicy,
): Promise<Outcome<{ policyId: string }>> {
  return runAsAdministrator(parts, call, 'kinds of request and policies', async (tx, actor, at) => {
    const refusal = await refusalOfRule(tx, input.kindId, rule);
    if (refusal) return refused(refusal);
    const full = await refusalToAdd(tx, input.kindId);
    if (full) return refused(full);
    const policyId = parts.newId(at);
    const version = { id: parts.newId(at), version: 1, rule, createdById: actor.id };
    const added = await insertPolicy(tx, { ...input, id: policyId }, version, at);
    return added.ok ? done({ value: { policyId }, topics: [] }) : refused(nameTaken);
  });
}

/**
 * An administrator changes a policy. Another rule is a further version: the versions before stay as
 * they are, and so do the requests that were made with them.
 */
export function updatePolicy(
  parts: CommandParts,
  call: Call,
  { policyId, ...changes }: UpdatePolicy,
): Promise<Outcome<{ policyId: string }>> {
  return runAsAdministrator(parts, call, 'kinds of request and policies', async (tx, actor, at) => {
    const before = await lockPolicy(tx, policyId);
    if (!before) return refused({ code: 'NOT_FOUND', what: 'policy' });
    const { rule, ...columns } = changed(before, changes);
    const wrong = await refusalOfChange(tx, before, { rule, ...columns }, changes);
    if (wrong) return refused(wrong);
    const version: NewVersion | null = isDeepStrictEqual(rule, before.rule)
      ? null
      : { id: parts.newId(at), version: before.version + 1, rule, createdById: actor.id };
    const saved = await savePolicy(tx, { id: policyId, ...columns }, version, at);
    return saved.ok ? done({ value: { policyId }, topics: [] }) : refused(nameTaken);
  });
}

function changed(before: StoredPolicy, changes: PolicyChanges): NewPolicy {
  return {
    name: changes.name ?? before.name,
    kindId: changes.kindId ?? before.kindId,
    active: changes.active ?? before.active,
    position: changes.position ?? before.position,
    rule: changes.rule ?? before.rule,
  };
}

/**
 * A rule is looked at when it is given, and when it begins to count: for another kind, or again. Who
 * only renames a policy, or switches it off, need not mend it first.
 */
async function refusalOfChange(
  tx: Transaction,
  before: StoredPolicy,
  after: NewPolicy,
  { rule }: PolicyChanges,
): Promise<Refusal | null> {
  const moves = after.kindId !== before.kindId;
  if (!rule && !moves && (before.active || !after.active)) return null;
  const refusal = await refusalOfRule(tx, after.kindId, after.rule);
  return refusal ?? (moves ? refusalToAdd(tx, after.kindId) : null);
}

/** Locks the kind: its fields stay what the rule was checked against. */
async function refusalOfRule(
  tx: Transaction,
  kindId: string,
  rule: PolicyRule,
): Promise<Refusal | null> {
  const kind = await lockKind(tx, kindId);
  if (!kind) return invalid('kindId', 'There is no such kind of request.');
  const fields = await problemsOfRule(tx, rule, kind);
  return fields.length > 0 ? { code: 'INVALID_INPUT', fields } : null;
}

/** @param kindId of a locked kind, so that no two at once both are the last */
async function refusalToAdd(tx: Transaction, kindId: string): Promise<Refusal | null> {
  const most = policyLimits.policies;
  if ((await countPolicies(tx, kindId)) < most) return null;
  const message = `A kind of request has at most ${String(most)} policies. Change one that is not needed any more.`;
  return invalid('kindId', message);
}

const nameTaken: Refusal = invalid(
  'name',
  'There is a policy with this name already. Choose another name.',
);
