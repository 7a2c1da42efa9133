import { ChevronDown, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserRole } from '../../generated/graphql.ts';
import { Avatar } from '../ui/avatar.tsx';
import choiceStyles from '../ui/choice.module.css';
import fieldStyles from '../ui/field.module.css';
import { useAssignees, type PickedAssignee } from './use-assignees.ts';
import styles from './assignee-picker.module.css';

export interface AssigneePickerProps {
  readonly label: string;
  readonly value: PickedAssignee | null;
  readonly onChange: (value: PickedAssignee | null) => void;
  /** People, or groups alone. */
  readonly withPeople?: boolean;
  /** Groups too, or people alone. */
  readonly withGroups?: boolean;
  /** Only people of these roles are offered. */
  readonly roles?: readonly UserRole[];
  /** Ids that are not offered. */
  readonly without?: readonly string[];
  readonly description?: ReactNode;
  readonly problem?: string;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  /** Whether the label says that the field may stay empty. */
  readonly isOptionalSaid?: boolean;
  /** Empty again after each choice: for choosing many. */
  readonly isForMany?: boolean;
}

/** Chooses a person or a group by the first letters of their name or address. */
export function AssigneePicker({
  label,
  value,
  onChange,
  withPeople = true,
  withGroups = false,
  roles,
  without = [],
  description,
  problem,
  placeholder,
  isRequired = false,
  isOptionalSaid = true,
  isForMany = false,
}: AssigneePickerProps) {
  const { t } = useTranslation(['people', 'app']);
  const [typed, setTyped] = useState(value?.name ?? '');
  const [isTyping, setIsTyping] = useState(false);
  // The list closes over a choice; for many, the field is then empty again.
  const [justChosen, setJustChosen] = useState<string | null>(null);
  useEffect(() => {
    if (justChosen !== null) setJustChosen(null);
  }, [justChosen]);
  // Somebody else may set or empty the value.
  const shown = isTyping ? typed : (value?.name ?? '');
  const { found, isLoading } = useAssignees(isTyping ? typed : '', {
    withPeople,
    withGroups,
    roles,
    without,
  });
  return (
    <ComboBox
      className={fieldStyles.field}
      items={found}
      inputValue={shown}
      onInputChange={(text) => {
        setTyped(text);
        setIsTyping(text !== value?.name);
      }}
      value={isForMany ? justChosen : (value?.id ?? null)}
      onChange={(key) => {
        const chosen = found.find(({ id }) => id === key);
        if (!chosen && key !== null) return;
        setTyped('');
        setIsTyping(false);
        if (isForMany) setJustChosen(chosen?.id ?? null);
        if (chosen || !isForMany) onChange(chosen ?? null);
      }}
      onBlur={() => setIsTyping(false)}
      defaultFilter={() => true}
      allowsEmptyCollection
      isInvalid={problem !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
    >
      <Label className={fieldStyles.label}>
        {label}
        {!isRequired && isOptionalSaid && (
          <span className={fieldStyles.optional}> {t('people:optional')}</span>
        )}
      </Label>
      <Group className={styles.box}>
        <Input
          className={styles.input}
          placeholder={placeholder ?? t('people:typeAName')}
          maxLength={100}
        />
        {!isRequired && value && (
          <Button
            slot={null}
            className={styles.icon}
            aria-label={t('app:clearField', { label })}
            onPress={() => {
              setIsTyping(false);
              onChange(null);
            }}
          >
            <X aria-hidden size={15} />
          </Button>
        )}
        <Button className={styles.icon}>
          <ChevronDown aria-hidden size={16} />
        </Button>
      </Group>
      {description && (
        <Text slot="description" className={fieldStyles.description}>
          {description}
        </Text>
      )}
      <FieldError className={fieldStyles.problem}>{problem}</FieldError>
      <Popover className={choiceStyles.popover}>
        <ListBox<PickedAssignee>
          className={choiceStyles.list}
          renderEmptyState={() => (
            <p className={styles.nobody}>{t(isLoading ? 'people:searching' : 'people:nobody')}</p>
          )}
        >
          {(each) => (
            <ListBoxItem id={each.id} textValue={each.name} className={choiceStyles.option}>
              <span className={styles.person}>
                <Avatar name={each.name} isGroup={each.isGroup} />
                <span className={styles.names}>
                  <span>{each.name}</span>
                  <span className={styles.about}>
                    {each.isGroup ? t('people:group') : each.about}
                  </span>
                </span>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
