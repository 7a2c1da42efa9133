import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { GroupRowFragment } from '../../../generated/graphql.ts';
import { Avatar } from '../../../shared/ui/avatar.tsx';
import { Pill } from '../pill.tsx';
import styles from '../table.module.css';

/** A group in the list of all. */
export function GroupRow({
  group: { name, active, someMembers },
  href,
  isOpen,
}: {
  readonly group: GroupRowFragment;
  readonly href: string;
  readonly isOpen: boolean;
}) {
  const { t } = useTranslation('admin');
  const names = (someMembers?.nodes ?? []).map(({ user }) => user.name);
  return (
    <tr data-off={!active || undefined}>
      <td>
        <span className={styles.person}>
          <Avatar name={name} isGroup />
          <Link href={href} className={styles.name} aria-current={isOpen || undefined}>
            {name}
          </Link>
        </span>
      </td>
      <td className={styles.wide}>
        {names.length > 0 ? names.join(', ') : t('groups.nobody')}
        {someMembers?.pageInfo.hasNextPage && '…'}
      </td>
      <td>
        <Pill tone={active ? 'good' : 'quiet'}>
          {t(active ? 'groups.active' : 'groups.retired')}
        </Pill>
      </td>
    </tr>
  );
}
