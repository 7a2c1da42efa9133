import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../api/api.ts';
import styles from './connection-notice.module.css';

/** A blink is not worth a word, in milliseconds. */
const patience = 1_500;

/** Says that the connection is lost, and that nothing else is. */
export function ConnectionNotice() {
  const { connection } = useApi();
  const { t } = useTranslation();
  const isThere = useSyncExternalStore(connection.subscribe, connection.get) === 'connected';
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (isThere) return;
    const timer = setTimeout(() => {
      setIsLong(true);
    }, patience);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isThere]);
  return (
    <div role="status" className={styles.place}>
      {!isThere && isLong && <span className={styles.notice}>{t('connection.connecting')}</span>}
    </div>
  );
}
