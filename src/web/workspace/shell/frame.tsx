import { Menu } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Bell } from '../../shared/notifications/bell.tsx';
import { AccountMenu } from '../../shared/shell/account-menu.tsx';
import { Brand } from '../../shared/shell/brand.tsx';
import { ConnectionNotice } from '../../shared/shell/connection-notice.tsx';
import { SkipLink } from '../../shared/shell/skip-link.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Overlay } from '../../shared/ui/overlay.tsx';
import { Navigation } from './navigation.tsx';
import styles from './frame.module.css';

/** Everything around the page: where to go, who one is, whether it is live. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  useEffect(() => {
    setIsMenuOpen(false);
  }, [path]);
  return (
    <div className={styles.frame}>
      <SkipLink />
      <header className={styles.top}>
        <span className={styles.menuButton}>
          <Button tone="quiet" isIcon aria-label={t('menu')} onPress={() => setIsMenuOpen(true)}>
            <Menu aria-hidden />
          </Button>
        </span>
        <Brand />
        <span className={styles.space} />
        <Bell />
        <AccountMenu />
      </header>
      <aside className={styles.side}>
        <Navigation />
      </aside>
      <main id="content" tabIndex={-1} className={styles.content}>
        {children}
      </main>
      <Overlay
        title={t('menu')}
        shape="menu"
        isOpen={isMenuOpen}
        onClose={() => setIsMenuOpen(false)}
      >
        <Navigation />
      </Overlay>
      <ConnectionNotice />
    </div>
  );
}
