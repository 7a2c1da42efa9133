import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/button.tsx';
import { movedBy } from '../moved-by.ts';
import { ListProblem } from './list-problem.tsx';
import type { PolicyFieldsProps } from './policy-fields.tsx';
import { newStep } from './policy-values.ts';
import { StepEditor } from './step-editor.tsx';
import { useRule } from './use-rule.ts';
import styles from '../editor.module.css';

/** Whom a policy asks, step by step. */
export function PolicySteps({ draft, problems }: PolicyFieldsProps) {
  const { t } = useTranslation('admin');
  const { rule, changeRule } = useRule(draft);
  const { steps } = rule;
  return (
    <section className={styles.card} aria-labelledby="policy-steps">
      <header>
        <h2 id="policy-steps">{t('policies.steps')}</h2>
        <p className={styles.hint}>{t('policies.stepsHint')}</p>
      </header>
      <ListProblem text={problems.at('rule.steps')} />
      <ol className={styles.rows}>
        {steps.map((step, index) => (
          <li key={step.rowId} className={styles.row}>
            <StepEditor
              {...{ step, index, problems }}
              count={steps.length}
              onChange={(next) => changeRule({ steps: steps.map((s) => (s === step ? next : s)) })}
              onMove={(by) => changeRule({ steps: movedBy(steps, index, by) })}
              onRemove={() => changeRule({ steps: steps.filter((s) => s !== step) })}
            />
          </li>
        ))}
      </ol>
      <div className={styles.start}>
        <Button
          isDisabled={steps.length >= 10}
          onPress={() => changeRule({ steps: [...steps, newStep()] })}
        >
          <Plus aria-hidden /> {t('policies.addStep')}
        </Button>
      </div>
    </section>
  );
}
