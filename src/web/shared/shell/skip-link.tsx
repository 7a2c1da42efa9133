import { useTranslation } from 'react-i18next';
import styles from './skip-link.module.css';

/** For keyboards: past the frame, to the page's `#content`. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a href="#content" className={styles.skip}>
      {t('skipToContent')}
    </a>
  );
}
