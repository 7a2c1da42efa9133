import type { ReactNode } from 'react';
import { useTitle } from '../../shared/shell/use-title.ts';
import styles from './page.module.css';

/** A page of the portal: its name, what it is for, and what is on it. */
export function Page({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}) {
  useTitle(title);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p>{lead}</p>
      </header>
      {children}
    </div>
  );
}
