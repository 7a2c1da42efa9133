import { useTranslation } from 'react-i18next';
import { AssigneePicker } from '../../../shared/people/assignee-picker.tsx';
import { Tickbox } from '../../../shared/ui/tickbox.tsx';
import type { PolicyFieldsProps } from './policy-fields.tsx';
import { useRule } from './use-rule.ts';
import styles from '../editor.module.css';

/** What else counts: the fallback, and what is allowed. */
export function PolicyTerms({ draft, problems }: PolicyFieldsProps) {
  const { t } = useTranslation('admin');
  const { rule, changeRule } = useRule(draft);
  return (
    <section className={styles.card} aria-labelledby="policy-terms">
      <h2 id="policy-terms">{t('policies.terms')}</h2>
      <AssigneePicker
        label={t('policies.fallback')}
        description={t('policies.fallbackHint')}
        withGroups
        value={rule.fallback}
        onChange={(fallback) => changeRule({ fallback })}
        problem={problems.at('rule.fallbackId')}
      />
      <div>
        <Tickbox
          label={t('policies.own')}
          hint={t('policies.ownHint')}
          isSelected={rule.ownDecisionAllowed}
          onChange={(ownDecisionAllowed) => changeRule({ ownDecisionAllowed })}
        />
        <Tickbox
          label={t('policies.keeps')}
          hint={t('policies.keepsHint')}
          isSelected={rule.keepsDecisionsOnSmallEdits}
          onChange={(keepsDecisionsOnSmallEdits) => changeRule({ keepsDecisionsOnSmallEdits })}
        />
      </div>
    </section>
  );
}
