import { CalendarX2, CircleCheck, CircleX, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RequestPageFragment } from '../../generated/graphql.ts';
import { Moment } from '../ui/moment.tsx';
import styles from './request-outcome.module.css';

const icons = {
  APPROVED: CircleCheck,
  DENIED: CircleX,
  WITHDRAWN: Undo2,
  EXPIRED: CalendarX2,
} as const;

/** How it ended: by whom, when and why, as far as one person ended it. */
export function RequestOutcome({ request }: { readonly request: RequestPageFragment }) {
  const { t } = useTranslation('request-page');
  const { status, resolvedAt } = request;
  if (status === 'PENDING') return null;
  const Icon = icons[status];
  const last = request.timeline.nodes.findLast(({ type }) => type === status);
  return (
    <div className={styles.outcome} data-status={status}>
      <Icon aria-hidden size={20} />
      <div>
        <p>
          <strong>
            {last?.actor && status !== 'EXPIRED'
              ? t(`outcomeBy.${status}`, { name: last.actor.name })
              : t(`outcome.${status}`)}
          </strong>
          {resolvedAt && (
            <span className={styles.when}>
              {' '}
              · <Moment at={resolvedAt} />
            </span>
          )}
        </p>
        {last?.note && <q>{last.note}</q>}
      </div>
    </div>
  );
}
