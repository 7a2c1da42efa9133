import {
  getLocalTimeZone,
  now,
  parseAbsoluteToLocal,
  parseDate,
  type DateValue,
  type ZonedDateTime,
} from '@internationalized/date';
import { CalendarDays, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CalendarMonth } from './calendar-month.tsx';
import fieldStyles from './field.module.css';
import styles from './date-field.module.css';

interface DateFieldProps {
  readonly label: string;
  readonly description?: ReactNode;
  readonly problem?: string;
  readonly isLabelHidden?: boolean;
  readonly isRequired?: boolean;
}

/** A day of the calendar: `2026-01-31`. */
export function DayField({
  value,
  onChange,
  ...props
}: DateFieldProps & {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) {
  return (
    <AnyDateField
      {...props}
      granularity="day"
      value={value === null ? null : parseDate(value)}
      onChange={(next) => onChange(next?.toString() ?? null)}
    />
  );
}

/**
 * A day and a time in the browser's time zone, kept as `2026-01-31T08:00:00.000Z`.
 *
 * @param usualHour the hour that a day from the calendar begins with
 */
export function MomentField({
  value,
  onChange,
  usualHour = 9,
  ...props
}: DateFieldProps & {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly usualHour?: number;
}) {
  return (
    <AnyDateField<ZonedDateTime>
      {...props}
      granularity="minute"
      // Without one, a day from the calendar comes with no time zone.
      placeholderValue={now(getLocalTimeZone()).set({
        ...{ hour: usualHour, minute: 0, second: 0, millisecond: 0 },
      })}
      value={value === null ? null : parseAbsoluteToLocal(value)}
      onChange={(next) => onChange(next?.toAbsoluteString() ?? null)}
    />
  );
}

function AnyDateField<Value extends DateValue>({
  label,
  description,
  problem,
  isLabelHidden = false,
  isRequired = false,
  granularity,
  placeholderValue,
  value,
  onChange,
}: DateFieldProps & {
  readonly granularity: 'day' | 'minute';
  readonly placeholderValue?: Value;
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}) {
  const { t } = useTranslation();
  return (
    <DatePicker
      className={fieldStyles.field}
      granularity={granularity}
      hideTimeZone
      {...(placeholderValue && { placeholderValue })}
      value={value}
      onChange={(next) => onChange(next as Value | null)}
      isInvalid={problem !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
    >
      <Label className={isLabelHidden ? 'visually-hidden' : fieldStyles.label}>
        {label}
        {!isRequired && !isLabelHidden && (
          <span className={fieldStyles.optional}> {t('optional')}</span>
        )}
      </Label>
      <Group className={styles.group}>
        <DateInput className={styles.input}>
          {(segment) => <DateSegment segment={segment} className={styles.segment} />}
        </DateInput>
        {value !== null && !isRequired && (
          <Button
            slot={null}
            className={styles.open}
            aria-label={t('clearField', { label })}
            onPress={() => onChange(null)}
          >
            <X aria-hidden size={15} />
          </Button>
        )}
        <Button className={styles.open}>
          <CalendarDays aria-hidden size={16} />
        </Button>
      </Group>
      {description && (
        <Text slot="description" className={fieldStyles.description}>
          {description}
        </Text>
      )}
      <FieldError className={fieldStyles.problem}>{problem}</FieldError>
      <Popover className={styles.popover}>
        <Dialog className={styles.dialog}>
          <CalendarMonth />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
