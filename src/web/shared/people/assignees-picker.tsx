import { X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../ui/avatar.tsx';
import { AssigneePicker, type AssigneePickerProps } from './assignee-picker.tsx';
import type { PickedAssignee } from './use-assignees.ts';
import styles from './assignees-picker.module.css';

/** Chooses several people and groups; each can be taken out again. */
export function AssigneesPicker({
  values,
  onChange,
  without = [],
  ...props
}: Omit<AssigneePickerProps, 'value' | 'onChange' | 'isForMany'> & {
  readonly values: readonly PickedAssignee[];
  readonly onChange: (values: readonly PickedAssignee[]) => void;
}) {
  const { t } = useTranslation('people');
  return (
    <div className={styles.picker}>
      <AssigneePicker
        {...props}
        isForMany
        value={null}
        without={[...without, ...values.map(({ id }) => id)]}
        onChange={(value) => {
          if (value) onChange([...values, value]);
        }}
      />
      {values.length > 0 && (
        <TagGroup
          onRemove={(keys) => onChange(values.filter(({ id }) => !keys.has(id)))}
          selectionMode="none"
        >
          <Label className="visually-hidden">{t('chosen', { label: props.label })}</Label>
          <TagList className={styles.tags} items={values}>
            {({ id, name, isGroup }) => (
              <Tag id={id} textValue={name} className={styles.tag}>
                <Avatar name={name} isGroup={isGroup} size={20} />
                {name}
                <Button slot="remove" className={styles.remove} aria-label={t('remove', { name })}>
                  <X aria-hidden size={14} />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}
