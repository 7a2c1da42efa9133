import { AlarmClock, CalendarClock, Check, CircleHelp, Ticket, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RequestRowFragment } from '../../generated/graphql.ts';
import { actionOf } from '../../shared/request/action-of.ts';
import { useSession } from '../../shared/shell/session.tsx';
import { Avatar } from '../../shared/ui/avatar.tsx';
import { Moment } from '../../shared/ui/moment.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import styles from './request-card.module.css';

/** A request in a list of the portal: what is asked, by whom, for whom, until when. */
export function RequestCard({
  request,
  listPath,
}: {
  readonly request: RequestRowFragment;
  /** The address of its list; the request's own begins with it. */
  readonly listPath: string;
}) {
  const { t } = useTranslation(['portal', 'request']);
  const { user } = useSession();
  const { createdBy, onBehalfOf, ticketSummary: ticket, kind } = request;
  const names = { creator: createdBy.name, beneficiary: onBehalfOf.name };
  return (
    <article className={styles.card}>
      <p className={styles.line}>
        <StatusBadge status={request.status} />
        {kind && <span>{kind.name}</span>}
        <span className={styles.when}>
          <Moment at={request.createdAt} />
        </span>
      </p>
      <h3 className={styles.subject}>
        <Link href={`${listPath}/${request.id}`}>{request.subject}</Link>
      </h3>
      <p className={styles.who}>
        <Avatar name={createdBy.name} size={24} />
        <span>
          {t(onBehalfOf.id === user.id ? 'portal:card.askedForYou' : 'portal:card.asked', names)}
        </span>
      </p>
      <p className={styles.line}>
        <State request={request} />
        <span className={styles.mark}>
          <Ticket aria-hidden /> {t('request:onTicket', { number: ticket.number })}
        </span>
      </p>
    </article>
  );
}

/** What is still open about it, and until when. */
function State({ request }: { readonly request: RequestRowFragment }) {
  const { t } = useTranslation(['portal', 'request']);
  const { user } = useSession();
  if (request.status !== 'PENDING') return null;
  const isForThem = request.onBehalfOf.id === user.id;
  const answer = actionOf(request, 'APPROVE');
  return (
    <>
      {request.overdue ? (
        <span className={styles.mark} data-tone="bad">
          <AlarmClock aria-hidden /> {t('request:overdue')}
        </span>
      ) : (
        request.dueAt && (
          <span className={styles.mark}>
            <CalendarClock aria-hidden /> {t('portal:card.due')} <Moment at={request.dueAt} />
          </span>
        )
      )}
      {request.waitingOn === 'REQUESTER' && (
        <span className={styles.mark} data-tone="asks">
          <CircleHelp aria-hidden />
          {t(isForThem ? 'portal:card.yourInformation' : 'request:waitingOnRequester')}
        </span>
      )}
      {request.nobodyCanAnswer && (
        <span className={styles.mark} data-tone="bad">
          <UserX aria-hidden /> {t('request:nobodyCanAnswer')}
        </span>
      )}
      {answer.reason === 'ALREADY_DECIDED' && (
        <span className={styles.mark}>
          <Check aria-hidden /> {t('portal:card.answered')}
        </span>
      )}
    </>
  );
}
