import { useTranslation } from 'react-i18next';
import type { KindRowFragment } from '../../../generated/graphql.ts';
import { Choice } from '../../../shared/ui/choice.tsx';
import { Field } from '../../../shared/ui/field.tsx';
import { NumberField } from '../../../shared/ui/number-field.tsx';
import type { FormDraft } from '../use-form-draft.ts';
import type { Problems } from '../use-problems.ts';
import { PolicyConditions } from './policy-conditions.tsx';
import { PolicySteps } from './policy-steps.tsx';
import { PolicyTerms } from './policy-terms.tsx';
import type { PolicyValues } from './policy-values.ts';
import styles from '../editor.module.css';

export interface PolicyFieldsProps {
  readonly draft: FormDraft<PolicyValues>;
  readonly problems: Problems;
  readonly kinds: readonly KindRowFragment[];
}

/** A policy: which requests it is for, when it applies, and whom it asks then. */
export function PolicyFields(props: PolicyFieldsProps) {
  const { draft, problems, kinds } = props;
  const { t } = useTranslation('admin');
  const { values, change } = draft;
  return (
    <>
      <div className={styles.card}>
        <Field
          label={t('policies.name')}
          isRequired
          maxLength={100}
          value={values.name}
          onChange={(name) => change({ name })}
          problem={problems.at('name')}
        />
        <div className={styles.three}>
          <Choice
            label={t('policies.kind')}
            options={kinds.map(({ id, name }) => ({ id, label: name }))}
            value={values.kindId}
            placeholder={t('policies.chooseKind')}
            onChange={(kindId) => change({ kindId })}
            problem={problems.at('kindId')}
          />
          <NumberField
            label={t('policies.position')}
            description={t('policies.positionHint')}
            isWhole
            isRequired
            minValue={1}
            maxValue={1_000_000}
            value={values.position}
            onChange={(position) => change({ position })}
            problem={problems.at('position')}
          />
        </div>
      </div>
      <PolicyConditions {...props} />
      <PolicySteps {...props} />
      <PolicyTerms {...props} />
    </>
  );
}
