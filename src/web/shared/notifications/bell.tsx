import { Bell as BellIcon } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shell/session.tsx';
import { Skeleton } from '../ui/states.tsx';
import styles from './bell.module.css';

const BellContent = lazy(async () => {
  const { BellContent: component } = await import('./bell-content.tsx');
  return { default: component };
});

/** More than this is many; the exact number is in the name. */
const mostShown = 99;

/** How many notifications are unread, live; it opens the newest. */
export function Bell() {
  const { t } = useTranslation();
  const { counts } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  const { unreadNotifications: unread } = counts;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button className={styles.trigger} aria-label={t('bell.name', { count: unread })}>
        <BellIcon aria-hidden size={20} />
        {unread > 0 && (
          <span
            className={styles.count}
            // Drawn, not written: the button's name has the whole number.
            data-count={unread > mostShown ? `${mostShown}+` : unread}
            aria-hidden
          />
        )}
      </Button>
      <Popover className={styles.popover} placement="bottom end">
        <Suspense
          fallback={
            <div className={styles.loading}>
              <Skeleton lines={6} height={60} />
            </div>
          }
        >
          <BellContent onLeave={() => setIsOpen(false)} />
        </Suspense>
      </Popover>
    </DialogTrigger>
  );
}
