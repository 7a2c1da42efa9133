import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as BaseTextField, type TextFieldProps } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import styles from './field.module.css';

export interface FieldProps extends Omit<TextFieldProps, 'children' | 'className'> {
  readonly label: string;
  readonly description?: ReactNode;
  /** Why it is not right; shown below, in red and in words. */
  readonly problem?: string;
  readonly placeholder?: string;
  /** More than one line, and how many at first. */
  readonly rows?: number;
  readonly isLabelHidden?: boolean;
}

/** A labelled text field, of one line or several, with its description and what is wrong with it. */
export function Field({
  label,
  description,
  problem,
  placeholder,
  rows,
  isLabelHidden = false,
  ...props
}: FieldProps) {
  const { t } = useTranslation();
  return (
    <BaseTextField
      // What is wrong is said in our own words, below the field.
      validationBehavior="aria"
      {...props}
      isInvalid={problem !== undefined}
      className={styles.field}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
        {!props.isRequired && !isLabelHidden && (
          <span className={styles.optional}> {t('optional')}</span>
        )}
      </Label>
      {rows === undefined ? (
        <Input className={styles.input} placeholder={placeholder} />
      ) : (
        <TextArea className={styles.input} rows={rows} placeholder={placeholder} />
      )}
      {description && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError className={styles.problem}>{problem}</FieldError>
    </BaseTextField>
  );
}
