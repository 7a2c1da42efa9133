import { CheckCheck } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { useSession } from '../shell/session.tsx';
import { useTitle } from '../shell/use-title.ts';
import { Button } from '../ui/button.tsx';
import { NotificationList } from './notification-list.tsx';
import { useNotifications } from './use-notifications.ts';
import styles from './notifications-page.module.css';

const shows = ['all', 'unread'] as const;

/** Every notification, or those that are unread: the address says which. */
export function NotificationsPage() {
  const { t } = useTranslation('notifications');
  const { counts } = useSession();
  const [params, setParams] = useSearchParams();
  const isUnreadOnly = params.get('show') === 'unread';
  const notifications = useNotifications(isUnreadOnly);
  useTitle(t('title'));
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.count}>{t('unread', { count: counts.unreadNotifications })}</p>
      </header>
      <div className={styles.line}>
        <ToggleButtonGroup
          aria-label={t('show.title')}
          className={styles.group}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[isUnreadOnly ? 'unread' : 'all']}
          onSelectionChange={(keys) =>
            setParams(keys.has('unread') ? { show: 'unread' } : {}, { replace: true })
          }
        >
          {shows.map((show) => (
            <ToggleButton key={show} id={show} className={styles.toggle}>
              {t(`show.${show}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Button isDisabled={counts.unreadNotifications === 0} onPress={notifications.markAllRead}>
          <CheckCheck aria-hidden /> {t('markAllRead')}
        </Button>
      </div>
      <section className={styles.list} aria-label={t('title')}>
        <NotificationList
          headingLevel={2}
          notifications={notifications}
          isUnreadOnly={isUnreadOnly}
        />
      </section>
    </div>
  );
}
