import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import styles from './dialog.module.css';

/** The end of a dialog: to do it, or to leave it. */
export function DialogActions({
  onCancel,
  children,
}: {
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.actions}>
      <Button tone="quiet" onPress={onCancel}>
        {t('cancel')}
      </Button>
      {children}
    </div>
  );
}
