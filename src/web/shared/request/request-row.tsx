import { AlarmClock, CircleHelp, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RequestRowFragment } from '../../generated/graphql.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Moment } from '../ui/moment.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import styles from './request-row.module.css';

/** A request in a list: what, by whom, for whom, and how it stands. */
export function RequestRow({
  request,
  href,
  isOpen = false,
  isMarked = false,
  onFocus,
}: {
  readonly request: RequestRowFragment;
  readonly href: string;
  readonly isOpen?: boolean;
  readonly isMarked?: boolean;
  readonly onFocus?: () => void;
}) {
  const { t } = useTranslation('request');
  const { subject, status, createdBy, onBehalfOf, ticketSummary: ticket } = request;
  const isPending = status === 'PENDING';
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
          {createdBy.name} · {t('onBehalfOf', { name: onBehalfOf.name })} ·{' '}
          {t('onTicket', { number: ticket.number })}
        </span>
        <span className={styles.marks}>
          <StatusBadge status={status} />
          {request.kind && <span className={styles.kind}>{request.kind.name}</span>}
          {request.overdue && (
            <span className={styles.late}>
              <AlarmClock aria-hidden /> {t('overdue')}
            </span>
          )}
          {isPending && request.waitingOn === 'REQUESTER' && (
            <span className={styles.asked}>
              <CircleHelp aria-hidden /> {t('waitingOnRequester')}
            </span>
          )}
          {isPending && request.nobodyCanAnswer && (
            <span className={styles.late}>
              <UserX aria-hidden /> {t('nobodyCanAnswer')}
            </span>
          )}
        </span>
      </span>
    </Link>
  );
}
