import { useState } from 'react';
import { Field } from '../ui/field.tsx';

/** A time of day, which is kept when it is whole and the field is left. */
export function ClockField({
  label,
  description,
  value,
  problemOf,
  onChange,
}: {
  readonly label: string;
  readonly description?: string;
  /** `08:00` */
  readonly value: string;
  readonly problemOf?: (value: string) => string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState({ kept: value, text: value });
  // What is kept has changed: by this field, or by another device.
  if (typed.kept !== value) setTyped({ kept: value, text: value });
  const { text } = typed;
  const problem = text === value ? undefined : problemOf?.(text);
  return (
    <Field
      label={label}
      description={description}
      type="time"
      isRequired
      value={text}
      problem={problem}
      onChange={(next) => setTyped({ kept: value, text: next })}
      onBlur={() => {
        if (text === '') setTyped({ kept: value, text: value });
        else if (text !== value && problem === undefined) onChange(text);
      }}
    />
  );
}
