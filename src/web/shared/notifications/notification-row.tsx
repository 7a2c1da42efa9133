import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type {
  ApprovalRequestStatus,
  NotificationFragment,
  RequestEventType,
} from '../../generated/graphql.ts';
import { eventIcons } from '../request/event-icons.ts';
import { Moment } from '../ui/moment.tsx';
import { useNotificationWords } from './notification-words.ts';
import styles from './notification-row.module.css';

type Tone = 'good' | 'bad' | 'asks';

const tones: Readonly<Partial<Record<RequestEventType, Tone>>> = {
  ASSIGNED: 'asks',
  REASSIGNED: 'asks',
  DELEGATED: 'asks',
  ESCALATED: 'asks',
  REMINDED: 'asks',
  INFORMATION_REQUESTED: 'asks',
  APPROVED: 'good',
  DENIED: 'bad',
  EXPIRED: 'bad',
  NOBODY_CAN_ANSWER: 'bad',
};

const endTones: Readonly<Partial<Record<ApprovalRequestStatus, Tone>>> = {
  APPROVED: 'good',
  DENIED: 'bad',
  EXPIRED: 'bad',
};

/** One notification: it leads to its request. */
export function NotificationRow({
  item,
  onOpen,
}: {
  readonly item: NotificationFragment;
  readonly onOpen: () => void;
}) {
  const { t } = useTranslation('notifications');
  const words = useNotificationWords();
  const { event, approvalRequest: request, readAt } = item;
  const Icon = eventIcons[event.type];
  const tone = event.type === 'RESOLVED' ? endTones[request.status] : tones[event.type];
  const isUnread = readAt === null;
  const quote = event.comment?.body ?? event.note;
  return (
    <Link
      href={`/requests/${request.id}`}
      className={styles.row}
      data-unread={isUnread || undefined}
      onClick={onOpen}
    >
      <span className={styles.icon} data-tone={tone}>
        <Icon aria-hidden size={17} />
      </span>
      <span className={styles.text}>
        <span className={styles.what}>{words(item)}</span>
        <span className={styles.subject}>{request.subject}</span>
        {quote && <q className={styles.quote}>{quote}</q>}
        <span className={styles.when}>
          <Moment at={event.occurredAt} />
        </span>
      </span>
      {isUnread && (
        <span className={styles.dot}>
          <span className="visually-hidden">{t('isUnread')}</span>
        </span>
      )}
    </Link>
  );
}
