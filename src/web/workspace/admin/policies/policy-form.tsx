import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CreatePolicyDocument,
  UpdatePolicyDocument,
  type KindRowFragment,
  type PolicyRowFragment,
} from '../../../generated/graphql.ts';
import { AdminForm } from '../admin-form.tsx';
import { useFormDraft, type FormDraft } from '../use-form-draft.ts';
import { useProblems } from '../use-problems.ts';
import { useSaving, type Issue } from '../use-saving.ts';
import { PolicyFields } from './policy-fields.tsx';
import { newPolicy, valuesOf, type PolicyValues } from './policy-values.ts';
import { issuesOf, toRuleInput } from './to-rule-input.ts';

/** The draft of a policy's form, which its versions write to as well. */
export function usePolicyDraft(policy: PolicyRowFragment): FormDraft<PolicyValues> {
  const saved = useMemo(() => valuesOf(policy), [policy]);
  return useFormDraft(`policy.${policy.id}`, saved);
}

function fieldsOf(kinds: readonly KindRowFragment[], kindId: string | null) {
  return kinds.find(({ id }) => id === kindId)?.fields ?? [];
}

/** Changes a policy: another rule is its next version. */
export function PolicyForm({
  policy,
  kinds,
  draft,
  onSaved,
}: {
  readonly policy: PolicyRowFragment;
  readonly kinds: readonly KindRowFragment[];
  readonly draft: FormDraft<PolicyValues>;
  readonly onSaved: () => void;
}) {
  const { t } = useTranslation('admin');
  const saving = useSaving(UpdatePolicyDocument);
  const problems = useProblems('policy', saving.refusal);
  const { changes, values } = draft;
  const save = async () => {
    const fields = fieldsOf(kinds, values.kindId);
    const issues = missing(values, issuesOf(values.rule, fields));
    if (issues.length > 0) {
      saving.refuse(issues);
      return;
    }
    const { rule, ...rest } = changes;
    const input = { ...rest, ...(rule && { rule: toRuleInput(rule, fields) }) };
    if (!(await saving.send({ id: policy.id, ...input }))) return;
    draft.forget();
    onSaved();
  };
  const isNextVersion = changes.rule !== undefined;
  return (
    <AdminForm
      {...{ draft, saving, problems }}
      label={policy.name}
      submitLabel={
        isNextVersion ? t('policies.publish', { version: policy.version + 1 }) : undefined
      }
      onSubmit={() => void save()}
    >
      <PolicyFields {...{ draft, problems, kinds }} />
    </AdminForm>
  );
}

/** Adds a policy. */
export function NewPolicyForm({
  kinds,
  kindId,
  onCreated,
}: {
  readonly kinds: readonly KindRowFragment[];
  readonly kindId: string | null;
  readonly onCreated: (id: string) => void;
}) {
  const { t } = useTranslation('admin');
  const empty = useMemo(() => newPolicy(kindId), [kindId]);
  const draft = useFormDraft('policy.new', empty);
  const saving = useSaving(CreatePolicyDocument);
  const problems = useProblems('policy', saving.refusal);
  const { values } = draft;
  const save = async () => {
    const fields = fieldsOf(kinds, values.kindId);
    const issues = missing(values, issuesOf(values.rule, fields));
    const { name, kindId: chosen, position } = values;
    if (issues.length > 0 || chosen === null || position === null) {
      saving.refuse(issues);
      return;
    }
    const rule = toRuleInput(values.rule, fields);
    const done = await saving.send({ name, kindId: chosen, position, rule, active: true });
    if (!done) return;
    draft.forget();
    onCreated(done.policy.id);
  };
  return (
    <AdminForm
      {...{ draft, saving, problems }}
      label={t('policies.new')}
      submitLabel={t('policies.add')}
      onSubmit={() => void save()}
    >
      <PolicyFields {...{ draft, problems, kinds }} />
    </AdminForm>
  );
}

/** What the server cannot be asked without. */
function missing({ kindId, position }: PolicyValues, others: readonly Issue[]): readonly Issue[] {
  return [
    ...(kindId === null ? [{ at: 'kindId', message: 'Choose a kind.' }] : []),
    ...(position === null ? [{ at: 'position', message: 'Give a number.' }] : []),
    ...others,
  ];
}
