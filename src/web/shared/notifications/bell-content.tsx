import { CheckCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSession } from '../shell/session.tsx';
import { Button } from '../ui/button.tsx';
import { NotificationList } from './notification-list.tsx';
import { useNotifications } from './use-notifications.ts';
import styles from './bell-content.module.css';

/** What the bell opens: the newest notifications, and the way to all of them. */
export function BellContent({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useTranslation('notifications');
  const { counts } = useSession();
  const notifications = useNotifications(false);
  return (
    <>
      <header className={styles.head}>
        <h2>{t('title')}</h2>
        <Button
          tone="quiet"
          size="small"
          isDisabled={counts.unreadNotifications === 0}
          onPress={notifications.markAllRead}
        >
          <CheckCheck aria-hidden /> {t('markAllRead')}
        </Button>
      </header>
      <div className={styles.rows}>
        <NotificationList notifications={notifications} headingLevel={3} onOpen={onLeave} />
      </div>
      <footer className={styles.foot}>
        <Link href="/notifications" onClick={onLeave}>
          {t('seeAll')}
        </Link>
      </footer>
    </>
  );
}
