import { CalendarX2, CircleCheck, CircleDashed, CircleX, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ApprovalRequestStatus } from '../../generated/graphql.ts';
import styles from './status-badge.module.css';

const icons = {
  PENDING: CircleDashed,
  APPROVED: CircleCheck,
  DENIED: CircleX,
  WITHDRAWN: Undo2,
  EXPIRED: CalendarX2,
} as const;

/** A request's status: by colour, by icon and by word. */
export function StatusBadge({ status }: { readonly status: ApprovalRequestStatus }) {
  const { t } = useTranslation('request');
  const Icon = icons[status];
  return (
    <span className={styles.badge} data-status={status}>
      <Icon aria-hidden />
      {t(`status.${status}`)}
    </span>
  );
}
