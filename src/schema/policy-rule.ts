import type { ConditionOperator, PolicyCondition } from '../domain/policy-conditions.ts';
import type { PolicyApprover, PolicyRule, PolicyStep } from '../domain/policy.ts';
import { ApprovalRule, Assignee } from './approval-step.ts';
import { assigneeRow } from './assignee-row.ts';
import { builder } from './builder.ts';
import { FieldValueType } from './field-value.ts';

/** How a policy says whom it asks. The reasons of a preview (approval-policy-preview.ts) tell the same. */
export const approverTypes = {
  USER: { description: 'The person whom the policy names.' },
  GROUP: { description: 'The group that the policy names: any one member answers for it.' },
  GROUP_MEMBERS: {
    description:
      'Each active member of the group that the policy names, one by one: with AT_LEAST 2, two different members have to approve.',
  },
  CREATOR_GROUP_LEADS: {
    description: 'The leads of the groups of the agent who makes the request.',
  },
  BENEFICIARY_GROUP_LEADS: {
    description: 'The leads of the groups of the person for whom it is asked.',
  },
  TICKET_GROUP_LEADS: { description: "The leads of the ticket's group." },
} as const satisfies Record<PolicyApprover['type'], { description: string }>;

export const PolicyApproverType = builder.enumType('PolicyApproverType', {
  description:
    'Whom a policy asks. Members and leads are looked up when a request is made; those who ask for it themselves are left out, unless `ownDecisionAllowed`.',
  values: approverTypes,
});

export const PolicyOperator = builder.enumType('PolicyOperator', {
  description:
    "How a condition compares a request's value with its own. A field that was left out meets no condition; money in another currency is not equal, and neither more nor less.",
  values: {
    EQUALS: { description: 'The same.' },
    NOT_EQUALS: { description: 'Not the same.' },
    MORE_THAN: { description: 'More, or later. For NUMBER, MONEY and DATE, as all that follow.' },
    AT_LEAST: { description: 'The same or more.' },
    LESS_THAN: { description: 'Less, or earlier.' },
    AT_MOST: { description: 'The same or less.' },
  } as const satisfies Record<ConditionOperator, { description: string }>,
});

const ConditionType = builder.objectRef<PolicyCondition>('PolicyCondition').implement({
  description: 'What a policy asks of one field of a request.',
  fields: (t) => ({
    field: t.exposeString('field', { description: "The field's key in the policy's kind." }),
    operator: t.expose('operator', { type: PolicyOperator, description: 'How to compare.' }),
    value: t.expose('value', { type: FieldValueType, description: 'With what.' }),
  }),
});

const ApproverType = builder.objectRef<PolicyApprover>('PolicyApprover').implement({
  description: 'Whom a step of a policy asks.',
  fields: (t) => ({
    type: t.expose('type', { type: PolicyApproverType, description: 'In which way.' }),
    assignee: t.field({
      type: Assignee,
      nullable: true,
      description:
        'The person or group, with USER, GROUP and GROUP_MEMBERS; null where it depends on the request.',
      resolve: (approver, _args, context) => {
        if (!('id' in approver)) return null;
        const type = approver.type === 'USER' ? 'USER' : 'GROUP';
        return assigneeRow(context, { type, id: approver.id });
      },
    }),
  }),
});

const StepType = builder.objectRef<PolicyStep>('PolicyStep').implement({
  description: 'One step of what a policy asks.',
  fields: (t) => ({
    rule: t.expose('rule', { type: ApprovalRule, description: 'How many have to approve.' }),
    atLeast: t.exposeInt('atLeast', {
      nullable: true,
      description: 'The number, where the rule is AT_LEAST.',
    }),
    approvers: t.field({
      type: [ApproverType],
      description: 'Whom it asks.',
      resolve: ({ approvers }) => [...approvers],
    }),
  }),
});

export const PolicyRuleType = builder.objectRef<PolicyRule>('PolicyRule').implement({
  description: 'When a policy applies, and what it asks then.',
  fields: (t) => ({
    conditions: t.field({
      type: [ConditionType],
      description: 'A request has to meet all of them; none: the policy always applies.',
      resolve: ({ conditions }) => [...conditions],
    }),
    steps: t.field({
      type: [StepType],
      description: 'What it asks, in order.',
      resolve: ({ steps }) => [...steps],
    }),
    fallback: t.field({
      type: Assignee,
      nullable: true,
      description:
        'Who is asked where a step finds too few people, and who may answer where nobody else can any more.',
      resolve: ({ fallback }, _args, context) => fallback && assigneeRow(context, fallback),
    }),
    ownDecisionAllowed: t.exposeBoolean('ownDecisionAllowed', {
      description: 'Whether those who ask may be among those who decide.',
    }),
    keepsDecisionsOnSmallEdits: t.exposeBoolean('keepsDecisionsOnSmallEdits', {
      description:
        'Whether decisions stay when only subject, message, attachments or `dueAt` of a request are changed.',
    }),
  }),
});
