import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Choice } from '../../../shared/ui/choice.tsx';
import { NumberField } from '../../../shared/ui/number-field.tsx';
import type { Entry } from './request-draft.ts';
import { usualCurrency } from './to-input.ts';
import styles from './amount-field.module.css';

/** Those that come first among all the world's. */
const often = ['EUR', 'GBP', 'USD', 'CHF', 'CAD'];

/** As the API takes it: `500.00`. */
const exact = new Intl.NumberFormat('en', {
  useGrouping: false,
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
});

/** An amount and its currency. */
export function AmountField({
  label,
  entry: { text, currency = usualCurrency },
  onChange,
  problem,
  isRequired,
}: {
  readonly label: string;
  readonly entry: Entry;
  readonly onChange: (entry: Entry) => void;
  readonly problem: string | undefined;
  readonly isRequired: boolean;
}) {
  const { t } = useTranslation('tickets');
  const { language } = useFormat();
  const currencies = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'currency' });
    const rest = Intl.supportedValuesOf('currency').filter((code) => !often.includes(code));
    return [...often, ...rest].map((id) => ({ id, label: `${id} · ${names.of(id) ?? id}` }));
  }, [language]);
  const amount = Number(text);
  return (
    <div className={styles.amount}>
      <NumberField
        label={label}
        value={text === '' || Number.isNaN(amount) ? null : amount}
        onChange={(next) => onChange({ text: next === null ? '' : exact.format(next), currency })}
        decimals={{ least: 2, most: 4 }}
        problem={problem}
        isRequired={isRequired}
      />
      <Choice
        label={t('ask.currency')}
        options={currencies}
        value={currency}
        onChange={(next) => onChange({ text, currency: next })}
        isRequired
      />
    </div>
  );
}
