import { CircleCheck, CircleDot, Hourglass, Lock, Sparkle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TicketStatus as Status } from '../../generated/graphql.ts';
import styles from './ticket-status.module.css';

const icons = {
  NEW: Sparkle,
  OPEN: CircleDot,
  PENDING: Hourglass,
  SOLVED: CircleCheck,
  CLOSED: Lock,
} as const;

/** A ticket's status: by colour, by icon and by word. */
export function TicketStatus({ status }: { readonly status: Status }) {
  const { t } = useTranslation('tickets');
  const Icon = icons[status];
  return (
    <span className={styles.status} data-status={status}>
      <Icon aria-hidden />
      {t(`status.${status}`)}
    </span>
  );
}
