import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import styles from './brand.module.css';

/** The product's name and mark; it leads to what waits. */
export function Brand() {
  const { t } = useTranslation();
  return (
    <Link href="/requests" className={styles.brand}>
      <span className={styles.mark} aria-hidden>
        ✓
      </span>
      {t('product')}
    </Link>
  );
}
