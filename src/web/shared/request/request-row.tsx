import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RequestRowFragment } from '../../generated/graphql.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Moment } from '../ui/moment.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { RequestMarks } from './request-marks.tsx';
import styles from './request-row.module.css';

/** A request in a list: what, by whom, for whom, and how it stands. */
export function RequestRow({
  request,
  href,
  isOpen = false,
  isMarked = false,
  isOnItsTicket = false,
  onFocus,
}: {
  readonly request: RequestRowFragment;
  readonly href: string;
  readonly isOpen?: boolean;
  readonly isMarked?: boolean;
  /** Shown among those of its ticket, which then need not be named. */
  readonly isOnItsTicket?: boolean;
  readonly onFocus?: () => void;
}) {
  const { t } = useTranslation('request');
  const { subject, status, createdBy, onBehalfOf, ticketSummary: ticket } = request;
  return (
    <Link
      href={href}
      className={styles.row}
      aria-current={isOpen ? 'true' : undefined}
      data-marked={isMarked || undefined}
      onFocus={onFocus}
    >
      <Avatar name={createdBy.name} />
      <span className={styles.text}>
        <span className={styles.line}>
          <span className={styles.subject}>{subject}</span>
          <span className={styles.when}>
            <Moment at={request.createdAt} />
          </span>
        </span>
        <span className={styles.who}>
          {createdBy.name} · {t('onBehalfOf', { name: onBehalfOf.name })}
          {!isOnItsTicket && <> · {t('onTicket', { number: ticket.number })}</>}
        </span>
        <span className={styles.marks}>
          <StatusBadge status={status} />
          <RequestMarks request={request} />
        </span>
      </span>
    </Link>
  );
}
