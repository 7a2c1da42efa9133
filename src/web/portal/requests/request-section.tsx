import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestRowFragment } from '../../generated/graphql.ts';
import type { LiveList } from '../../shared/api/use-live-list.ts';
import { useFormat } from '../../shared/i18n/use-format.ts';
import { EndOfList } from '../../shared/ui/end-of-list.tsx';
import { Failed, Skeleton } from '../../shared/ui/states.tsx';
import { RequestCard } from './request-card.tsx';
import styles from './request-section.module.css';

/** A card's height, in pixels. */
const cardHeight = 152;

/** A part of a page: its requests as cards, endless. */
export function RequestSection({
  title,
  listPath,
  list,
  empty,
}: {
  readonly title: string;
  readonly listPath: string;
  readonly list: LiveList<RequestRowFragment>;
  /** What to say where there are none; without it, the part is then left out. */
  readonly empty?: ReactNode;
}) {
  const { t } = useTranslation('portal');
  const format = useFormat();
  const { rows, isLoading, error, totalCount } = list;
  const isEmpty = rows.length === 0 && !isLoading && !error;
  if (isEmpty && empty === undefined) return null;
  return (
    <section className={styles.section} aria-label={title}>
      <header className={styles.head}>
        <h2>{title}</h2>
        {totalCount !== undefined && totalCount > 0 && (
          <p className={styles.count}>
            {t('total', { count: totalCount, number: format.number(totalCount) })}
          </p>
        )}
      </header>
      {isLoading && <Skeleton lines={3} height={cardHeight} />}
      {error && rows.length === 0 && <Failed error={error} onRetry={list.refresh} />}
      {isEmpty && <div className={styles.empty}>{empty}</div>}
      {rows.length > 0 && (
        <ul className={styles.cards}>
          {rows.map((request) => (
            <li key={request.id}>
              <RequestCard request={request} listPath={listPath} />
            </li>
          ))}
        </ul>
      )}
      <EndOfList list={list} />
    </section>
  );
}
