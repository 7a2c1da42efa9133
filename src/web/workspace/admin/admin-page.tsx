import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTitle } from '../../shared/shell/use-title.ts';
import styles from './admin-page.module.css';

/** A page of the administration: what it is about, what one can do here, and its content. */
export function AdminPage({
  title,
  about,
  back,
  actions,
  children,
}: {
  readonly title: string;
  readonly about?: ReactNode;
  /** The list that it belongs to. */
  readonly back?: { readonly href: string; readonly label: string };
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  useTitle(title);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.titles}>
          {back && (
            <Link href={back.href} className={styles.back}>
              <ArrowLeft aria-hidden size={14} /> {back.label}
            </Link>
          )}
          <h1>{title}</h1>
          {about && <p className={styles.about}>{about}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
