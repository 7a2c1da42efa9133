import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './tile.module.css';

/** A number that matters, large. */
export function Tile({
  label,
  value,
  about,
  tone = 'plain',
  href,
}: {
  readonly label: string;
  readonly value: ReactNode;
  readonly about?: ReactNode;
  readonly tone?: 'plain' | 'warning' | 'bad';
  readonly href?: string;
}) {
  return (
    <div className={styles.tile} data-tone={tone}>
      <dt className={styles.label}>
        {href ? (
          <Link href={href} className={styles.link}>
            {label}
          </Link>
        ) : (
          label
        )}
      </dt>
      <dd>
        <span className={styles.value}>{value}</span>
        {about !== undefined && <span className={styles.about}>{about}</span>}
      </dd>
    </div>
  );
}
