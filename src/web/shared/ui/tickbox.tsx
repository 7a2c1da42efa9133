import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { Text } from 'react-aria-components/Text';
import styles from './tickbox.module.css';

/** A labelled checkbox, and what it means. */
export function Tickbox({
  label,
  hint,
  isSelected,
  onChange,
}: {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}) {
  return (
    <CheckboxField className={styles.field} isSelected={isSelected} onChange={onChange}>
      <CheckboxButton className={styles.button}>
        <span className={styles.box} data-selected={isSelected || undefined} aria-hidden>
          {isSelected && <Check size={14} strokeWidth={3} />}
        </span>
        <span>{label}</span>
      </CheckboxButton>
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
    </CheckboxField>
  );
}
