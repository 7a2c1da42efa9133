// What the mutations of policies have in common: the rule that they take, and how it is read.
import { z } from 'zod';
import type { PolicyApprover, PolicyRule } from '../../domain/policy.ts';
import { policyLimits } from '../../domain/policy.ts';
import { parsePublicId } from '../../domain/public-id.ts';
import type { FieldIssue } from '../../domain/refusals.ts';
import { ApprovalRule } from '../approval-step.ts';
import { builder } from '../builder.ts';
import { FieldValueInput, toFieldValue } from '../custom-field-input.ts';
import { InvalidInputError } from '../errors.ts';
import { decodeAssignee } from '../global-id.ts';
import { PolicyApproverType, PolicyOperator } from '../policy-rule.ts';
import { Policy } from '../policy.ts';

const PolicyConditionInput = builder.inputType('PolicyConditionInput', {
  description: 'What a policy asks of one field of a request.',
  fields: (t) => ({
    field: t.string({ required: true, description: "The field's key in the policy's kind." }),
    operator: t.field({ type: PolicyOperator, required: true, description: 'How to compare.' }),
    value: t.field({ type: FieldValueInput, required: true, description: 'With what.' }),
  }),
});

const PolicyApproverInput = builder.inputType('PolicyApproverInput', {
  description: 'Whom a step asks.',
  fields: (t) => ({
    type: t.field({ type: PolicyApproverType, required: true, description: 'In which way.' }),
    id: t.id({
      description:
        'The person with USER, the group with GROUP and GROUP_MEMBERS: active. Left out with every other type.',
    }),
  }),
});

const PolicyStepInput = builder.inputType('PolicyStepInput', {
  description: 'One step of what a policy asks.',
  fields: (t) => ({
    rule: t.field({
      type: ApprovalRule,
      required: true,
      defaultValue: 'ALL',
      description: 'How many have to approve.',
    }),
    atLeast: t.int({ description: 'How many, with AT_LEAST and only there.' }),
    approvers: t.field({
      type: [PolicyApproverInput],
      required: true,
      description: 'Whom it asks: 1–50, each once.',
    }),
  }),
});

export const PolicyRuleInput = builder.inputType('PolicyRuleInput', {
  description: 'When a policy applies, and what it asks then.',
  fields: (t) => ({
    conditions: t.field({
      type: [PolicyConditionInput],
      required: true,
      defaultValue: [],
      description:
        'A request has to meet all of them: at most 20. None: the policy always applies.',
    }),
    steps: t.field({
      type: [PolicyStepInput],
      required: true,
      description: 'What it asks, in order: 1–10 steps.',
    }),
    fallbackId: t.id({
      description:
        'The person or group to ask where a step finds too few people, and who may answer where nobody else can any more. Without one, a request that the policy finds too few people for is refused.',
    }),
    ownDecisionAllowed: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Whether those who ask may be among those who decide.',
    }),
    keepsDecisionsOnSmallEdits: t.boolean({
      required: true,
      defaultValue: false,
      description:
        'Whether decisions stay when only subject, message, attachments or `dueAt` of a request are changed.',
    }),
  }),
});

export const position = z
  .int()
  .min(1, 'A position is 1 or more.')
  .max(policyLimits.position, `A position is at most ${String(policyLimits.position)}.`);

/** @throws InvalidInputError naming every id that is not what it should be */
export function toRule(input: typeof PolicyRuleInput.$inferInput): PolicyRule {
  const issues: FieldIssue[] = [];
  const steps = input.steps.map(({ rule, atLeast, approvers }, step) => ({
    rule,
    atLeast: atLeast ?? null,
    approvers: approvers.flatMap((approver, index) => {
      const read = toApprover(approver);
      if (typeof read !== 'string') return [read];
      const path = ['rule', 'steps', String(step), 'approvers', String(index), 'id'];
      issues.push({ path, message: read });
      return [];
    }),
  }));
  if (issues.length > 0) throw new InvalidInputError(issues);
  return {
    conditions: input.conditions.map(({ value, ...condition }) => ({
      ...condition,
      value: toFieldValue(value),
    })),
    steps,
    fallback:
      input.fallbackId == null ? null : decodeAssignee(input.fallbackId, 'rule', 'fallbackId'),
    ownDecisionAllowed: input.ownDecisionAllowed,
    keepsDecisionsOnSmallEdits: input.keepsDecisionsOnSmallEdits,
  };
}

/** The approver, or what is wrong with its id. */
function toApprover({ type, id }: typeof PolicyApproverInput.$inferInput): PolicyApprover | string {
  switch (type) {
    case 'USER':
    case 'GROUP':
    case 'GROUP_MEMBERS': {
      const parsed = parsePublicId(id ?? '');
      if (parsed?.type === (type === 'USER' ? 'User' : 'Group')) return { type, id: parsed.uuid };
      return type === 'USER' ? 'Give the id of a person.' : 'Give the id of a group.';
    }
    case 'CREATOR_GROUP_LEADS':
    case 'BENEFICIARY_GROUP_LEADS':
    case 'TICKET_GROUP_LEADS':
      return id == null ? { type } : 'Leave this out: who they are depends on the request.';
  }
}

/** The payload of a mutation that makes or changes a policy. */
export function policyPayload(name: string) {
  return builder.objectRef<{ policyId: string }>(name).implement({
    description: 'It is done.',
    fields: (t) => ({
      policy: t.prismaField({
        type: Policy,
        description: 'The policy as it now stands.',
        resolve: (query, { policyId }, _args, { prisma }) =>
          prisma.policy.findUniqueOrThrow({ ...query, where: { id: policyId } }),
      }),
    }),
  });
}
