import type {
  ApprovalPolicyPreviewInput,
  CustomFieldInput,
  OfferedKindFragment,
} from '../../../generated/graphql.ts';
import { toFieldValue, type TypedValue } from '../../../shared/fields/typed-value.ts';
import type { RequestDraft } from './request-draft.ts';

type KindField = OfferedKindFragment['fields'][number];

/** A draft as the server takes it, but for its subject and message. */
export type Asked = Omit<ApprovalPolicyPreviewInput, 'subject' | 'message'>;

/** @param policyChooses whether a policy chooses who is asked, so that nobody may be named */
export function toInput(
  ticketId: string,
  draft: RequestDraft,
  kind: OfferedKindFragment | null,
  policyChooses: boolean,
): Asked {
  const { onBehalfOf, steps, dueAt, whenDue, escalateTo, links } = draft;
  const isEscalated = dueAt !== null && whenDue === 'ESCALATE';
  return {
    ticketId,
    ...(onBehalfOf ? { onBehalfOfId: onBehalfOf.id } : {}),
    ...(kind ? { kindId: kind.id, fields: fieldsOf(kind, draft) } : {}),
    ...(policyChooses
      ? {}
      : {
          steps: steps.map(({ approvers, rule, atLeast }) => ({
            approverIds: approvers.map(({ id }) => id),
            // One alone has to approve, whatever the rule was before.
            ...(approvers.length > 1 ? { rule } : { rule: 'ALL' as const }),
            ...(approvers.length > 1 && rule === 'AT_LEAST' ? { atLeast } : {}),
          })),
        }),
    ...(dueAt ? { dueAt, whenDue } : { whenDue: 'REMIND' as const }),
    ...(isEscalated && escalateTo ? { escalateToId: escalateTo.id } : {}),
    ...(links.length > 0 ? { attachments: links.map(({ title, url }) => ({ title, url })) } : {}),
  };
}

function fieldsOf({ fields }: OfferedKindFragment, { typed }: RequestDraft): CustomFieldInput[] {
  return fields.flatMap(({ key, type }) => {
    const value = valueIn(type, typed[key]);
    return value ? [{ key, value }] : [];
  });
}

function valueIn(type: KindField['type'], typed: TypedValue | undefined) {
  return typed ? toFieldValue(type, typed) : null;
}

/** The fields of a kind that have to be filled in and are not. */
export function missingFields(
  kind: OfferedKindFragment | null,
  { typed }: RequestDraft,
): readonly KindField[] {
  return (kind?.fields ?? []).filter(
    ({ required, type, key }) => required && valueIn(type, typed[key]) === null,
  );
}
