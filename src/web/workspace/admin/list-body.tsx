import type { ReactNode } from 'react';
import type { LiveList } from '../../shared/api/use-live-list.ts';
import { EndOfList } from '../../shared/ui/end-of-list.tsx';
import { Empty, Failed, Skeleton } from '../../shared/ui/states.tsx';
import styles from './table.module.css';

/** A list as a table, or why there is nothing in it. */
export function ListBody({
  list,
  empty,
  head,
  children,
}: {
  readonly list: Omit<LiveList<unknown>, 'totalCount'>;
  readonly empty: { readonly title: string; readonly text: string };
  readonly head: ReactNode;
  readonly children: ReactNode;
}) {
  const isEmpty = list.rows.length === 0;
  if (list.error && isEmpty) return <Failed error={list.error} onRetry={list.refresh} />;
  return (
    <div className={styles.frame}>
      {list.isLoading && <Skeleton lines={8} height={40} />}
      {!list.isLoading && isEmpty && (
        <Empty title={empty.title}>
          <p>{empty.text}</p>
        </Empty>
      )}
      {!isEmpty && (
        <table className={styles.table}>
          <thead>{head}</thead>
          <tbody>{children}</tbody>
        </table>
      )}
      <EndOfList list={list} />
    </div>
  );
}
