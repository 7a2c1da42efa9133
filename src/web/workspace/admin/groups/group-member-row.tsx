import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { GroupMembersQuery } from '../../../generated/graphql.ts';
import { Avatar } from '../../../shared/ui/avatar.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Tickbox } from '../../../shared/ui/tickbox.tsx';
import { Pill } from '../pill.tsx';
import styles from '../sheet.module.css';

type OpenGroup = Extract<GroupMembersQuery['node'], { __typename: 'Group' }>;
export type Member = NonNullable<OpenGroup['members']>['edges'][number]['node'];

/** A member of a group. */
export function GroupMemberRow({
  member: { lead, user },
  onLead,
  onRemove,
}: {
  readonly member: Member;
  readonly onLead: (lead: boolean) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation('admin');
  const { id, name, email, active } = user;
  return (
    <li className={styles.row}>
      <Avatar name={name} />
      <span className={styles.names}>
        <Link href={`/admin/people/${id}`}>{name}</Link>
        <span className={styles.small}>{email}</span>
      </span>
      {active === false && <Pill>{t('people.inactive')}</Pill>}
      <Tickbox
        label={
          <>
            {t('groups.lead')} <span className="visually-hidden">{name}</span>
          </>
        }
        isSelected={lead}
        onChange={onLead}
      />
      <Button
        tone="quiet"
        size="small"
        isIcon
        aria-label={t('groups.removeMember', { name })}
        onPress={onRemove}
      >
        <X aria-hidden />
      </Button>
    </li>
  );
}
