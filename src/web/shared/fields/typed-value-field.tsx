import { useTranslation } from 'react-i18next';
import type { FieldType } from '../../generated/graphql.ts';
import { Choice } from '../ui/choice.tsx';
import { DayField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { NumberField } from '../ui/number-field.tsx';
import type { TypedValue } from './typed-value.ts';
import styles from './typed-value-field.module.css';

/** Takes a value of a kind's field: text, a number, an amount, a day, or one of its choices. */
export function TypedValueField({
  label,
  type,
  choices,
  value,
  onChange,
  problem,
  isRequired = false,
}: {
  readonly label: string;
  readonly type: FieldType;
  readonly choices: readonly string[];
  readonly value: TypedValue;
  readonly onChange: (value: TypedValue) => void;
  readonly problem: string | undefined;
  readonly isRequired?: boolean;
}) {
  const { t } = useTranslation('people');
  const change = (some: Partial<TypedValue>) => onChange({ ...value, ...some });
  const app = { label, isRequired, ...(problem !== undefined && { problem }) };
  switch (type) {
    case 'TEXT':
      return (
        <Field
          {...app}
          maxLength={2_000}
          value={value.text}
          onChange={(text) => change({ text })}
        />
      );
    case 'NUMBER':
      return (
        <NumberField {...app} value={value.number} onChange={(number) => change({ number })} />
      );
    case 'MONEY':
      return (
        <div className={styles.money}>
          <Field
            {...app}
            inputMode="decimal"
            maxLength={24}
            value={value.amount}
            onChange={(amount) => change({ amount })}
          />
          <Field
            label={t('currency')}
            isRequired
            maxLength={3}
            value={value.currency}
            onChange={(currency) => change({ currency: currency.toUpperCase() })}
          />
        </div>
      );
    case 'CHOICE':
      return (
        <Choice
          {...app}
          options={choices.map((choice) => ({ id: choice, label: choice }))}
          value={value.choice}
          onChange={(choice) => change({ choice })}
          placeholder={t('choose')}
        />
      );
    case 'DATE':
      return <DayField {...app} value={value.date} onChange={(date) => change({ date })} />;
  }
}
