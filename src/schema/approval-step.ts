import { toAssignee } from '../db/assignee-columns.ts';
import { assigneeRow } from './assignee-row.ts';
import { builder } from './builder.ts';
import { encodeId } from './global-id.ts';
import { Group } from './group.ts';
import { User } from './user.ts';

export const ApprovalRule = builder.enumType('ApprovalRule', {
  description: "How many of a step's assignments have to be approved.",
  values: {
    ANY: { description: 'One is enough.' },
    ALL: { description: 'All of them; the first denial denies the step.' },
    AT_LEAST: { description: 'As many as `atLeast` says.' },
  } as const,
});

const ApprovalStepStatus = builder.enumType('ApprovalStepStatus', {
  description: 'Where a step stands.',
  values: {
    WAITING: { description: 'An earlier step comes first; its approvers are not asked yet.' },
    ACTIVE: { description: 'Its approvers are asked now.' },
    APPROVED: { description: 'Its rule is met.' },
    DENIED: { description: 'Its rule can no longer be met; the request is denied.' },
    SKIPPED: { description: 'The request was settled before; what was open is not needed.' },
  } as const,
});

export const DecisionOutcome = builder.enumType('DecisionOutcome', {
  description: 'What an approver decided.',
  values: {
    APPROVED: { description: 'Yes.' },
    DENIED: { description: 'No.' },
  } as const,
});

export const Assignee = builder.unionType('Assignee', {
  description: 'Who is asked: a person, or a group, any member of which answers for it.',
  types: [User, Group],
  resolveType: (assignee) => ('role' in (assignee as object) ? 'User' : 'Group'),
});

export const AnsweredAs = builder.enumType('AnsweredAs', {
  description: 'In which capacity someone decided.',
  values: {
    APPROVER: { description: 'They were asked in person.' },
    GROUP_MEMBER: { description: 'For a group that they were a member of.' },
    STAND_IN: { description: 'For someone who was away then.' },
    ESCALATION: { description: 'For all who had not answered when it was escalated to them.' },
  } as const,
});

const Decision = builder.prismaObject('Decision', {
  select: { id: true },
  description: "One approver's answer. It never changes afterwards.",
  fields: (t) => ({
    outcome: t.expose('outcome', { type: DecisionOutcome, description: 'Yes or no.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What the approver said to it. A denial always has one.',
    }),
    decidedBy: t.relation('decidedBy', { type: User, description: 'The person who decided.' }),
    answeredAs: t.expose('answeredAs', {
      type: AnsweredAs,
      description: 'In which capacity. The assignment says for whom.',
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', description: 'When.' }),
  }),
});

const Assignment = builder.prismaObject('Assignment', {
  select: { id: true },
  description: 'One approver of a step, and their answer once they gave it.',
  fields: (t) => ({
    id: t.id({
      description: 'For reassigning it.',
      resolve: ({ id }) => encodeId('Assignment', id),
    }),
    assignee: t.field({
      type: Assignee,
      description: 'Who is asked.',
      select: (_args, _context, nested) => ({
        user: nested(),
        group: nested(),
      }),
      resolve: ({ id, user, group }) => {
        const assignee = user ?? group;
        if (!assignee) throw new Error(`Assignment ${id} is nobody's.`);
        return assignee;
      },
    }),
    decision: t.relation('decision', {
      type: Decision,
      nullable: true,
      description: 'Null while it is open, and for ever if the step was settled without it.',
    }),
  }),
});

export const ApprovalStep = builder.prismaObject('ApprovalStep', {
  select: { id: true },
  description: "One of a request's steps. They are answered in order.",
  fields: (t) => ({
    position: t.exposeInt('position', { description: '1 for the first.' }),
    rule: t.expose('rule', { type: ApprovalRule, description: 'How many have to approve.' }),
    atLeast: t.exposeInt('atLeast', {
      nullable: true,
      description: 'The number, where the rule is AT_LEAST.',
    }),
    status: t.expose('status', { type: ApprovalStepStatus, description: 'Where it stands.' }),
    escalatedTo: t.field({
      type: Assignee,
      nullable: true,
      description:
        'Who may answer for all that is open in it, since it was escalated to them; null where it was not.',
      select: { escalatedToUserId: true, escalatedToGroupId: true },
      resolve: ({ escalatedToUserId: userId, escalatedToGroupId: groupId }, _args, context) => {
        const assignee = toAssignee({ userId, groupId });
        return assignee && assigneeRow(context, assignee);
      },
    }),
    assignments: t.relation('assignments', {
      type: Assignment,
      description: 'Its approvers, in the order in which they were named.',
      query: { orderBy: { id: 'asc' } },
    }),
  }),
});
