import { useTranslation } from 'react-i18next';
import { Choice } from '../../../shared/ui/choice.tsx';
import { NumberField } from '../../../shared/ui/number-field.tsx';
import { RowTools } from '../row-tools.tsx';
import type { Problems } from '../use-problems.ts';
import { ApproversEditor } from './approvers-editor.tsx';
import type { StepValues } from './policy-values.ts';
import styles from '../editor.module.css';

const rules = ['ALL', 'ANY', 'AT_LEAST'] as const;

/** One step: whom it asks, and how many of them have to approve. */
export function StepEditor({
  step,
  index,
  count,
  problems,
  onChange,
  onMove,
  onRemove,
}: {
  readonly step: StepValues;
  readonly index: number;
  readonly count: number;
  readonly problems: Problems;
  readonly onChange: (step: StepValues) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation('admin');
  const place = `rule.steps.${String(index)}`;
  const title = t('policies.stepNumber', { number: index + 1 });
  return (
    <fieldset className={styles.entry}>
      <legend className={styles.legend}>{title}</legend>
      <RowTools name={title} {...{ index, count, onMove, onRemove }} />
      <ApproversEditor
        approvers={step.approvers}
        problem={problems.at(`${place}.approvers`)}
        problemOf={(entry) => problems.at(`${place}.approvers.${String(entry)}.id`)}
        onChange={(approvers) => onChange({ ...step, approvers })}
      />
      <div className={styles.three}>
        <Choice
          label={t('policies.rule')}
          options={rules.map((id) => ({ id, label: t(`policies.ruleIs.${id}`) }))}
          value={step.rule}
          onChange={(rule) =>
            onChange({ ...step, rule, atLeast: rule === 'AT_LEAST' ? (step.atLeast ?? 2) : null })
          }
        />
        {step.rule === 'AT_LEAST' && (
          <NumberField
            label={t('policies.atLeast')}
            isWhole
            isRequired
            minValue={1}
            maxValue={50}
            value={step.atLeast}
            onChange={(atLeast) => onChange({ ...step, atLeast })}
            problem={problems.at(`${place}.atLeast`)}
          />
        )}
      </div>
    </fieldset>
  );
}
