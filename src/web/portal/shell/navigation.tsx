import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useFormat } from '../../shared/i18n/use-format.ts';
import { useSession } from '../../shared/shell/session.tsx';
import styles from './navigation.module.css';

/** The two ways through the portal: what one is asked, and what was asked for one. */
export function Navigation() {
  const { t } = useTranslation('portal');
  const { counts } = useSession();
  const format = useFormat();
  return (
    <nav aria-label={t('navigation.title')}>
      <ul className={styles.ways}>
        <Way href="/requests">
          {t('navigation.assigned')}
          {counts.awaitingYou > 0 && (
            <span className={styles.count}>
              <span className="visually-hidden">, {t('navigation.waiting')}: </span>
              {format.number(counts.awaitingYou)}
            </span>
          )}
        </Way>
        <Way href="/submitted">{t('navigation.submitted')}</Way>
      </ul>
    </nav>
  );
}

function Way({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const [path] = useLocation();
  const isWithin = path.startsWith(`${href}/`);
  return (
    <li>
      <Link
        href={href}
        className={styles.way}
        aria-current={path === href ? 'page' : isWithin ? 'true' : undefined}
      >
        {children}
      </Link>
    </li>
  );
}
