import { getLocalTimeZone, parseDateTime } from '@internationalized/date';
import type {
  ApprovalPolicyPreviewInput,
  CustomFieldInput,
  FieldValueInput,
  OfferedKindFragment,
} from '../../../generated/graphql.ts';
import type { Entry, RequestDraft } from './request-draft.ts';

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
  const { onBehalfOf, steps, due, whenDue, escalateTo, links } = draft;
  const isEscalated = due !== null && whenDue === 'ESCALATE';
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
    ...(due ? { dueAt: parseDateTime(due).toDate(getLocalTimeZone()).toISOString() } : {}),
    whenDue: due ? whenDue : 'REMIND',
    ...(isEscalated && escalateTo ? { escalateToId: escalateTo.id } : {}),
    ...(links.length > 0 ? { attachments: links.map(({ title, url }) => ({ title, url })) } : {}),
  };
}

function fieldsOf({ fields }: OfferedKindFragment, { entries }: RequestDraft): CustomFieldInput[] {
  return fields.flatMap((field) => {
    const value = valueOf(field, entries[field.key]);
    return value ? [{ key: field.key, value }] : [];
  });
}

function valueOf({ type }: KindField, entry: Entry | undefined): FieldValueInput | null {
  const text = entry?.text.trim() ?? '';
  if (text === '') return null;
  switch (type) {
    case 'TEXT':
      return { text };
    case 'NUMBER':
      return { number: Number(text) };
    case 'MONEY':
      return { money: { amount: text, currency: entry?.currency ?? usualCurrency } };
    case 'CHOICE':
      return { choice: text };
    case 'DATE':
      return { date: text };
  }
}

/** What an amount is in until another is chosen. */
export const usualCurrency = 'EUR';

/** The fields of a kind that have to be filled in and are not. */
export function missingFields(
  kind: OfferedKindFragment | null,
  { entries }: RequestDraft,
): readonly KindField[] {
  return (kind?.fields ?? []).filter(
    (field) => field.required && valueOf(field, entries[field.key]) === null,
  );
}
