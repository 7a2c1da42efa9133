import { useState } from 'react';
import { TicketDocument } from '../../../generated/graphql.ts';
import { isNoId } from '../../../shared/api/is-no-id.ts';
import { useLoaded } from '../../../shared/api/use-loaded.ts';
import { Failed, NotThere, Skeleton } from '../../../shared/ui/states.tsx';
import { TicketDesk } from './ticket-desk.tsx';
import styles from './ticket-page.module.css';

/**
 * The page of a ticket.
 *
 * @param part what of it the address asks for: `new-request`, or nothing in particular
 */
export function TicketPage({
  id,
  part,
}: {
  readonly id: string;
  readonly part: string | undefined;
}) {
  const { data, error, isLoading, refresh } = useLoaded(TicketDocument, { id });
  const [isLost, setIsLost] = useState(false);
  if (isLoading) {
    return (
      <div className={styles.loading}>
        <Skeleton lines={6} height={44} />
      </div>
    );
  }
  if (error && !data && !isNoId(error)) return <Failed error={error} onRetry={refresh} />;
  const isKnownPart = part === undefined || part === 'new-request';
  if (!data?.ticket || isLost || !isKnownPart) return <NotThere />;
  return (
    <TicketDesk
      ticket={data.ticket}
      isAsking={part === 'new-request'}
      onLost={() => setIsLost(true)}
    />
  );
}
