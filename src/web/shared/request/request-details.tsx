import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RequestPageFragment } from '../../generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useSession } from '../shell/session.tsx';
import { FieldChanges } from './field-changes.tsx';
import styles from './request-details.module.css';

/** What is asked: the message, the fields of its kind, links, and where it belongs. */
export function RequestDetails({ request }: { readonly request: RequestPageFragment }) {
  const { t } = useTranslation('request-page');
  const format = useFormat();
  const { user } = useSession();
  const { ticket, ticketSummary, policy, previous, askedAgain, escalateTo } = request;
  const ticketText = `#${String(ticketSummary.number)} ${ticketSummary.subject}`;
  const then = request.whenDue && t(`whenDue.${request.whenDue}`, { name: escalateTo?.name ?? '' });
  return (
    <section className={styles.details} aria-label={t('details')}>
      <p className={styles.message}>{request.message}</p>
      <dl className={styles.facts}>
        {request.fields.map(({ key, label, text }) => (
          <Fact key={key} label={label}>
            <strong>{text}</strong>
          </Fact>
        ))}
        <Fact label={t('ticket')}>
          {ticket && user.role !== 'END_USER' ? (
            <Link href={`/tickets/${ticket.id}`}>{ticketText}</Link>
          ) : (
            ticketText
          )}{' '}
          <span className={styles.quiet}>· {ticketSummary.requesterName}</span>
        </Fact>
        {request.dueAt && (
          <Fact label={t('due')}>
            {format.moment(request.dueAt)}{' '}
            {request.status === 'PENDING' && <span className={styles.quiet}>{then}</span>}
          </Fact>
        )}
        {policy && <Fact label={t('policy')}>{t('policyVersion', policy)}</Fact>}
        {request.attachments.length > 0 && (
          <Fact label={t('links')}>
            <Links links={request.attachments} />
          </Fact>
        )}
        {previous && (
          <Fact label={t('previous')}>
            <Link href={`/requests/${previous.id}`}>{previous.subject}</Link>
          </Fact>
        )}
        {request.changes.length > 0 && (
          <Fact label={t('changes')}>
            <FieldChanges changes={request.changes} />
          </Fact>
        )}
        {askedAgain.length > 0 && (
          <Fact label={t('askedAgain')}>
            {askedAgain.map(({ id, subject }) => (
              <Link key={id} href={`/requests/${id}`} className={styles.again}>
                {subject}
              </Link>
            ))}
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Links that somebody attached. They lead elsewhere: never with this page's address. */
export function Links({
  links,
}: {
  readonly links: readonly { readonly title: string; readonly url: string }[];
}) {
  return (
    <ul className={styles.links}>
      {links.map(({ title, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer noopener">
            {title} <ExternalLink aria-hidden size={13} />
          </a>
        </li>
      ))}
    </ul>
  );
}
