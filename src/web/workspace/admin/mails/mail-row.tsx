import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import {
  DiscardMailDocument,
  ResendMailDocument,
  type UndeliverableRowFragment,
} from '../../../generated/graphql.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSaving } from '../use-saving.ts';
import tableStyles from '../table.module.css';
import styles from './mail-row.module.css';

/** One e-mail that could not be delivered, and what can be done about it. */
export function MailRow({
  mail: { id, kind, recipient, address, approvalRequest, reason, tries, failedAt },
  onDone,
}: {
  readonly mail: UndeliverableRowFragment;
  readonly onDone: (what: 'resent' | 'discarded') => void;
}) {
  const { t } = useTranslation('admin');
  const resending = useSaving(ResendMailDocument);
  const discarding = useSaving(DiscardMailDocument);
  return (
    <tr>
      <td>
        <span className={tableStyles.names}>
          <span>
            {t(`mails.kind.${kind}`)}
            {': '}
            {approvalRequest ? (
              <Link href={`/requests/${approvalRequest.id}`}>{approvalRequest.subject}</Link>
            ) : (
              t('mails.noRequest')
            )}
          </span>
          <span className={tableStyles.quiet}>
            {recipient.name} · {address}
          </span>
          <span className={styles.narrow} lang="en">
            {reason}
          </span>
        </span>
        <RefusalNotice refusal={resending.refusal ?? discarding.refusal} />
      </td>
      <td className={tableStyles.wide} lang="en">
        {reason}
      </td>
      <td className={tableStyles.wide}>
        <span className={tableStyles.names}>
          <Moment at={failedAt} />
          <span className={tableStyles.quiet}>{t('mails.tries', { count: tries })}</span>
        </span>
      </td>
      <td>
        <span className={styles.actions}>
          <Button
            size="small"
            isPending={resending.isSending}
            onPress={() => {
              void resending.send({ id }).then((done) => {
                if (done) onDone('resent');
              });
            }}
          >
            {t('mails.resend')}
          </Button>
          <Button
            size="small"
            tone="quiet"
            isPending={discarding.isSending}
            onPress={() => {
              void discarding.send({ id }).then((done) => {
                if (done) onDone('discarded');
              });
            }}
          >
            {t('mails.discard')}
          </Button>
        </span>
      </td>
    </tr>
  );
}
