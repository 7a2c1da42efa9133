import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CreateKindDocument,
  UpdateKindDocument,
  type KindRowFragment,
} from '../../../generated/graphql.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Field } from '../../../shared/ui/field.tsx';
import { AdminForm } from '../admin-form.tsx';
import { useFormDraft, type FormDraft } from '../use-form-draft.ts';
import { useProblems, type Problems } from '../use-problems.ts';
import { useSaving } from '../use-saving.ts';
import { FieldEditor } from './field-editor.tsx';
import { newField, newKind, toFieldInput, valuesOf, type KindValues } from './kind-values.ts';
import { movedBy } from '../moved-by.ts';
import styles from '../editor.module.css';

/** Changes a kind of request. */
export function KindForm({ kind }: { readonly kind: KindRowFragment }) {
  const saved = useMemo(() => valuesOf(kind), [kind]);
  const draft = useFormDraft(`kind.${kind.id}`, saved);
  const saving = useSaving(UpdateKindDocument);
  const problems = useProblems('kind', saving.refusal);
  const save = async () => {
    const { fields, ...rest } = draft.changes;
    const input = { id: kind.id, ...rest, ...(fields && { fields: fields.map(toFieldInput) }) };
    if (await saving.send(input)) draft.forget();
  };
  return (
    <AdminForm {...{ draft, saving, problems }} label={kind.name} onSubmit={() => void save()}>
      <KindFields draft={draft} problems={problems} />
    </AdminForm>
  );
}

/** Adds a kind of request. */
export function NewKindForm({ onCreated }: { readonly onCreated: (id: string) => void }) {
  const { t } = useTranslation('admin');
  const draft = useFormDraft('kind.new', newKind);
  const saving = useSaving(CreateKindDocument);
  const problems = useProblems('kind', saving.refusal);
  const save = async () => {
    const { name, description, fields } = draft.values;
    const input = { name, description, fields: fields.map(toFieldInput), active: true };
    const done = await saving.send(input);
    if (!done) return;
    draft.forget();
    onCreated(done.requestKind.id);
  };
  return (
    <AdminForm
      {...{ draft, saving, problems }}
      label={t('kinds.new')}
      submitLabel={t('kinds.add')}
      onSubmit={() => void save()}
    >
      <KindFields draft={draft} problems={problems} />
    </AdminForm>
  );
}

const mostFields = 30;

function KindFields({
  draft: { values, change },
  problems,
}: {
  readonly draft: FormDraft<KindValues>;
  readonly problems: Problems;
}) {
  const { t } = useTranslation('admin');
  const { fields } = values;
  const wrong = problems.at('fields');
  return (
    <>
      <div className={styles.card}>
        <Field
          label={t('kinds.name')}
          isRequired
          maxLength={100}
          value={values.name}
          onChange={(name) => change({ name })}
          problem={problems.at('name')}
        />
        <Field
          label={t('kinds.description')}
          description={t('kinds.descriptionHint')}
          rows={2}
          maxLength={1_000}
          value={values.description}
          onChange={(description) => change({ description })}
          problem={problems.at('description')}
        />
      </div>
      <section className={styles.card} aria-labelledby="kind-fields">
        <header>
          <h2 id="kind-fields">{t('kinds.fields')}</h2>
          <p className={styles.hint}>{t('kinds.fieldsHint')}</p>
        </header>
        {wrong && (
          <p role="alert" className={styles.problem}>
            {wrong}
          </p>
        )}
        <ol className={styles.rows}>
          {fields.map((field, index) => (
            <li key={field.rowId} className={styles.row}>
              <FieldEditor
                field={field}
                index={index}
                count={fields.length}
                problems={problems}
                onChange={(next) =>
                  change({ fields: fields.map((each) => (each === field ? next : each)) })
                }
                onMove={(by) => change({ fields: movedBy(fields, index, by) })}
                onRemove={() => change({ fields: fields.filter((each) => each !== field) })}
              />
            </li>
          ))}
        </ol>
        <div className={styles.start}>
          <Button
            isDisabled={fields.length >= mostFields}
            onPress={() => change({ fields: [...fields, newField()] })}
          >
            <Plus aria-hidden /> {t('kinds.addField')}
          </Button>
        </div>
      </section>
    </>
  );
}
