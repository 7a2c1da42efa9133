import { useTranslation } from 'react-i18next';
import { AllKindsDocument } from '../../../generated/graphql.ts';
import { useLoaded } from '../../../shared/api/use-loaded.ts';
import { Failed, Skeleton } from '../../../shared/ui/states.tsx';
import { AdminPage } from '../admin-page.tsx';
import { DryRun } from './dry-run.tsx';
import styles from '../editor.module.css';

/** Tries the policies out. */
export function DryRunPage() {
  const { t } = useTranslation('admin');
  const { data, error, isLoading, refresh } = useLoaded(AllKindsDocument, {});
  return (
    <AdminPage
      title={t('dryRun.title')}
      about={t('dryRun.hint')}
      back={{ href: '/admin/policies', label: t('policies.title') }}
    >
      <div className={styles.narrow}>
        {isLoading && <Skeleton lines={4} height={64} />}
        {error && !data && <Failed error={error} onRetry={refresh} />}
        {data && <DryRun kinds={data.requestKinds.nodes} kindId={null} />}
      </div>
    </AdminPage>
  );
}
