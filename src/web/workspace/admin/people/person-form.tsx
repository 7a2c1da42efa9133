import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CreatePersonDocument,
  UpdatePersonDocument,
  type PersonSheetFragment,
} from '../../../generated/graphql.ts';
import { Choice } from '../../../shared/ui/choice.tsx';
import { Field } from '../../../shared/ui/field.tsx';
import { AdminForm } from '../admin-form.tsx';
import { useFormDraft, type FormDraft } from '../use-form-draft.ts';
import { useProblems, type Problems } from '../use-problems.ts';
import { useSaving } from '../use-saving.ts';
import { newPerson, toInput, valuesOf, type PersonValues } from './person-values.ts';
import styles from '../sheet.module.css';

/** Changes who a person is. */
export function PersonForm({ person }: { readonly person: PersonSheetFragment }) {
  const { t } = useTranslation('admin');
  const saved = useMemo(() => valuesOf(person), [person]);
  const draft = useFormDraft(`person.${person.id}`, saved);
  const saving = useSaving(UpdatePersonDocument);
  const problems = useProblems('person', saving.refusal);
  const save = async () => {
    const done = await saving.send({ id: person.id, ...toInput(draft.changes) });
    if (done) draft.forget();
  };
  return (
    <AdminForm
      {...{ draft, saving, problems }}
      label={t('people.about1')}
      onSubmit={() => void save()}
    >
      <PersonFields draft={draft} problems={problems} />
    </AdminForm>
  );
}

/** Adds somebody. */
export function NewPersonForm({ onCreated }: { readonly onCreated: (id: string) => void }) {
  const { t } = useTranslation('admin');
  const draft = useFormDraft('person.new', newPerson);
  const saving = useSaving(CreatePersonDocument);
  const problems = useProblems('person', saving.refusal);
  const save = async () => {
    const done = await saving.send(toInput(draft.values));
    if (!done) return;
    draft.forget();
    onCreated(done.user.id);
  };
  return (
    <AdminForm
      {...{ draft, saving, problems }}
      label={t('people.new')}
      submitLabel={t('people.add')}
      onSubmit={() => void save()}
    >
      <PersonFields draft={draft} problems={problems} />
    </AdminForm>
  );
}

const roles = ['END_USER', 'AGENT', 'ADMIN'] as const;
const accesses = ['ASSIGNED', 'GROUPS', 'ALL'] as const;

function PersonFields({
  draft: { values, change },
  problems,
}: {
  readonly draft: FormDraft<PersonValues>;
  readonly problems: Problems;
}) {
  const { t } = useTranslation(['admin', 'app']);
  const text = (name: 'name' | 'email' | 'externalId') => ({
    value: values[name],
    onChange: (value: string) => change({ [name]: value }),
    problem: problems.at(name),
  });
  return (
    <>
      <Field label={t('admin:people.name')} isRequired maxLength={100} {...text('name')} />
      <Field
        label={t('admin:people.email')}
        description={t('admin:people.emailHint')}
        type="email"
        inputMode="email"
        isRequired
        maxLength={254}
        {...text('email')}
      />
      <div className={styles.pair}>
        <Choice
          label={t('admin:people.role')}
          options={roles.map((id) => ({ id, label: t(`app:role.${id}`) }))}
          value={values.role}
          onChange={(role) => change({ role })}
        />
        <Choice
          label={t('admin:people.language')}
          options={[
            { id: 'EN' as const, label: t('app:account.en') },
            { id: 'FR' as const, label: t('app:account.fr') },
          ]}
          value={values.locale}
          onChange={(locale) => change({ locale })}
        />
      </div>
      {values.role === 'AGENT' && (
        <Choice
          label={t('admin:people.access')}
          options={accesses.map((id) => ({ id, label: t(`admin:people.accessTo.${id}`) }))}
          value={values.ticketAccess}
          onChange={(ticketAccess) => change({ ticketAccess })}
        />
      )}
      <Field
        label={t('admin:people.externalId')}
        description={t('admin:people.externalIdHint')}
        maxLength={200}
        {...text('externalId')}
      />
    </>
  );
}
