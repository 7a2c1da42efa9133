import { useTranslation } from 'react-i18next';
import type { KindRowFragment, RuleFragment } from '../../../generated/graphql.ts';
import { useRuleWords } from './use-rule-words.ts';
import styles from './rule-summary.module.css';

/** When a policy applies, and whom it asks then, in a few lines. */
export function RuleSummary({
  rule,
  fields,
  isWhole = false,
}: {
  readonly rule: RuleFragment;
  readonly fields: KindRowFragment['fields'];
  /** With its terms. */
  readonly isWhole?: boolean;
}) {
  const { t } = useTranslation('admin');
  const words = useRuleWords(fields);
  return (
    <div className={styles.summary}>
      <p>
        <span className={styles.word}>{t('policies.if')}</span>{' '}
        {rule.conditions.length === 0
          ? t('policies.always')
          : rule.conditions.map((each) => words.condition(each)).join(t('policies.and'))}
      </p>
      <ol className={styles.steps}>
        {rule.steps.map((step, index) => (
          <li key={index}>
            <span className={styles.word}>
              {t(index === 0 ? 'policies.ask' : 'policies.thenAsk')}
            </span>{' '}
            {words.step(step)}
          </li>
        ))}
      </ol>
      {isWhole && (
        <ul className={styles.term}>
          {rule.fallback && <li>{t('policies.fallbackIs', { name: rule.fallback.name })}</li>}
          {rule.ownDecisionAllowed && <li>{t('policies.own')}</li>}
          {rule.keepsDecisionsOnSmallEdits && <li>{t('policies.keeps')}</li>}
        </ul>
      )}
    </div>
  );
}
