import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  TicketRequestsDocument,
  TicketUpdatedDocument,
  type RequestRowFragment,
  type TicketPageFragment,
} from '../../../generated/graphql.ts';
import { useFollow } from '../../../shared/api/use-follow.ts';
import { useLiveList } from '../../../shared/api/use-live-list.ts';
import { useTitle } from '../../../shared/shell/use-title.ts';
import { NewRequest } from '../new-request/new-request.tsx';
import { useTicketView } from '../ticket-view.ts';
import { ContextPanel } from './context-panel.tsx';
import { ConversationNote } from './conversation-note.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { RequesterPanel } from './requester-panel.tsx';
import { TicketFacts } from './ticket-facts.tsx';
import { TicketHead } from './ticket-head.tsx';
import { TicketRequests } from './ticket-requests.tsx';
import { useChangeTicket } from './use-change-ticket.ts';
import { useNewsOf } from './use-news-of.ts';
import { useTicketMoves } from './use-ticket-moves.ts';
import styles from './ticket-desk.module.css';

/** A ticket, live: its fields, and beside them its approval requests or a new one. */
export function TicketDesk({
  ticket,
  isAsking,
  onLost,
}: {
  readonly ticket: TicketPageFragment;
  readonly isAsking: boolean;
  readonly onLost: () => void;
}) {
  const { t } = useTranslation('tickets');
  const { id, status, externalId, requester } = ticket;
  const [, navigate] = useLocation();
  const view = useTicketView();
  const [created, setCreated] = useState<RequestRowFragment | null>(null);
  useTitle(`#${String(ticket.number)} ${ticket.subject}`);
  const changing = useChangeTicket(ticket);
  const { moves, refresh: refreshMoves } = useTicketMoves(id);
  const list = useLiveList(TicketRequestsDocument, { id }, (data) => data.ticket?.approvalRequests);
  useFollow(
    TicketUpdatedDocument,
    { id },
    {
      onData: () => {
        list.refresh();
        refreshMoves();
      },
      onEnd: (code) => {
        if (code === 'NOT_FOUND') onLost();
      },
    },
  );
  const news = useNewsOf(list.rows);
  const leave = () => {
    navigate(`/tickets/${id}?view=${view}`);
  };

  return (
    <div className={styles.desk} data-asking={isAsking || undefined}>
      <div className={styles.ticket}>
        <TicketHead ticket={ticket} />
        {changing.refusal && (
          <RefusalNotice refusal={changing.refusal} onDismiss={changing.dismiss} />
        )}
        <p role="status" className="visually-hidden">
          {changing.isSaved ? t('ticket.saved') : ''}
        </p>
        <TicketFacts ticket={ticket} moves={moves} changing={changing} />
        <ConversationNote externalId={externalId} />
      </div>
      <p role="status" className="visually-hidden">
        {news ?? (created ? t('panel.sent', { subject: created.subject }) : '')}
      </p>
      <ContextPanel
        pending={ticket.pending.totalCount}
        isAsking={isAsking}
        onLeave={leave}
        panels={{
          approvals: isAsking ? (
            <NewRequest
              ticket={ticket}
              onSent={(request) => {
                setCreated(request);
                leave();
              }}
              onLeave={leave}
            />
          ) : (
            <TicketRequests
              list={list}
              status={status}
              created={created}
              newHref={`/tickets/${id}/new-request?view=${view}`}
            />
          ),
          requester: <RequesterPanel person={requester} />,
        }}
      />
    </div>
  );
}
