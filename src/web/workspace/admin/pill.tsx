import type { ReactNode } from 'react';
import styles from './pill.module.css';

/** A word about a thing's state. */
export function Pill({
  tone = 'quiet',
  children,
}: {
  readonly tone?: 'quiet' | 'good' | 'warning';
  readonly children: ReactNode;
}) {
  return (
    <span className={styles.pill} data-tone={tone}>
      {children}
    </span>
  );
}
