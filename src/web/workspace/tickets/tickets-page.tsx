import { Plus, Ticket } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TicketsDocument, type TicketView } from '../../generated/graphql.ts';
import { useFeedItem } from '../../shared/api/feed-bus.ts';
import { useLiveList } from '../../shared/api/use-live-list.ts';
import { useTitle } from '../../shared/shell/use-title.ts';
import { Button, ButtonLink } from '../../shared/ui/button.tsx';
import { EndOfList } from '../../shared/ui/end-of-list.tsx';
import { Overlay } from '../../shared/ui/overlay.tsx';
import { Empty, Failed, Skeleton } from '../../shared/ui/states.tsx';
import { NewTicket } from './new-ticket.tsx';
import { TicketTable } from './ticket-table.tsx';
import { useTicketView } from './ticket-view.ts';
import styles from './tickets-page.module.css';

/** One of the ready-made lists of tickets, newest first, live. */
export function TicketsPage() {
  const { t } = useTranslation(['tickets', 'workspace']);
  const view = useTicketView();
  const titleId = useId();
  const title = t(`workspace:view.${view}`);
  useTitle(title);
  const [isCreating, setIsCreating] = useState(false);
  const list = useLiveList(TicketsDocument, { view }, ({ tickets }) => tickets);
  const { rows, error, isLoading, refresh } = list;
  useFeedItem(refresh);

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 id={titleId}>{title}</h1>
        <Button tone="primary" onPress={() => setIsCreating(true)}>
          <Plus aria-hidden />
          {t('tickets:create.title')}
        </Button>
      </header>
      <div className={styles.list}>
        {isLoading && <Skeleton lines={10} height={32} />}
        {error && rows.length === 0 && <Failed error={error} onRetry={refresh} />}
        {!isLoading && !error && rows.length === 0 && <NoTickets view={view} />}
        {rows.length > 0 && <TicketTable tickets={rows} view={view} labelledBy={titleId} />}
        <EndOfList list={list} />
      </div>
      <Overlay
        title={t('tickets:create.title')}
        isOpen={isCreating}
        onClose={() => setIsCreating(false)}
      >
        <NewTicket onClose={() => setIsCreating(false)} />
      </Overlay>
    </div>
  );
}

const empties = {
  ALL: ['list.emptyAll', 'list.emptyAllText'],
  MINE: ['list.emptyMine', 'list.emptyMineText'],
  MINE_WITH_APPROVALS: ['list.emptyMineWithApprovals', 'list.emptyMineWithApprovalsText'],
  PENDING_APPROVALS: ['list.emptyPending', 'list.emptyPendingText'],
} as const;

function NoTickets({ view }: { readonly view: TicketView }) {
  const { t } = useTranslation('tickets');
  const [title, text] = empties[view];
  return (
    <Empty title={t(title)} icon={<Ticket aria-hidden />}>
      <p>{t(text)}</p>
      {view !== 'ALL' && <ButtonLink href="/tickets?view=ALL">{t('list.showAll')}</ButtonLink>}
    </Empty>
  );
}
