import { useTranslation } from 'react-i18next';
import {
  EarlierEventsDocument,
  type EventLineFragment,
  type RequestPageFragment,
} from '../../generated/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Moment } from '../ui/moment.tsx';
import { eventIcons } from './event-icons.ts';
import { useEventWords } from './event-words.ts';
import { FieldChanges } from './field-changes.tsx';
import { useEarlier } from './use-earlier.ts';
import styles from './timeline.module.css';

/** Everything that happened, oldest first: the record. */
export function Timeline({ request }: { readonly request: RequestPageFragment }) {
  const { t } = useTranslation('request-page');
  const { rows, hasEarlier, isLoading, showEarlier } = useEarlier(
    request.timeline,
    EarlierEventsDocument,
    request.id,
    ({ approvalRequest }) => approvalRequest?.timeline,
  );
  return (
    <>
      {hasEarlier && (
        <Button tone="quiet" size="small" isPending={isLoading} onPress={showEarlier}>
          {t('conversation.earlier')}
        </Button>
      )}
      <ol className={styles.timeline} aria-label={t('timeline.title')}>
        {rows.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </ol>
    </>
  );
}

function EventLine({ event }: { readonly event: EventLineFragment }) {
  const words = useEventWords();
  const Icon = eventIcons[event.type];
  return (
    <li className={styles.event} data-type={event.type}>
      <span className={styles.icon}>
        <Icon aria-hidden size={15} />
      </span>
      <div className={styles.text}>
        <p>
          {words(event)} ·{' '}
          <span className={styles.when}>
            <Moment at={event.occurredAt} />
          </span>
        </p>
        {event.note && <q className={styles.note}>{event.note}</q>}
        {event.changes && event.changes.length > 0 && <FieldChanges changes={event.changes} />}
      </div>
    </li>
  );
}
