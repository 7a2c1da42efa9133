import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketPageFragment } from '../../../generated/graphql.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { AssigneePicker } from '../../../shared/people/assignee-picker.tsx';
import { useSession } from '../../../shared/shell/session.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { StatusChoice } from './status-choice.tsx';
import type { useChangeTicket } from './use-change-ticket.ts';
import type { TicketMoves } from './use-ticket-moves.ts';
import styles from './ticket-facts.module.css';

/** The fields of a ticket; its status and its assignee are changed here. */
export function TicketFacts({
  ticket,
  moves,
  changing: { shown, change },
}: {
  readonly ticket: TicketPageFragment;
  readonly moves: TicketMoves;
  readonly changing: ReturnType<typeof useChangeTicket>;
}) {
  const { t } = useTranslation('tickets');
  const { user } = useSession();
  const format = useFormat();
  return (
    <section className={styles.facts} aria-label={t('ticket.facts')}>
      <div className={styles.fields}>
        <StatusChoice
          status={shown.status}
          moves={moves}
          onChange={(status) => change({ status }, moves[status]?.isAllowed ?? false)}
        />
        <div className={styles.assignee}>
          <AssigneePicker
            label={t('ticket.assignee')}
            value={shown.assignee}
            onChange={(assignee) => {
              if (assignee?.id !== shown.assignee?.id) change({ assignee }, true);
            }}
            roles={['AGENT', 'ADMIN']}
            placeholder={t('list.nobody')}
            isOptionalSaid={false}
          />
          {shown.assignee?.id !== user.id && (
            <Button
              tone="quiet"
              size="small"
              onPress={() => change({ assignee: { ...user, isGroup: false } }, true)}
            >
              {t('ticket.assignToMe')}
            </Button>
          )}
        </div>
      </div>
      <dl className={styles.list}>
        <Fact name={t('ticket.requester')}>{ticket.requester.name}</Fact>
        <Fact name={t('ticket.group')}>{ticket.group?.name ?? t('ticket.none')}</Fact>
        <Fact name={t('ticket.created')}>
          <time dateTime={ticket.createdAt}>{format.moment(ticket.createdAt)}</time>
        </Fact>
        <Fact name={t('ticket.updated')}>
          <time dateTime={ticket.updatedAt}>{format.moment(ticket.updatedAt)}</time>
        </Fact>
        {ticket.externalId !== null && (
          <Fact name={t('ticket.externalId')}>{ticket.externalId}</Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
