import type {
  Preview,
  PreviewedAbsence,
  PreviewedApprover,
  PreviewedStep,
} from '../commands/preview-request.ts';
import type { Why } from '../domain/draft.ts';
import { AppliedPolicy } from './approval-request-kind.ts';
import { ApprovalRule, Assignee } from './approval-step.ts';
import { assigneeRow, personRow } from './assignee-row.ts';
import { builder } from './builder.ts';
import { FieldIssueType } from './error-types.ts';
import { approverTypes } from './policy-rule.ts';
import { User } from './user.ts';

const ApproverReason = builder.enumType('ApproverReason', {
  description: 'Why someone would be asked.',
  values: {
    NAMED: { description: 'Because `approverIds` or `steps` name them.' },
    FALLBACK: {
      description: 'As the fallback of the policy, because a step finds too few others.',
    },
    ...approverTypes,
  } as const satisfies Record<Why, { description: string }>,
});

const AbsenceType = builder.objectRef<PreviewedAbsence>('PreviewedAbsence').implement({
  description: 'Someone who is away now, of those who would be asked.',
  fields: (t) => ({
    user: t.field({
      type: User,
      description: 'Who is away.',
      resolve: async ({ userId }, _args, context) =>
        there(await personRow(context, userId), userId),
    }),
    until: t.field({
      type: 'DateTime',
      description: 'Until when.',
      resolve: ({ until }) => until,
    }),
    standIn: t.field({
      type: User,
      nullable: true,
      description:
        'Who would answer in their place. Null for a member of a group, whose other members answer, and where nobody would.',
      resolve: ({ standInId }, _args, context) =>
        standInId === null ? null : personRow(context, standInId),
    }),
  }),
});

const ApproverType = builder.objectRef<PreviewedApprover>('PreviewedApprover').implement({
  description: 'Someone who would be asked.',
  fields: (t) => ({
    assignee: t.field({
      type: Assignee,
      description: 'Who.',
      resolve: async ({ assignee }, _args, context) =>
        there(await assigneeRow(context, assignee), assignee.id),
    }),
    reason: t.field({ type: ApproverReason, description: 'Why.', resolve: ({ why }) => why }),
    away: t.field({
      type: [AbsenceType],
      description: 'Whether they are away now; of a group, which of its members are.',
      resolve: ({ away }) => [...away],
    }),
  }),
});

const StepType = builder.objectRef<PreviewedStep>('PreviewedStep').implement({
  description: 'A step that the request would have.',
  fields: (t) => ({
    rule: t.expose('rule', { type: ApprovalRule, description: 'How many would have to approve.' }),
    atLeast: t.exposeInt('atLeast', {
      nullable: true,
      description: 'The number, where the rule is AT_LEAST.',
    }),
    approvers: t.field({
      type: [ApproverType],
      description: 'Who would be asked.',
      resolve: ({ approvers }) => [...approvers],
    }),
  }),
});

export const ApprovalPolicyPreview = builder.objectRef<Preview>('ApprovalPolicyPreview').implement({
  description: 'What would come of a request.',
  fields: (t) => ({
    policy: t.field({
      type: AppliedPolicy,
      nullable: true,
      description:
        'The policy that would choose who is asked, in its current version; null where none would, and where the input does not tell yet.',
      resolve: ({ policy }) => policy,
    }),
    steps: t.field({
      type: [StepType],
      description: 'The steps that it would have; empty where the input does not tell yet.',
      resolve: ({ steps }) => [...steps],
    }),
    problems: t.field({
      type: [FieldIssueType],
      description:
        'Everything for which `approvalRequestCreate` would refuse this input now, each with its place; none: it would be made. That subject or message are missing is no problem.',
      resolve: ({ problems }) => [...problems],
    }),
  }),
});

function there<Row>(row: Row | null, id: string): Row {
  if (!row) throw new Error(`There is no ${id} any more.`);
  return row;
}
