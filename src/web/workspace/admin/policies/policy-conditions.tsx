import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/button.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import { ListProblem } from './list-problem.tsx';
import type { PolicyFieldsProps } from './policy-fields.tsx';
import { newCondition } from './policy-values.ts';
import { useRule } from './use-rule.ts';
import styles from '../editor.module.css';

/** When a policy applies. */
export function PolicyConditions({ draft, problems, kinds }: PolicyFieldsProps) {
  const { t } = useTranslation('admin');
  const { rule, changeRule } = useRule(draft);
  const { conditions } = rule;
  const fields = kinds.find(({ id }) => id === draft.values.kindId)?.fields ?? [];
  const hint = fields.length === 0 ? 'policies.noFields' : 'policies.conditionsHint';
  return (
    <section className={styles.card} aria-labelledby="policy-conditions">
      <header>
        <h2 id="policy-conditions">{t('policies.conditions')}</h2>
        <p className={styles.hint}>{t(hint)}</p>
      </header>
      <ListProblem text={problems.at('rule.conditions')} />
      <ol className={styles.rows}>
        {conditions.map((condition, index) => (
          <li key={condition.rowId} className={styles.row}>
            <ConditionEditor
              {...{ condition, index, fields, problems }}
              onChange={(next) =>
                changeRule({ conditions: conditions.map((c) => (c === condition ? next : c)) })
              }
              onRemove={() => changeRule({ conditions: conditions.filter((c) => c !== condition) })}
            />
          </li>
        ))}
      </ol>
      <div className={styles.start}>
        <Button
          isDisabled={fields.length === 0 || conditions.length >= 20}
          onPress={() => changeRule({ conditions: [...conditions, newCondition()] })}
        >
          <Plus aria-hidden /> {t('policies.addCondition')}
        </Button>
      </div>
    </section>
  );
}
