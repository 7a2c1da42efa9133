import { ArrowLeft, CircleAlert, CirclePause, Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RequestPageFragment } from '../../generated/graphql.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Moment } from '../ui/moment.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { RequestMarks } from './request-marks.tsx';
import { RequestOutcome } from './request-outcome.tsx';
import styles from './request-head.module.css';

/** What is asked, by whom and for whom, how it stands, and who else is looking. */
export function RequestHead({
  request,
  others,
  backTo,
}: {
  readonly request: RequestPageFragment;
  readonly others: readonly string[];
  readonly backTo: string;
}) {
  const { t } = useTranslation('request-page');
  const { createdBy, onBehalfOf, status } = request;
  const isForThemselves = createdBy.id === onBehalfOf.id;
  return (
    <header className={styles.head}>
      <Link href={backTo} className={styles.back}>
        <ArrowLeft aria-hidden size={16} /> {t('backToList')}
      </Link>
      <div className={styles.marks}>
        <StatusBadge status={status} />
        <RequestMarks request={request} />
        {others.length > 0 && (
          <span className={styles.others}>
            <Eye aria-hidden size={15} />
            {t('alsoHere', { count: others.length, names: others.slice(0, 3).join(', ') })}
          </span>
        )}
      </div>
      <h1 tabIndex={-1}>{request.subject}</h1>
      <p className={styles.who}>
        <Avatar name={createdBy.name} size={26} />
        <span>
          {isForThemselves
            ? t('asks', { name: createdBy.name })
            : t('askedFor', { name: createdBy.name, beneficiary: onBehalfOf.name })}{' '}
          · <Moment at={request.createdAt} />
        </span>
      </p>
      {status === 'PENDING' && request.clockStopped && (
        <p className={styles.state}>
          <CirclePause aria-hidden size={17} /> {t('waitingOnRequester')}. {t('clockStopped')}
        </p>
      )}
      {status === 'PENDING' && request.nobodyCanAnswer && (
        <p className={styles.state} data-tone="bad">
          <CircleAlert aria-hidden size={17} /> {t('nobodyCanAnswer')}
        </p>
      )}
      <RequestOutcome request={request} />
    </header>
  );
}
