import { CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TicketRowFragment, TicketView } from '../../generated/graphql.ts';
import { Moment } from '../../shared/ui/moment.tsx';
import { TicketStatus } from './ticket-status.tsx';
import styles from './ticket-table.module.css';

const columns = [
  ...(['number', 'subject', 'requester', 'assignee'] as const),
  ...(['status', 'approvals', 'created'] as const),
];

/** Tickets as a table; on a narrow screen each is a card. */
export function TicketTable({
  tickets,
  view,
  labelledBy,
}: {
  readonly tickets: readonly TicketRowFragment[];
  readonly view: TicketView;
  readonly labelledBy: string;
}) {
  const { t } = useTranslation('tickets');
  // The roles are said, because a table that is laid out otherwise is none to some browsers.
  return (
    <table className={styles.table} role="table" aria-labelledby={labelledBy}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`list.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {tickets.map((ticket) => (
          <TicketRow key={ticket.id} ticket={ticket} view={view} />
        ))}
      </tbody>
    </table>
  );
}

function TicketRow({
  ticket,
  view,
}: {
  readonly ticket: TicketRowFragment;
  readonly view: TicketView;
}) {
  const { t } = useTranslation('tickets');
  const { id, number, subject, requester, assignee, status, createdAt } = ticket;
  const pending = ticket.pending.totalCount;
  return (
    <tr role="row" className={styles.row}>
      <td role="cell" className={styles.number}>
        #{number}
      </td>
      <td role="cell" className={styles.subject}>
        <Link href={`/tickets/${id}?view=${view}`}>{subject}</Link>
      </td>
      <td role="cell" className={styles.requester} data-label={t('list.requester')}>
        {requester.name}
      </td>
      <td role="cell" className={styles.assignee} data-label={t('list.assignee')}>
        {assignee?.name ?? <span className={styles.nobody}>{t('list.nobody')}</span>}
      </td>
      <td role="cell" className={styles.status}>
        <TicketStatus status={status} />
      </td>
      <td role="cell" className={styles.approvals}>
        {pending > 0 && (
          <span className={styles.pending}>
            <CircleDashed aria-hidden />
            {t('list.pending', { count: pending })}
          </span>
        )}
      </td>
      <td role="cell" className={styles.created}>
        <Moment at={createdAt} />
      </td>
    </tr>
  );
}
