import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CreateGroupDocument,
  UpdateGroupDocument,
  type GroupRowFragment,
} from '../../../generated/graphql.ts';
import { Field } from '../../../shared/ui/field.tsx';
import { AdminForm } from '../admin-form.tsx';
import { useFormDraft, type FormDraft } from '../use-form-draft.ts';
import { useProblems, type Problems } from '../use-problems.ts';
import { useSaving } from '../use-saving.ts';

interface GroupValues {
  readonly name: string;
  readonly externalId: string;
}

const newGroup: GroupValues = { name: '', externalId: '' };

/** As the server takes it: it has no external id, rather than an empty one. */
function toInput<Some extends Partial<GroupValues>>({ externalId, ...rest }: Some) {
  return { ...rest, ...(externalId !== undefined && { externalId: externalId.trim() || null }) };
}

/** Renames a group. */
export function GroupForm({ group: { id, name, externalId } }: { group: GroupRowFragment }) {
  const { t } = useTranslation('admin');
  const saved = useMemo(() => ({ name, externalId: externalId ?? '' }), [name, externalId]);
  const draft = useFormDraft<GroupValues>(`group.${id}`, saved);
  const saving = useSaving(UpdateGroupDocument);
  const problems = useProblems('group', saving.refusal);
  const save = async () => {
    if (await saving.send({ id, ...toInput(draft.changes) })) draft.forget();
  };
  return (
    <AdminForm
      {...{ draft, saving, problems }}
      label={t('groups.one')}
      onSubmit={() => void save()}
    >
      <GroupFields draft={draft} problems={problems} />
    </AdminForm>
  );
}

/** Makes a group. Its members come afterwards. */
export function NewGroupForm({ onCreated }: { readonly onCreated: (id: string) => void }) {
  const { t } = useTranslation('admin');
  const draft = useFormDraft('group.new', newGroup);
  const saving = useSaving(CreateGroupDocument);
  const problems = useProblems('group', saving.refusal);
  const save = async () => {
    const done = await saving.send(toInput(draft.values));
    if (!done) return;
    draft.forget();
    onCreated(done.group.id);
  };
  return (
    <AdminForm
      {...{ draft, saving, problems }}
      label={t('groups.new')}
      submitLabel={t('groups.add')}
      onSubmit={() => void save()}
    >
      <GroupFields draft={draft} problems={problems} />
    </AdminForm>
  );
}

function GroupFields({
  draft: { values, change },
  problems,
}: {
  readonly draft: FormDraft<GroupValues>;
  readonly problems: Problems;
}) {
  const { t } = useTranslation('admin');
  return (
    <>
      <Field
        label={t('groups.name')}
        isRequired
        maxLength={100}
        value={values.name}
        onChange={(name) => change({ name })}
        problem={problems.at('name')}
      />
      <Field
        label={t('people.externalId')}
        description={t('people.externalIdHint')}
        maxLength={200}
        value={values.externalId}
        onChange={(externalId) => change({ externalId })}
        problem={problems.at('externalId')}
      />
    </>
  );
}
