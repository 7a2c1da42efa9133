import { z } from 'zod';
import { createRequest } from '../../commands/create-request.ts';
import { limits } from '../../domain/limits.ts';
import { refused, type Outcome } from '../../domain/refusals.ts';
import { parsePublicId } from '../../domain/public-id.ts';
import { ApprovalRule } from '../approval-step.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { InvalidInputError, unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { idempotencyKey, line, text } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { requestPayload } from './payload.ts';
import { commonErrors, result } from './result.ts';

const StepInput = builder.inputType('ApprovalStepInput', {
  description: 'One step: who is asked, and how many of them have to approve.',
  fields: (t) => ({
    rule: t.field({
      type: ApprovalRule,
      required: true,
      defaultValue: 'ALL',
      description: 'How many have to approve. Only ALL is available yet.',
    }),
    atLeast: t.int({ description: 'With AT_LEAST. Not available yet.' }),
    approverIds: t.idList({ required: true, description: 'The people who are asked.' }),
  }),
});

const Input = builder.inputType('ApprovalRequestCreateInput', {
  description: 'What it takes to ask.',
  validate: z
    .object({ subject: line(limits.subject), message: text(limits.message), idempotencyKey })
    .loose(),
  fields: (t) => ({
    ticketId: t.id({ required: true, description: 'The ticket that it is about.' }),
    subject: t.string({
      required: true,
      description: 'What is asked, in a line of up to 200 characters.',
    }),
    message: t.string({
      required: true,
      description: 'What the approver has to know. Plain text, up to 10,000 characters.',
    }),
    onBehalfOfId: t.id({ description: "For whom it is asked. Default: the ticket's requester." }),
    approverIds: t.idList({
      description:
        'The people who all have to approve: 1–50. Or `steps`. Groups are not available yet.',
    }),
    steps: t.field({
      type: [StepInput],
      description:
        'Instead of `approverIds`: steps that are answered in order. Only one step with the rule ALL is available yet.',
    }),
    dueAt: t.field({
      type: 'DateTime',
      description: 'By when an answer is needed: a time to come, within ten years.',
    }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('approvalRequestCreate', (t) =>
  t.field({
    type: requestPayload('ApprovalRequestCreatePayload'),
    description:
      'Ask for a decision on a ticket. For agents who may access the ticket and administrators. The approvers hear of it at once.',
    errors: result('ApprovalRequestCreateResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'What to ask whom.' }) },
    resolve: async (_root, { input }, context) => {
      const outcome = await createRequest(context.parts, signedIn(context), {
        ticketId: decodeInput(input.ticketId, 'Ticket', 'ticketId'),
        subject: input.subject,
        message: input.message,
        onBehalfOfId:
          input.onBehalfOfId == null
            ? null
            : decodeInput(input.onBehalfOfId, 'User', 'onBehalfOfId'),
        approverIds: approversOf(input),
        dueAt: input.dueAt ?? null,
      });
      return unwrap(input.steps ? inSteps(outcome) : outcome);
    },
  }),
);

/** The people of the one ALL step, however it was written. */
function approversOf({ approverIds, steps }: typeof Input.$inferInput): string[] {
  if (approverIds && steps) throw invalid(['steps'], 'Give `approverIds` or `steps`, not both.');
  if (!steps) return people(approverIds ?? [], ['approverIds']);
  const [step, ...further] = steps;
  if (!step) throw invalid(['steps'], 'Name at least one step, or give `approverIds`.');
  if (further.length > 0) throw invalid(['steps', '1'], 'Further steps are not available yet.');
  if (step.rule !== 'ALL') {
    throw invalid(['steps', '0', 'rule'], `The rule ${step.rule} is not available yet: use ALL.`);
  }
  if (step.atLeast != null) throw invalid(['steps', '0', 'atLeast'], 'Only with AT_LEAST.');
  return people(step.approverIds, ['steps', '0', 'approverIds']);
}

/** The rules know one list of approvers; who wrote it as a step is told the place in the step. */
function inSteps<T>(outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok || outcome.refusal.code !== 'INVALID_INPUT') return outcome;
  const fields = outcome.refusal.fields.map(({ path, message }) => ({
    path: path[0] === 'approverIds' ? ['steps', '0', ...path] : path,
    message,
  }));
  return refused({ code: 'INVALID_INPUT', fields });
}

/** @throws InvalidInputError naming every id that is not a person's */
function people(ids: readonly string[], path: readonly string[]): string[] {
  const parsed = ids.map(parsePublicId);
  const fields = parsed.flatMap((id, index) => {
    if (id?.type === 'User') return [];
    const message =
      id?.type === 'Group'
        ? 'Groups as approvers are not available yet: name people.'
        : 'This is not the id of a person.';
    return [{ path: [...path, String(index)], message }];
  });
  if (fields.length > 0) throw new InvalidInputError(fields);
  return parsed.flatMap((id) => (id ? [id.uuid] : []));
}

function invalid(path: string[], message: string): InvalidInputError {
  return new InvalidInputError([{ path, message }]);
}
