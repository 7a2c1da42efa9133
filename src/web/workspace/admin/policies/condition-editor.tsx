import { useTranslation } from 'react-i18next';
import type { KindRowFragment, PolicyOperator } from '../../../generated/graphql.ts';
import { TypedValueField } from '../../../shared/fields/typed-value-field.tsx';
import { nothingTyped } from '../../../shared/fields/typed-value.ts';
import { Choice } from '../../../shared/ui/choice.tsx';
import { RowTools } from '../row-tools.tsx';
import type { Problems } from '../use-problems.ts';
import type { ConditionValues } from './policy-values.ts';
import styles from '../editor.module.css';

const equality = ['EQUALS', 'NOT_EQUALS'] as const;
const order = ['MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'AT_MOST'] as const;

/** What a policy asks of one field. */
export function ConditionEditor({
  condition,
  index,
  fields,
  problems,
  onChange,
  onRemove,
}: {
  readonly condition: ConditionValues;
  readonly index: number;
  readonly fields: KindRowFragment['fields'];
  readonly problems: Problems;
  readonly onChange: (condition: ConditionValues) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation('admin');
  const place = `rule.conditions.${String(index)}`;
  const field = fields.find(({ key }) => key === condition.field);
  const hasOrder = field?.type !== 'TEXT' && field?.type !== 'CHOICE';
  const operators: readonly PolicyOperator[] = hasOrder ? [...order, ...equality] : equality;
  const title = t('policies.conditionNumber', { number: index + 1 });
  return (
    <fieldset className={styles.entry}>
      <legend className={styles.legend}>{title}</legend>
      <RowTools name={title} index={index} count={1} onRemove={onRemove} />
      <div className={styles.three}>
        <Choice
          label={t('policies.field')}
          options={fields.map(({ key, label }) => ({ id: key, label }))}
          value={field ? condition.field : null}
          placeholder={t('policies.chooseField')}
          onChange={(key) => {
            const next = fields.find((each) => each.key === key);
            if (key === condition.field || !next) return;
            const isOrdered = next.type !== 'TEXT' && next.type !== 'CHOICE';
            const operator = isOrdered ? 'MORE_THAN' : 'EQUALS';
            onChange({ ...condition, field: key, operator, value: nothingTyped });
          }}
          problem={problems.at(`${place}.field`)}
        />
        {field && (
          <>
            <Choice
              label={t('policies.operator')}
              options={operators.map((id) => ({ id, label: t(`policies.is.${id}`) }))}
              value={condition.operator}
              onChange={(operator) => onChange({ ...condition, operator })}
              problem={problems.at(`${place}.operator`)}
            />
            <TypedValueField
              label={t('policies.value')}
              type={field.type}
              choices={field.choices}
              isRequired
              value={condition.value}
              onChange={(value) => onChange({ ...condition, value })}
              problem={problems.at(`${place}.value`)}
            />
          </>
        )}
      </div>
    </fieldset>
  );
}
