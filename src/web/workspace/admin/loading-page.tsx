import { useTranslation } from 'react-i18next';
import { Skeleton } from '../../shared/ui/states.tsx';
import { AdminPage } from './admin-page.tsx';

/** A page of the administration that is on its way. */
export function LoadingPage({
  back,
}: {
  readonly back: { readonly href: string; readonly label: string };
}) {
  const { t } = useTranslation();
  return (
    <AdminPage title={t('loading')} back={back}>
      <Skeleton lines={4} height={112} />
    </AdminPage>
  );
}
