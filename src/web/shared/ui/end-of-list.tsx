import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveList } from '../api/use-live-list.ts';
import { Button } from './button.tsx';
import styles from './end-of-list.module.css';

/** The end of an endless list: what follows comes when it is seen, or when one asks. */
export function EndOfList({
  list: { hasMore, isLoadingMore, loadMore },
}: {
  readonly list: Pick<LiveList<unknown>, 'hasMore' | 'isLoadingMore' | 'loadMore'>;
}) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  const more = useEffectEvent(loadMore);
  useEffect(() => {
    const element = end.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) more();
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [hasMore, isLoadingMore]);
  if (!hasMore && !isLoadingMore) return null;
  return (
    <div ref={end} className={styles.end}>
      <Button tone="quiet" size="small" isPending={isLoadingMore} onPress={loadMore}>
        {t(isLoadingMore ? 'loading' : 'more')}
      </Button>
    </div>
  );
}
