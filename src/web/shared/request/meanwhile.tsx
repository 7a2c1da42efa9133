import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestPageFragment } from '../../generated/graphql.ts';
import { useSession } from '../shell/session.tsx';
import { Notice } from '../ui/notice.tsx';
import { useEventWords } from './event-words.ts';

/** What others did since somebody began to write: said at once, beside the text that they keep. */
export function Meanwhile({ request }: { readonly request: RequestPageFragment }) {
  const { t } = useTranslation('request-page');
  const { user } = useSession();
  const words = useEventWords();
  const { nodes } = request.timeline;
  const [begun] = useState(() => new Set(nodes.map(({ id }) => id)));
  const news = nodes.filter((event) => !begun.has(event.id) && event.actor?.id !== user.id);
  if (news.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>
        <strong>{t('meanwhile.title')}</strong> {news.slice(-3).map(words).join('. ')}.{' '}
        {t('meanwhile.kept')}
      </p>
    </Notice>
  );
}
