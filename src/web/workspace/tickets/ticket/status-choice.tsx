import { useTranslation } from 'react-i18next';
import type { TicketStatus } from '../../../generated/graphql.ts';
import { Choice, type Option } from '../../../shared/ui/choice.tsx';
import { TicketStatus as Status } from '../ticket-status.tsx';
import type { TicketMoves } from './use-ticket-moves.ts';
import styles from './status-choice.module.css';

const order: readonly TicketStatus[] = ['NEW', 'OPEN', 'PENDING', 'SOLVED', 'CLOSED'];

/** A ticket's status, and where it may go from there. */
export function StatusChoice({
  status,
  moves,
  onChange,
}: {
  readonly status: TicketStatus;
  readonly moves: TicketMoves;
  readonly onChange: (status: TicketStatus) => void;
}) {
  const { t } = useTranslation('tickets');
  const options = order.flatMap((id): readonly Option<TicketStatus>[] => {
    const label = t(`status.${id}`);
    if (id === status || moves[id]?.isAllowed) return [{ id, label }];
    return moves[id]?.isBlocked ? [{ id, label: t('ticket.blocked', { status: label }) }] : [];
  });
  if (status === 'CLOSED') {
    return (
      <div className={styles.final}>
        <span>{t('ticket.status')}</span>
        <Status status={status} />
      </div>
    );
  }
  return (
    <Choice
      label={t('ticket.status')}
      options={options}
      value={status}
      onChange={(next) => {
        if (next !== status) onChange(next);
      }}
    />
  );
}
