import type { Attachment } from '../domain/attachments.ts';
import type { Asked } from '../domain/changes.ts';
import type { FilledField } from '../domain/custom-fields.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { toAssignee } from './assignee-columns.ts';
import { requestStateSelect } from './request-state-row.ts';

const { steps } = requestStateSelect;
const { assignments } = steps.select;
const name = { select: { name: true } } as const;

/** What a request asks of whom, to be compared. Holds all that the rules need of it, too. */
export const askedSelect = {
  ...requestStateSelect,
  subject: true,
  message: true,
  fields: true,
  attachments: true,
  kindId: true,
  policyVersionId: true,
  steps: {
    ...steps,
    select: {
      ...steps.select,
      assignments: {
        ...assignments,
        select: { ...assignments.select, user: name, group: name },
      },
    },
  },
} satisfies Prisma.ApprovalRequestSelect;

export type AskedRow = Prisma.ApprovalRequestGetPayload<{ select: typeof askedSelect }>;

export function toAsked(row: AskedRow): Asked {
  return {
    subject: row.subject,
    message: row.message,
    fields: row.fields as unknown as FilledField[],
    attachments: row.attachments as unknown as Attachment[],
    dueAt: row.dueAt?.toISOString() ?? null,
    steps: row.steps.map(({ rule, atLeast, assignments }) => ({
      rule,
      atLeast,
      approvers: assignments.map(toApprover),
    })),
  };
}

function toApprover(row: AskedRow['steps'][number]['assignments'][number]) {
  const assignee = toAssignee(row);
  const named = row.user ?? row.group;
  if (!assignee || !named) throw new Error(`Assignment ${row.id} is nobody's.`);
  return { assignee, name: named.name };
}
