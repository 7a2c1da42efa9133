import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import fieldStyles from './field.module.css';
import styles from './choice.module.css';

export interface Option<Value extends string> {
  readonly id: Value;
  readonly label: string;
}

/** One of a few: a labelled select. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
  problem,
  isLabelHidden = false,
  isRequired = false,
  placeholder,
}: {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly problem?: string;
  readonly isLabelHidden?: boolean;
  readonly isRequired?: boolean;
  readonly placeholder?: string;
}) {
  return (
    <Select
      className={fieldStyles.field}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(key as Value);
      }}
      isInvalid={problem !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
      placeholder={placeholder}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : fieldStyles.label}>{label}</Label>
      <Button className={styles.button}>
        <SelectValue className={styles.value} />
        <ChevronDown aria-hidden size={16} />
      </Button>
      <FieldError className={fieldStyles.problem}>{problem}</FieldError>
      <Popover className={styles.popover}>
        <ListBox items={options} className={styles.list}>
          {({ id, label: text }) => (
            <ListBoxItem id={id} textValue={text} className={styles.option}>
              {({ isSelected }) => (
                <>
                  <span>{text}</span>
                  {isSelected && <Check aria-hidden size={16} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
