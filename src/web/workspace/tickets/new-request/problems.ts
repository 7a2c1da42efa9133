import type { TFunction } from 'i18next';
import type { OfferedKindFragment } from '../../../generated/graphql.ts';
import type { PickedAssignee } from '../../../shared/people/use-assignees.ts';
import type { RequestDraft } from './request-draft.ts';
import { missingFields, type Asked } from './to-input.ts';

/** Where on the form something is not right; fields by their key, steps and links by their number. */
export type Place =
  | 'subject'
  | 'message'
  | 'onBehalfOf'
  | 'kind'
  | 'due'
  | 'escalateTo'
  | 'policy'
  | 'request'
  | `${'field' | 'step' | 'atLeast' | 'linkTitle' | 'linkUrl'} ${string}`;

/** What is not right, in words, by its place. */
export type Problems = Readonly<Partial<Record<Place, string>>>;

/** What the words of a problem depend on. */
export interface Situation {
  readonly t: TFunction<'tickets'>;
  readonly draft: RequestDraft;
  readonly kind: OfferedKindFragment | null;
  readonly userId: string;
  readonly beneficiary: { readonly id: string; readonly name: string };
  readonly policy: string | null;
}

/** What has to be filled in before a request can be sent. */
export function missingIn({ t, draft, kind, policy }: Situation): Problems {
  const places: readonly Place[] = [
    ...missingFields(kind, draft).map(({ key }): Place => `field ${key}`),
    ...(draft.subject.trim() === '' ? (['subject'] as const) : []),
    ...(draft.message.trim() === '' ? (['message'] as const) : []),
    ...(draft.dueAt && draft.whenDue === 'ESCALATE' && !draft.escalateTo
      ? (['escalateTo'] as const)
      : []),
  ];
  const isKindLost = draft.kindId !== null && kind === null;
  const emptySteps = policy === null ? draft.steps : [];
  return {
    ...(isKindLost ? { kind: t('problem.kind') } : {}),
    ...Object.fromEntries(places.map((place) => [place, t('problem.required')])),
    ...Object.fromEntries(
      emptySteps.flatMap(({ approvers }, index) =>
        approvers.length === 0 ? [[`step ${String(index)}`, t('problem.approvers')]] : [],
      ),
    ),
  };
}

/**
 * What the server finds wrong, at its places.
 *
 * @param sent what the paths are in
 */
export function problemsIn(
  issues: readonly { readonly path: readonly string[] }[],
  sent: Asked,
  situation: Situation,
): Problems {
  return Object.fromEntries(issues.map(({ path }) => problemAt(path, sent, situation)));
}

function problemAt(
  path: readonly string[],
  sent: Asked,
  situation: Situation,
): readonly [Place, string] {
  const { t, draft, kind, beneficiary, policy } = situation;
  const [name, at = '', part, who] = path;
  switch (name) {
    case 'subject':
    case 'message':
      return [name, t(`problem.${name}`)];
    case 'onBehalfOfId':
      return ['onBehalfOf', t('problem.onBehalfOf', { name: beneficiary.name })];
    case 'kindId':
      return ['kind', t('problem.kind')];
    case 'dueAt':
      return ['due', t('problem.dueAt')];
    case 'escalateToId':
      return ['escalateTo', t('problem.escalateTo')];
    case 'fields': {
      // By its place in what was sent; one that is missing, by its key.
      const key = sent.fields?.[Number(at)]?.key ?? at;
      const type = kind?.fields.find((field) => field.key === key)?.type;
      return [`field ${key}`, t(type && part ? `problem.field.${type}` : 'problem.required')];
    }
    case 'attachments':
      return part === 'url'
        ? [`linkUrl ${at}`, t('problem.linkUrl')]
        : [`linkTitle ${at}`, t('problem.linkTitle')];
    case 'approverIds':
    case 'steps': {
      if (policy !== null) return ['policy', t('problem.policy')];
      if (part === undefined) return ['policy', t('problem.policyChooses')];
      if (part === 'atLeast') return [`atLeast ${at}`, t('problem.atLeast')];
      const approver = draft.steps[Number(at)]?.approvers[Number(who)];
      if (who === undefined || !approver) return [`step ${at}`, t('problem.tooFew')];
      return [`step ${at}`, problemOfApprover(approver, situation)];
    }
    case undefined:
    default:
      return ['request', t('problem.other')];
  }
}

function problemOfApprover(
  { isGroup, id, name }: PickedAssignee,
  { t, userId, beneficiary }: Situation,
): string {
  if (isGroup) return t('problem.group', { name });
  if (id === userId) return t('problem.self');
  if (id === beneficiary.id) return t('problem.beneficiary', { name });
  return t('problem.approver', { name });
}
