import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField as BaseNumberField } from 'react-aria-components/NumberField';
import { Text } from 'react-aria-components/Text';
import type { ReactNode } from 'react';
import fieldStyles from './field.module.css';
import styles from './number-field.module.css';

/** A labelled number, typed or stepped, written as the person's language writes it. */
export function NumberField({
  label,
  value,
  onChange,
  description,
  problem,
  isLabelHidden = false,
  isRequired = false,
  isWhole = false,
  minValue,
  maxValue,
}: {
  readonly label: string;
  /** `null`: nothing is typed. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly description?: ReactNode;
  readonly problem?: string;
  readonly isLabelHidden?: boolean;
  readonly isRequired?: boolean;
  /** A count: without decimals, with buttons for one more and one less. */
  readonly isWhole?: boolean;
  readonly minValue?: number;
  readonly maxValue?: number;
}) {
  return (
    <BaseNumberField
      className={fieldStyles.field}
      value={value ?? NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      formatOptions={{ maximumFractionDigits: isWhole ? 0 : 6 }}
      isInvalid={problem !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
      {...(minValue !== undefined && { minValue })}
      {...(maxValue !== undefined && { maxValue })}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : fieldStyles.label}>{label}</Label>
      <Group className={styles.group}>
        <Input className={fieldStyles.input} />
        {isWhole && (
          <>
            <Button slot="decrement" className={styles.step}>
              <Minus aria-hidden size={14} />
            </Button>
            <Button slot="increment" className={styles.step}>
              <Plus aria-hidden size={14} />
            </Button>
          </>
        )}
      </Group>
      {description && (
        <Text slot="description" className={fieldStyles.description}>
          {description}
        </Text>
      )}
      <FieldError className={fieldStyles.problem}>{problem}</FieldError>
    </BaseNumberField>
  );
}
