import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestRowFragment } from '../../../generated/graphql.ts';

/** What to say of requests that have changed their status since they were shown. */
export function useNewsOf(requests: readonly RequestRowFragment[]): string | null {
  const { t } = useTranslation(['tickets', 'request']);
  const [news, setNews] = useState<string | null>(null);
  const known = useRef<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const changed = requests.find(({ id, status }) => {
      const before = known.current.get(id);
      return before !== undefined && before !== status;
    });
    known.current = new Map(requests.map(({ id, status }) => [id, status]));
    if (!changed) return;
    const status = t(`request:status.${changed.status}`);
    setNews(t('tickets:panel.changed', { subject: changed.subject, status }));
  }, [requests, t]);
  return news;
}
