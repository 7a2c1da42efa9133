import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { KindRowFragment } from '../../../generated/graphql.ts';
import { AssigneePicker } from '../../../shared/people/assignee-picker.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Choice } from '../../../shared/ui/choice.tsx';
import { Field } from '../../../shared/ui/field.tsx';
import { NumberField } from '../../../shared/ui/number-field.tsx';
import { Tickbox } from '../../../shared/ui/tickbox.tsx';
import { movedBy } from '../moved-by.ts';
import type { FormDraft } from '../use-form-draft.ts';
import type { Problems } from '../use-problems.ts';
import { ConditionEditor } from './condition-editor.tsx';
import { newCondition, newStep, type PolicyValues, type RuleValues } from './policy-values.ts';
import { StepEditor } from './step-editor.tsx';
import styles from '../editor.module.css';

interface PolicyFieldsProps {
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
      <Conditions {...props} />
      <Steps {...props} />
      <Terms {...props} />
    </>
  );
}

function useRule({ values, change }: FormDraft<PolicyValues>) {
  const changeRule = (some: Partial<RuleValues>) => change({ rule: { ...values.rule, ...some } });
  return { rule: values.rule, changeRule };
}

function Conditions({ draft, problems, kinds }: PolicyFieldsProps) {
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
      <Problem text={problems.at('rule.conditions')} />
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

function Steps({ draft, problems }: PolicyFieldsProps) {
  const { t } = useTranslation('admin');
  const { rule, changeRule } = useRule(draft);
  const { steps } = rule;
  return (
    <section className={styles.card} aria-labelledby="policy-steps">
      <header>
        <h2 id="policy-steps">{t('policies.steps')}</h2>
        <p className={styles.hint}>{t('policies.stepsHint')}</p>
      </header>
      <Problem text={problems.at('rule.steps')} />
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

function Terms({ draft, problems }: PolicyFieldsProps) {
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

function Problem({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p role="alert" className={styles.problem}>
      {text}
    </p>
  );
}
