import { Plus, ShieldCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestRowFragment, TicketStatus } from '../../../generated/graphql.ts';
import type { LiveList } from '../../../shared/api/use-live-list.ts';
import { RequestRow } from '../../../shared/request/request-row.tsx';
import { ButtonLink } from '../../../shared/ui/button.tsx';
import { EndOfList } from '../../../shared/ui/end-of-list.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { Empty, Failed, Skeleton } from '../../../shared/ui/states.tsx';
import styles from './ticket-requests.module.css';

/** The approval requests of a ticket, newest first, and the way to a new one. */
export function TicketRequests({
  list,
  status,
  created,
  newHref,
}: {
  readonly list: LiveList<RequestRowFragment>;
  readonly status: TicketStatus;
  /** One that was sent just now: it is shown before the list knows it. */
  readonly created: RequestRowFragment | null;
  readonly newHref: string;
}) {
  const { t } = useTranslation('tickets');
  const isKnown = created === null || list.rows.some(({ id }) => id === created.id);
  const rows = isKnown ? list.rows : [created, ...list.rows];
  const isOpen = status !== 'SOLVED' && status !== 'CLOSED';
  const { error, isLoading, refresh } = list;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The form that had the focus is gone.
    if (created) title.current?.focus();
  }, [created]);
  return (
    <>
      <header className={styles.head}>
        <h2 ref={title} tabIndex={-1}>
          {t('panel.approvals')}
        </h2>
        {isOpen && (
          <ButtonLink tone="primary" size="small" href={newHref}>
            <Plus aria-hidden />
            {t('panel.new')}
          </ButtonLink>
        )}
      </header>
      {!isOpen && (
        <div className={styles.notice}>
          <Notice>{t(status === 'CLOSED' ? 'panel.closed' : 'panel.notOpen')}</Notice>
        </div>
      )}
      {isLoading && (
        <div className={styles.loading}>
          <Skeleton lines={3} height={72} />
        </div>
      )}
      {error && rows.length === 0 && <Failed error={error} onRetry={refresh} />}
      {!isLoading && !error && rows.length === 0 && (
        <Empty title={t('panel.empty')} icon={<ShieldCheck aria-hidden />}>
          {isOpen && <p>{t('panel.emptyText')}</p>}
        </Empty>
      )}
      <ul aria-label={t('panel.approvals')}>
        {rows.map((request) => (
          <li key={request.id}>
            <RequestRow request={request} href={`/requests/${request.id}`} isOnItsTicket />
          </li>
        ))}
      </ul>
      <EndOfList list={list} />
    </>
  );
}
