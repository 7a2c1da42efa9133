import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useRefusalText } from '../../../shared/i18n/use-refusal-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import type { TicketRefusal } from './use-change-ticket.ts';
import styles from './refusal-notice.module.css';

/** Why a ticket was not changed. Where requests keep it open, which. */
export function RefusalNotice({
  refusal,
  onDismiss,
}: {
  readonly refusal: TicketRefusal;
  readonly onDismiss: () => void;
}) {
  const { t } = useTranslation('tickets');
  const refusalText = useRefusalText();
  const requests =
    refusal.__typename === 'PendingApprovalsError' ? refusal.approvalRequests : undefined;
  return (
    <Notice tone="bad">
      <div className={styles.notice}>
        {requests ? (
          <>
            <p className={styles.title}>{t('ticket.blockedTitle', { count: requests.length })}</p>
            <ul className={styles.requests}>
              {requests.map(({ id, subject }) => (
                <li key={id}>
                  <Link href={`/requests/${id}`}>{subject}</Link>
                </li>
              ))}
            </ul>
            <p>{t('ticket.blockedText', { count: requests.length })}</p>
          </>
        ) : (
          <p>{refusalText(refusal.code)}</p>
        )}
        <Button size="small" onPress={onDismiss}>
          {t('ticket.dismiss')}
        </Button>
      </div>
    </Notice>
  );
}
