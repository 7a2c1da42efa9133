import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

const icons = { info: Info, good: CircleCheck, bad: CircleAlert, warning: CircleAlert } as const;

/** Words that stand out on a page. What went wrong is said at once, the rest politely. */
export function Notice({
  tone = 'info',
  children,
}: {
  readonly tone?: keyof typeof icons;
  readonly children: ReactNode;
}) {
  const Icon = icons[tone];
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon aria-hidden size={18} />
      <div>{children}</div>
    </div>
  );
}
