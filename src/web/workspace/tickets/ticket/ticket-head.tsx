import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TicketPageFragment } from '../../../generated/graphql.ts';
import { useTicketView } from '../ticket-view.ts';
import styles from './ticket-head.module.css';

/** Which ticket it is, and the way back to the list that it was opened from. */
export function TicketHead({
  ticket: { number, subject },
}: {
  readonly ticket: TicketPageFragment;
}) {
  const { t } = useTranslation(['tickets', 'workspace']);
  const view = useTicketView();
  return (
    <header className={styles.head}>
      <Link href={`/tickets?view=${view}`} className={styles.back}>
        <ChevronLeft aria-hidden size={16} />
        {t(`workspace:view.${view}`)}
      </Link>
      <h1>{subject}</h1>
      <p className={styles.number}>{t('tickets:ticket.number', { number })}</p>
    </header>
  );
}
