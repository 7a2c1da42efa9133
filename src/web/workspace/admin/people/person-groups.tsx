import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import {
  RemoveGroupMemberDocument,
  SetGroupMemberDocument,
  type PersonSheetFragment,
} from '../../../generated/graphql.ts';
import { AssigneePicker } from '../../../shared/people/assignee-picker.tsx';
import { Avatar } from '../../../shared/ui/avatar.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Pill } from '../pill.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSaving } from '../use-saving.ts';
import styles from '../sheet.module.css';

/** The groups that a person belongs to. */
export function PersonGroups({
  person,
  onChanged,
}: {
  readonly person: PersonSheetFragment;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation('admin');
  const adding = useSaving(SetGroupMemberDocument);
  const removing = useSaving(RemoveGroupMemberDocument);
  const memberships = person.memberships?.nodes ?? [];
  const add = async (groupId: string) => {
    if (await adding.send({ groupId, userId: person.id, lead: false })) onChanged();
  };
  const remove = async (groupId: string) => {
    if (await removing.send({ groupId, userId: person.id })) onChanged();
  };
  return (
    <section className={styles.section}>
      <h3>{t('people.groups')}</h3>
      <RefusalNotice refusal={adding.refusal ?? removing.refusal} />
      {memberships.length === 0 ? (
        <p className={styles.quiet}>{t('people.noGroups')}</p>
      ) : (
        <ul className={styles.rows}>
          {memberships.map(({ lead, group: { id, name, active } }) => (
            <li key={id} className={styles.row}>
              <Avatar name={name} isGroup />
              <span className={styles.names}>
                <Link href={`/admin/groups/${id}`}>{name}</Link>
              </span>
              {lead && <Pill>{t('groups.lead')}</Pill>}
              {!active && <Pill>{t('groups.retired')}</Pill>}
              <Button
                tone="quiet"
                size="small"
                isIcon
                isPending={removing.isSending}
                aria-label={t('people.leave', { name })}
                onPress={() => void remove(id)}
              >
                <X aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AssigneePicker
        label={t('people.join')}
        withPeople={false}
        withGroups
        isForMany
        isRequired
        value={null}
        without={memberships.map(({ group }) => group.id)}
        onChange={(group) => {
          if (group) void add(group.id);
        }}
      />
    </section>
  );
}
