import { CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  EarlierCommentsDocument,
  type CommentCardFragment,
  type RequestPageFragment,
} from '../../generated/graphql.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { Moment } from '../ui/moment.tsx';
import { sendingMark } from './optimistic.ts';
import { Links } from './request-details.tsx';
import { useEarlier } from './use-earlier.ts';
import styles from './conversation.module.css';

/** What was said, oldest first. */
export function Conversation({ request }: { readonly request: RequestPageFragment }) {
  const { t } = useTranslation('request-page');
  const { rows, hasEarlier, isLoading, showEarlier } = useEarlier(
    request.comments,
    EarlierCommentsDocument,
    request.id,
    ({ approvalRequest }) => approvalRequest?.comments,
  );
  if (rows.length === 0) return <p className={styles.empty}>{t('conversation.empty')}</p>;
  return (
    <>
      {hasEarlier && (
        <Button tone="quiet" size="small" isPending={isLoading} onPress={showEarlier}>
          {t('conversation.earlier')}
        </Button>
      )}
      <ol className={styles.comments} aria-label={t('conversation.title')}>
        {rows.map((comment) => (
          <CommentCard key={comment.id} comment={comment} />
        ))}
      </ol>
    </>
  );
}

function CommentCard({ comment }: { readonly comment: CommentCardFragment }) {
  const { t } = useTranslation('request-page');
  const { author, body, createdAt, requestsInformation, attachments } = comment;
  const isSending = createdAt === sendingMark;
  return (
    <li className={styles.comment} data-sending={isSending || undefined}>
      <Avatar name={author.name} size={32} />
      <div className={styles.card}>
        <p className={styles.head}>
          <strong>{author.name}</strong>
          <span className={styles.when}>
            {isSending ? t('conversation.sending') : <Moment at={createdAt} />}
          </span>
        </p>
        {requestsInformation && (
          <p className={styles.asks}>
            <CircleHelp aria-hidden size={15} /> {t('conversation.asksInformation')}
          </p>
        )}
        <p className={styles.body}>{body}</p>
        {attachments.length > 0 && <Links links={attachments} />}
      </div>
    </li>
  );
}
