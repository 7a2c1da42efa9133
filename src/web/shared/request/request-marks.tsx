import { AlarmClock, CircleHelp, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RequestRowFragment } from '../../generated/graphql.ts';
import styles from './request-marks.module.css';

/** What is special about a request, beside its status: its kind, overdue, waiting, stuck. */
export function RequestMarks({ request }: { readonly request: RequestRowFragment }) {
  const { t } = useTranslation('request');
  const isPending = request.status === 'PENDING';
  return (
    <>
      {request.kind && <span className={styles.kind}>{request.kind.name}</span>}
      {request.overdue && (
        <span className={styles.late}>
          <AlarmClock aria-hidden /> {t('overdue')}
        </span>
      )}
      {isPending && request.waitingOn === 'REQUESTER' && (
        <span className={styles.asked}>
          <CircleHelp aria-hidden /> {t('waitingOnRequester')}
        </span>
      )}
      {isPending && request.nobodyCanAnswer && (
        <span className={styles.late}>
          <UserX aria-hidden /> {t('nobodyCanAnswer')}
        </span>
      )}
    </>
  );
}
