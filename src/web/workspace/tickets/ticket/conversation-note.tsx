import { MessagesSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './conversation-note.module.css';

/** Says that the ticket's own conversation is elsewhere. */
export function ConversationNote({ externalId }: { readonly externalId: string | null }) {
  const { t } = useTranslation('tickets');
  return (
    <section className={styles.note}>
      <MessagesSquare aria-hidden size={20} />
      <div>
        <h2>{t('ticket.conversation')}</h2>
        <p>{t('ticket.conversationText')}</p>
        {externalId !== null && <p>{t('ticket.conversationWhere', { externalId })}</p>}
      </div>
    </section>
  );
}
