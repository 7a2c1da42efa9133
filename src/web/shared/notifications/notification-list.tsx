import { BellOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EndOfList } from '../ui/end-of-list.tsx';
import { Notice } from '../ui/notice.tsx';
import { Empty, Failed, Skeleton } from '../ui/states.tsx';
import { NotificationRow } from './notification-row.tsx';
import type { Notifications } from './use-notifications.ts';
import styles from './notification-list.module.css';

/** Notifications, endless: opening one marks it as read. */
export function NotificationList({
  notifications: { list, isRefused, markRead },
  isUnreadOnly = false,
  headingLevel,
  onOpen,
}: {
  readonly notifications: Notifications;
  readonly isUnreadOnly?: boolean;
  readonly headingLevel: 2 | 3;
  readonly onOpen?: () => void;
}) {
  const { t } = useTranslation('notifications');
  const { rows, error, isLoading, hasMore } = list;
  const isEmpty = rows.length === 0 && !isLoading && !error && !hasMore;
  return (
    <>
      {isRefused && (
        <div className={styles.around}>
          <Notice tone="bad">{t('refused')}</Notice>
        </div>
      )}
      {isLoading && (
        <div className={styles.around}>
          <Skeleton lines={5} height={60} />
        </div>
      )}
      {error && rows.length === 0 && <Failed error={error} onRetry={list.refresh} />}
      {isEmpty && (
        <Empty
          title={t(isUnreadOnly ? 'empty.unread' : 'empty.all')}
          headingLevel={headingLevel}
          icon={<BellOff aria-hidden />}
        >
          <p>{t(isUnreadOnly ? 'empty.unreadText' : 'empty.allText')}</p>
        </Empty>
      )}
      {rows.length > 0 && (
        <ul className={styles.list} aria-label={t('title')}>
          {rows.map((item) => (
            <li key={item.sequence}>
              <NotificationRow
                item={item}
                onOpen={() => {
                  markRead(item);
                  onOpen?.();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <EndOfList list={list} />
    </>
  );
}
