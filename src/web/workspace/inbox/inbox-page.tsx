import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { MousePointerClick } from 'lucide-react';
import { Empty, Skeleton } from '../../shared/ui/states.tsx';
import { InboxList } from './inbox-list.tsx';
import { requestLists, type RequestListName } from './request-lists.ts';
import styles from './inbox-page.module.css';

const RequestPane = lazy(async () => {
  const { RequestPane: component } = await import('../../shared/request/request-pane.tsx');
  return { default: component };
});

/** Your tasks > Approval requests: a list, and beside it the one that is open. */
export function InboxPage({
  list,
  openId,
}: {
  readonly list: RequestListName;
  readonly openId: string | undefined;
}) {
  const { t } = useTranslation('workspace');
  return (
    <div className={styles.page} data-open={openId !== undefined || undefined}>
      <InboxList key={list} name={list} openId={openId} />
      <section className={styles.detail}>
        {openId === undefined ? (
          <div className={styles.nothing}>
            <Empty title={t('inbox.choose')} icon={<MousePointerClick aria-hidden />}>
              <p>{t('inbox.chooseText')}</p>
            </Empty>
          </div>
        ) : (
          <Suspense fallback={<Skeleton lines={8} height={24} />}>
            <RequestPane key={openId} id={openId} backTo={requestLists[list].path} />
          </Suspense>
        )}
      </section>
    </div>
  );
}
