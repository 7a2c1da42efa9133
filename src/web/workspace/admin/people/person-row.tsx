import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PersonRowFragment } from '../../../generated/graphql.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Avatar } from '../../../shared/ui/avatar.tsx';
import { Pill } from '../pill.tsx';
import styles from '../table.module.css';

/** A person in the list of all. */
export function PersonRow({
  person,
  href,
  isOpen,
}: {
  readonly person: PersonRowFragment;
  readonly href: string;
  readonly isOpen: boolean;
}) {
  const { t } = useTranslation(['admin', 'app']);
  const { name, email, role, active, groups } = person;
  const names = (groups?.nodes ?? []).map(({ group }) => group.name).join(', ');
  return (
    <tr data-off={active === false || undefined}>
      <td>
        <span className={styles.person}>
          <Avatar name={name} />
          <span className={styles.names}>
            <Link href={href} className={styles.name} aria-current={isOpen || undefined}>
              {name}
            </Link>
            <span className={styles.quiet}>{email}</span>
          </span>
        </span>
      </td>
      <td>{t(`app:role.${role}`)}</td>
      <td className={styles.wide}>
        {names}
        {groups?.pageInfo.hasNextPage && '…'}
      </td>
      <td className={styles.wide}>
        <PersonState person={person} />
      </td>
    </tr>
  );
}

/** Whether they are there. */
export function PersonState({ person: { active, outOfOffice } }: { person: PersonRowFragment }) {
  const { t } = useTranslation('admin');
  const format = useFormat();
  if (active === false) return <Pill>{t('people.inactive')}</Pill>;
  if (outOfOffice?.inForce)
    return (
      <Pill tone="warning">{t('people.awayUntil', { date: format.date(outOfOffice.endsAt) })}</Pill>
    );
  return <Pill tone="good">{t('people.active')}</Pill>;
}
