import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { RequestPane } from '../../shared/request/request-pane.tsx';
import styles from './request-page.module.css';

/** One request, on a page of its own: where the e-mail's link leads. */
export function RequestPage({ id, backTo }: { readonly id: string; readonly backTo: string }) {
  const { t } = useTranslation('portal');
  return (
    <div className={styles.page}>
      <div className={styles.back}>
        <Link href={backTo}>
          <ArrowLeft aria-hidden size={16} /> {t('request.back')}
        </Link>
      </div>
      <RequestPane key={id} id={id} backTo={backTo} />
    </div>
  );
}
