import type { OfferedKindFragment } from '../../../generated/graphql.ts';
import { Choice } from '../../../shared/ui/choice.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { Field } from '../../../shared/ui/field.tsx';
import { NumberField } from '../../../shared/ui/number-field.tsx';
import { AmountField } from './amount-field.tsx';
import type { Entry } from './request-draft.ts';

/** A field of the request's kind, by its type. */
export function KindField({
  field: { type, label, required: isRequired, choices },
  entry,
  onChange,
  problem,
}: {
  readonly field: OfferedKindFragment['fields'][number];
  readonly entry: Entry;
  readonly onChange: (entry: Entry) => void;
  readonly problem: string | undefined;
}) {
  const { text } = entry;
  const common = { label, isRequired, problem };
  switch (type) {
    case 'TEXT':
      return (
        <Field
          {...common}
          value={text}
          onChange={(next) => onChange({ text: next })}
          maxLength={2000}
          validationBehavior="aria"
        />
      );
    case 'NUMBER':
      return (
        <NumberField
          {...common}
          value={text === '' ? null : Number(text)}
          onChange={(next) => onChange({ text: next === null ? '' : String(next) })}
        />
      );
    case 'MONEY':
      return <AmountField {...common} entry={entry} onChange={onChange} />;
    case 'CHOICE':
      return (
        <Choice
          {...common}
          options={choices.map((choice) => ({ id: choice, label: choice }))}
          value={choices.includes(text) ? text : null}
          onChange={(next) => onChange({ text: next })}
        />
      );
    case 'DATE':
      return (
        <DateField
          {...common}
          value={/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null}
          onChange={(next) => onChange({ text: next ?? '' })}
        />
      );
  }
}
