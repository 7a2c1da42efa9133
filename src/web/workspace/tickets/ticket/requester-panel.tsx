import { CalendarOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TicketPersonFragment } from '../../../generated/graphql.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Avatar } from '../../../shared/ui/avatar.tsx';
import styles from './requester-panel.module.css';

/** Who the ticket's requester is, and whether they are there. */
export function RequesterPanel({ person }: { readonly person: TicketPersonFragment }) {
  const { t } = useTranslation(['tickets', 'app']);
  const format = useFormat();
  const { name, email, role, outOfOffice, standIn } = person;
  const groups = (person.groups?.nodes ?? []).map(({ group }) => group.name);
  return (
    <div className={styles.panel}>
      <h2>{t('tickets:panel.requester')}</h2>
      <div className={styles.who}>
        <Avatar name={name} size={44} />
        <div>
          <p className={styles.name}>{name}</p>
          <p className={styles.role}>{t(`app:role.${role}`)}</p>
        </div>
      </div>
      {outOfOffice?.inForce && (
        <p className={styles.away}>
          <CalendarOff aria-hidden size={16} />
          <span>
            {t('tickets:requester.away', { until: format.date(outOfOffice.endsAt) })}
            {standIn && <> · {t('tickets:requester.standIn', { name: standIn.name })}</>}
          </span>
        </p>
      )}
      <dl className={styles.list}>
        {email !== null && (
          <div>
            <dt>{t('tickets:requester.email')}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('tickets:requester.groups')}</dt>
          <dd>{groups.length > 0 ? groups.join(', ') : t('app:none')}</dd>
        </div>
      </dl>
    </div>
  );
}
