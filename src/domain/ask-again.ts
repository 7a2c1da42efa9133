// A request that came to nothing is asked again as a new one: what is not said anew is taken over.
import type { Attachment } from './attachments.ts';
import type { Asked, AskedStep } from './changes.ts';
import type { CustomField, FieldDefinition } from './custom-fields.ts';
import type { RequestInput, StepInput } from './draft.ts';
import type { WhenDue } from './events.ts';
import { problemOfValue } from './field-values.ts';
import type { Assignee } from './people.ts';
import type { RequestState } from './request-state.ts';

/** What is to be different in the new request. `null` takes away, `undefined` takes over. */
export interface AskedAnew {
  readonly subject?: string;
  readonly message?: string;
  readonly onBehalfOfId?: string;
  readonly steps?: readonly StepInput[];
  readonly kindId?: string | null;
  readonly fields?: readonly CustomField[];
  readonly attachments?: readonly Attachment[];
  readonly dueAt?: Date | null;
  readonly whenDue?: WhenDue;
  readonly escalateTo?: Assignee | null;
}

/** The request that is asked again. */
export interface PreviousRequest {
  readonly state: Pick<RequestState, 'ticket' | 'onBehalfOfId' | 'due'>;
  readonly asked: Asked;
  readonly kindId: string | null;
  readonly policyVersionId: string | null;
}

/** @param definitions the fields that the previous request's kind has now */
export function askAnew(
  anew: AskedAnew,
  previous: PreviousRequest,
  definitions: readonly FieldDefinition[],
): RequestInput {
  const { state, asked } = previous;
  const kindId = anew.kindId === undefined ? previous.kindId : anew.kindId;
  return {
    ticketId: state.ticket.id,
    subject: anew.subject ?? asked.subject,
    message: anew.message ?? asked.message,
    onBehalfOfId: anew.onBehalfOfId ?? state.onBehalfOfId,
    steps: anew.steps ?? null,
    // A policy is asked anew. Where none chooses, those who were named before are asked.
    stepsWithoutPolicy: previous.policyVersionId === null ? asked.steps.map(asInput) : null,
    kindId,
    fields: anew.fields ?? (kindId === previous.kindId ? stillFitting(asked, definitions) : []),
    attachments: anew.attachments ?? asked.attachments,
    ...dueOf(anew, state),
  };
}

/** What is left of the values since the kind may have changed. */
function stillFitting({ fields }: Asked, definitions: readonly FieldDefinition[]): CustomField[] {
  return fields.flatMap(({ key, value }) => {
    const definition = definitions.find((each) => each.key === key);
    return definition && problemOfValue(definition, value) === null ? [{ key, value }] : [];
  });
}

function dueOf(
  anew: AskedAnew,
  { due }: PreviousRequest['state'],
): Pick<RequestInput, 'dueAt' | 'whenDue' | 'escalateTo'> {
  const dueAt = anew.dueAt === undefined ? (due?.at ?? null) : anew.dueAt;
  // Where no time is left, nothing is left to happen then.
  const whenDue = anew.whenDue ?? (dueAt && due ? due.then : 'REMIND');
  const before = whenDue === 'ESCALATE' ? (due?.escalateTo ?? null) : null;
  return { dueAt, whenDue, escalateTo: anew.escalateTo === undefined ? before : anew.escalateTo };
}

/** As the caller would have written it, for what may be wrong with it by now. */
function asInput(
  { rule, atLeast, approvers }: AskedStep,
  index: number,
  { length }: readonly AskedStep[],
): StepInput {
  const isOne = length === 1 && rule === 'ALL';
  return {
    rule,
    atLeast,
    approvers: approvers.map(({ assignee }) => assignee),
    path: isOne ? ['approverIds'] : ['steps', String(index), 'approverIds'],
  };
}
