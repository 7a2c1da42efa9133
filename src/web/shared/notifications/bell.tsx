import { Bell as BellIcon } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.ts';
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
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const { unreadNotifications: unread } = counts;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button className={styles.trigger} aria-label={t('bell.name', { count: unread })}>
        <BellIcon aria-hidden size={20} />
        {unread > 0 && (
          <span className={styles.count} aria-hidden>
            {unread > mostShown ? `${format.number(mostShown)}+` : format.number(unread)}
          </span>
        )}
      </Button>
      <Popover className={styles.popover} placement="bottom end">
        <Dialog className={styles.content} aria-label={t('bell.title')}>
          <Suspense
            fallback={
              <div className={styles.loading}>
                <Skeleton lines={6} height={60} />
              </div>
            }
          >
            <BellContent onLeave={() => setIsOpen(false)} />
          </Suspense>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
