import { useTranslation } from 'react-i18next';
import type { RequestPageFragment, StepFragment } from '../../generated/graphql.ts';
import { StepAssignment } from './step-assignment.tsx';
import styles from './request-steps.module.css';

/** Who decides, step by step, and how far it has come. */
export function RequestSteps({ request }: { readonly request: RequestPageFragment }) {
  const { t } = useTranslation('request-page');
  const isOneStep = request.steps.length === 1;
  return (
    <section className={styles.steps} aria-label={t('steps.title')}>
      <h2>{t('steps.title')}</h2>
      <ol className={styles.list}>
        {request.steps.map((step) => (
          <li key={step.position} className={styles.step} data-status={step.status}>
            <p className={styles.title}>
              {!isOneStep && <strong>{t('steps.step', { position: step.position })}</strong>}
              <span className={styles.rule}>{ruleOf(t, step)}</span>
              {!isOneStep && (
                <span className={styles.status} data-status={step.status}>
                  {t(`steps.status.${step.status}`)}
                </span>
              )}
            </p>
            <ul className={styles.people}>
              {step.assignments.map((assignment) => (
                <StepAssignment
                  key={assignment.id}
                  assignment={assignment}
                  step={step}
                  isPending={request.status === 'PENDING'}
                />
              ))}
            </ul>
            {step.escalatedTo && (
              <p className={styles.rule}>
                {t('steps.escalatedTo', { name: step.escalatedTo.name })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

type Translate = ReturnType<typeof useTranslation<'request-page'>>['t'];

function ruleOf(t: Translate, { rule, atLeast, assignments }: StepFragment): string {
  // One who is asked alone needs no rule.
  if (assignments.length === 1 && assignments[0]?.assignee.__typename === 'User') return '';
  return t(`steps.rule.${rule}`, { count: atLeast ?? assignments.length });
}
