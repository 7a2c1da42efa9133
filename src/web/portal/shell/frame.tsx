import type { ReactNode } from 'react';
import { Bell } from '../../shared/notifications/bell.tsx';
import { AccountMenu } from '../../shared/shell/account-menu.tsx';
import { Brand } from '../../shared/shell/brand.tsx';
import { ConnectionNotice } from '../../shared/shell/connection-notice.tsx';
import { SkipLink } from '../../shared/shell/skip-link.tsx';
import { Navigation } from './navigation.tsx';
import { News } from './news.tsx';
import styles from './frame.module.css';

/** Everything around a page of the portal: where to go, who one is, what is new, whether it is live. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <SkipLink />
      <header className={styles.top}>
        <div className={styles.bar}>
          <Brand />
          <span className={styles.mine}>
            <Bell />
            <AccountMenu />
          </span>
          <Navigation />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.content}>
        {children}
      </main>
      <News />
      <ConnectionNotice />
    </div>
  );
}
