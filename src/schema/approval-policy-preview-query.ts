import { z } from 'zod';
import { previewRequest } from '../commands/preview-request.ts';
import { accessibleTickets } from '../db/visibility.ts';
import type { RequestInput } from '../domain/draft.ts';
import { limits } from '../domain/limits.ts';
import type { FieldIssue } from '../domain/refusals.ts';
import { ApprovalPolicyPreview } from './approval-policy-preview.ts';
import { builder } from './builder.ts';
import { notFound, signedIn } from './context.ts';
import { InvalidInputError, toFieldIssues } from './errors.ts';
import { decodeArgument } from './global-id.ts';
import { line, text } from './input-rules.ts';
import { attachmentsField } from './mutations/input-fields.ts';
import { askingFields, dueAtDescription, toRequestInput } from './mutations/request-input.ts';

const Input = builder.inputType('ApprovalPolicyPreviewInput', {
  description:
    'A request as it would be made: the input of `approvalRequestCreate`, as far as known.',
  fields: (t) => ({
    ticketId: t.id({ required: true, description: 'The ticket that it is about.' }),
    subject: t.string({ description: 'What is asked. Only looked at where it is given.' }),
    message: t.string({
      description: 'What the approver has to know. Only looked at where it is given.',
    }),
    ...askingFields(t),
    attachments: attachmentsField(t),
    dueAt: t.field({ type: 'DateTime', description: dueAtDescription }),
  }),
});

builder.queryField('approvalPolicyPreview', (t) =>
  t.field({
    type: ApprovalPolicyPreview,
    description:
      'Who would be asked by a request, why, and who of them is away: without making it, and without anybody hearing of it. For those who could make it: agents who may access the ticket, and administrators. For others, and where there is no such ticket, an error with the code NOT_FOUND.',
    args: {
      input: t.arg({ type: Input, required: true, description: 'The request as it would be.' }),
    },
    resolve: async (_root, { input }, context) => {
      const viewer = signedIn(context);
      const ticket = await context.prisma.ticket.findFirst({
        where: {
          id: decodeArgument(input.ticketId, 'Ticket', 'input.ticketId'),
          AND: accessibleTickets(viewer),
        },
        select: { id: true, status: true, requesterId: true, assigneeId: true, groupId: true },
      });
      if (!ticket) throw notFound('ticket');
      const words = problemsOfWords(input);
      const asked = readInput(input);
      if (!asked.ok) return { policy: null, steps: [], problems: [...words, ...asked.problems] };
      const { prisma, parts } = context;
      const outcome = await previewRequest(prisma, viewer, ticket, asked.input, parts.now());
      if (!outcome.ok) throw notFound('ticket');
      return { ...outcome.value, problems: [...words, ...outcome.value.problems] };
    },
  }),
);

type PreviewInput = typeof Input.$inferInput;

/** What an id that is none keeps from being read is a problem like others. */
function readInput(
  input: PreviewInput,
):
  | { readonly ok: true; readonly input: RequestInput }
  | { readonly ok: false; readonly problems: readonly FieldIssue[] } {
  try {
    const { subject, message, ...asked } = input;
    return {
      ok: true,
      input: toRequestInput({ ...asked, subject: subject ?? '', message: message ?? '' }),
    };
  } catch (error) {
    if (error instanceof InvalidInputError) return { ok: false, problems: error.fields };
    throw error;
  }
}

/** What creation would say of the words, where there are some. */
function problemsOfWords({ subject, message }: PreviewInput): FieldIssue[] {
  const given = z.object({
    subject: line(limits.subject).nullish(),
    message: text(limits.message).nullish(),
  });
  return toFieldIssues(given.safeParse({ subject, message }).error?.issues ?? []);
}
