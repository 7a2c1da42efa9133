import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ApprovalRule } from '../../../generated/graphql.ts';
import { AssigneesPicker } from '../../../shared/people/assignees-picker.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Choice } from '../../../shared/ui/choice.tsx';
import { NumberField } from '../../../shared/ui/number-field.tsx';
import type { Problems } from './problems.ts';
import { newStep, type StepDraft } from './request-draft.ts';
import styles from './steps-editor.module.css';

const rules: readonly ApprovalRule[] = ['ALL', 'ANY', 'AT_LEAST'];
/** A request has no more. */
const most = 10;

/** Who is asked, in one step or in several. */
export function StepsEditor({
  steps,
  onChange,
  problems,
}: {
  readonly steps: readonly StepDraft[];
  readonly onChange: (steps: readonly StepDraft[]) => void;
  readonly problems: Problems;
}) {
  const { t } = useTranslation('tickets');
  const isOne = steps.length === 1;
  return (
    <div className={styles.steps}>
      {!isOne && <p className={styles.text}>{t('ask.stepsText')}</p>}
      {steps.map((step, index) => (
        <StepEditor
          key={step.id}
          step={step}
          number={isOne ? null : index + 1}
          onChange={(next) => onChange(steps.map((each) => (each.id === step.id ? next : each)))}
          onRemove={() => onChange(steps.filter(({ id }) => id !== step.id))}
          problem={problems[`step ${String(index)}`]}
          problemOfAtLeast={problems[`atLeast ${String(index)}`]}
        />
      ))}
      {steps.length < most && (
        <div className={styles.add}>
          <Button tone="quiet" size="small" onPress={() => onChange([...steps, newStep()])}>
            <Plus aria-hidden />
            {t('ask.addStep')}
          </Button>
        </div>
      )}
    </div>
  );
}

function StepEditor({
  step,
  number,
  onChange,
  onRemove,
  problem,
  problemOfAtLeast,
}: {
  readonly step: StepDraft;
  /** `null`: it is the only one. */
  readonly number: number | null;
  readonly onChange: (step: StepDraft) => void;
  readonly onRemove: () => void;
  readonly problem: string | undefined;
  readonly problemOfAtLeast: string | undefined;
}) {
  const { t } = useTranslation('tickets');
  const { approvers, rule, atLeast } = step;
  return (
    <div
      className={number === null ? styles.only : styles.step}
      role="group"
      aria-label={number === null ? t('ask.approvers') : t('ask.step', { number })}
    >
      {number !== null && (
        <header className={styles.head}>
          <h3>{t('ask.step', { number })}</h3>
          <Button
            tone="quiet"
            size="small"
            isIcon
            aria-label={t('ask.removeStep', { number })}
            onPress={onRemove}
          >
            <Trash2 aria-hidden />
          </Button>
        </header>
      )}
      <AssigneesPicker
        label={t('ask.approvers')}
        values={approvers}
        onChange={(chosen) => onChange({ ...step, approvers: chosen })}
        withGroups
        isRequired
        problem={problem}
      />
      {approvers.length > 1 && (
        <div className={styles.rule}>
          <Choice
            label={t('ask.rule')}
            options={rules.map((id) => ({ id, label: t(`ask.${id}`) }))}
            value={rule}
            onChange={(next) =>
              onChange({
                ...step,
                rule: next,
                atLeast: next === 'AT_LEAST' ? (atLeast ?? 2) : null,
              })
            }
          />
          {rule === 'AT_LEAST' && (
            <NumberField
              label={t('ask.atLeast')}
              value={atLeast}
              onChange={(next) => onChange({ ...step, atLeast: next })}
              minValue={1}
              maxValue={approvers.length}
              isWhole
              problem={problemOfAtLeast}
              isRequired
            />
          )}
        </div>
      )}
    </div>
  );
}
