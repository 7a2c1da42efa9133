// What a request is made of, for every mutation and query that takes one: its input fields, and how
// they are read.
import type { RequestInput, StepInput } from '../../domain/draft.ts';
import { ApprovalRule } from '../approval-step.ts';
import { builder } from '../builder.ts';
import { CustomFieldInput, toCustomField } from '../custom-field-input.ts';
import { InvalidInputError } from '../errors.ts';
import { decodeAssignee, decodeInput, optionalId } from '../global-id.ts';
import type { AttachmentInput } from './input-fields.ts';

export const StepInputType = builder.inputType('ApprovalStepInput', {
  description: 'One step: who is asked, and how many of them have to approve.',
  fields: (t) => ({
    rule: t.field({
      type: ApprovalRule,
      required: true,
      defaultValue: 'ALL',
      description: 'How many have to approve.',
    }),
    atLeast: t.int({ description: 'How many, with AT_LEAST and only there.' }),
    approverIds: t.idList({
      required: true,
      description: 'The people and groups that are asked: 1–50, each once.',
    }),
  }),
});

export const WhenDue = builder.enumType('WhenDue', {
  description: 'What happens when the due time has come and the request is still pending.',
  values: {
    REMIND: { description: 'Whoever has not answered is reminded, then once a day.' },
    ESCALATE: {
      description:
        'The same, and `escalateToId` is asked too: their answer counts for all who have not answered.',
    },
    EXPIRE: { description: 'The request expires.' },
  } as const,
});

type Fields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

/** Who is asked, of what kind, and until when. */
export function askingFields(t: Fields) {
  return {
    onBehalfOfId: t.id({ description: "For whom it is asked. Default: the ticket's requester." }),
    approverIds: t.idList({
      description:
        'The people and groups that all have to approve, as one step: 1–50. Or `steps`. Leave both out where a policy of the kind chooses.',
    }),
    steps: t.field({
      type: [StepInputType],
      description: 'Instead of `approverIds`: 1–10 steps that are answered in order.',
    }),
    kindId: t.id({
      description:
        'What kind of request it is. Its fields are then filled in `fields`, and a policy of the kind may choose who is asked.',
    }),
    fields: t.field({
      type: [CustomFieldInput],
      description: "The values of the kind's fields.",
    }),
    whenDue: t.field({
      type: WhenDue,
      required: true,
      defaultValue: 'REMIND',
      description: 'What happens at `dueAt`.',
    }),
    escalateToId: t.id({ description: 'The person or group to escalate to, with ESCALATE.' }),
  };
}

export const dueAtDescription =
  'By when an answer is needed: a time to come, within ten years. While the request waits on the requester its clock stands still, and this moves by as long.';

export interface AskedInput {
  readonly ticketId: string;
  readonly subject: string;
  readonly message: string;
  readonly onBehalfOfId?: string | null;
  readonly approverIds?: string[] | null;
  readonly steps?: readonly (typeof StepInputType.$inferInput)[] | null;
  readonly kindId?: string | null;
  readonly fields?: readonly (typeof CustomFieldInput.$inferInput)[] | null;
  readonly attachments?: readonly (typeof AttachmentInput.$inferInput)[] | null;
  readonly dueAt?: Date | null;
  readonly whenDue: typeof WhenDue.$inferType;
  readonly escalateToId?: string | null;
}

/** @throws InvalidInputError naming what is not the id that it should be */
export function toRequestInput(input: AskedInput): RequestInput {
  return {
    ticketId: decodeInput(input.ticketId, 'Ticket', 'ticketId'),
    subject: input.subject,
    message: input.message,
    onBehalfOfId: optionalId(input.onBehalfOfId, 'User', 'onBehalfOfId') ?? null,
    steps: toSteps(input),
    kindId: optionalId(input.kindId, 'RequestKind', 'kindId') ?? null,
    fields: (input.fields ?? []).map(toCustomField),
    attachments: input.attachments ?? [],
    dueAt: input.dueAt ?? null,
    whenDue: input.whenDue,
    escalateTo:
      input.escalateToId == null ? null : decodeAssignee(input.escalateToId, 'escalateToId'),
  };
}

/** One ALL step, the steps as they are, or `null` where neither was given. */
export function toSteps({
  approverIds,
  steps,
}: Pick<AskedInput, 'approverIds' | 'steps'>): StepInput[] | null {
  if (approverIds && steps) {
    throw new InvalidInputError([
      { path: ['steps'], message: 'Give `approverIds` or `steps`, not both.' },
    ]);
  }
  if (approverIds) return [step({ rule: 'ALL', atLeast: null, approverIds }, ['approverIds'])];
  if (!steps) return null;
  return steps.map((each, index) => step(each, ['steps', String(index), 'approverIds']));
}

function step(
  { rule, atLeast, approverIds }: typeof StepInputType.$inferInput,
  path: readonly string[],
): StepInput {
  const read = approverIds.map((id, index) => tryAssignee(id, [...path, String(index)]));
  const fields = read.flatMap((one) => (one instanceof InvalidInputError ? one.fields : []));
  if (fields.length > 0) throw new InvalidInputError(fields);
  const approvers = read.flatMap((one) => (one instanceof InvalidInputError ? [] : [one]));
  return { rule, atLeast: atLeast ?? null, approvers, path };
}

/** Every id that is none is told, not the first alone. */
function tryAssignee(id: string, path: readonly string[]) {
  try {
    return decodeAssignee(id, ...path);
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
    throw error;
  }
}
