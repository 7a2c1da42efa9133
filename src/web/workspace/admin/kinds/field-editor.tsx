import { useTranslation } from 'react-i18next';
import { Choice } from '../../../shared/ui/choice.tsx';
import { Field } from '../../../shared/ui/field.tsx';
import { Tickbox } from '../../../shared/ui/tickbox.tsx';
import { RowTools } from '../row-tools.tsx';
import type { Problems } from '../use-problems.ts';
import { keyFor, type FieldValues } from './kind-values.ts';
import styles from '../editor.module.css';

const types = ['TEXT', 'NUMBER', 'MONEY', 'DATE', 'CHOICE'] as const;

/** One field of a kind: what it is called, what it holds, whether it must be filled in. */
export function FieldEditor({
  field,
  index,
  count,
  problems,
  onChange,
  onMove,
  onRemove,
}: {
  readonly field: FieldValues;
  readonly index: number;
  readonly count: number;
  readonly problems: Problems;
  readonly onChange: (field: FieldValues) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation('admin');
  const place = `fields.${String(index)}`;
  const isKeyFollowing = field.key === keyFor(field.label);
  const title = field.label || t('kinds.fieldNumber', { number: index + 1 });
  return (
    <fieldset className={styles.entry}>
      <legend className={styles.legend}>
        <span>{title}</span>
      </legend>
      <RowTools name={title} {...{ index, count, onMove, onRemove }} />
      <div className={styles.three}>
        <Field
          label={t('kinds.label')}
          isRequired
          maxLength={80}
          value={field.label}
          onChange={(label) =>
            onChange({ ...field, label, ...(isKeyFollowing && { key: keyFor(label) }) })
          }
          problem={problems.at(`${place}.label`)}
        />
        <Field
          label={t('kinds.key')}
          isRequired
          maxLength={40}
          value={field.key}
          onChange={(key) => onChange({ ...field, key })}
          problem={problems.at(`${place}.key`)}
        />
        <Choice
          label={t('kinds.holds')}
          options={types.map((id) => ({ id, label: t(`kinds.type.${id}`) }))}
          value={field.type}
          onChange={(type) => onChange({ ...field, type })}
        />
      </div>
      {field.type === 'CHOICE' && (
        <Field
          label={t('kinds.choices')}
          description={t('kinds.choicesHint')}
          isRequired
          rows={Math.min(field.choices.split('\n').length + 1, 12)}
          value={field.choices}
          onChange={(choices) => onChange({ ...field, choices })}
          problem={problems.at(`${place}.choices`)}
        />
      )}
      <Tickbox
        label={t('kinds.required')}
        isSelected={field.required}
        onChange={(required) => onChange({ ...field, required })}
      />
    </fieldset>
  );
}
