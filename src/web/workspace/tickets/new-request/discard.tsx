import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/button.tsx';
import { Overlay } from '../../../shared/ui/overlay.tsx';
import styles from './new-request.module.css';

/** Throws a draft away, once that is confirmed. */
export function Discard({ onDiscard }: { readonly onDiscard: () => void }) {
  const { t } = useTranslation(['tickets', 'app']);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button tone="quiet" onPress={() => setIsAsking(true)}>
        {t('tickets:ask.discard')}
      </Button>
      <Overlay
        title={t('tickets:ask.discardTitle')}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
      >
        <p>{t('tickets:ask.discardText')}</p>
        <div className={styles.confirm}>
          <Button onPress={() => setIsAsking(false)}>{t('app:cancel')}</Button>
          <Button
            tone="deny"
            onPress={() => {
              setIsAsking(false);
              onDiscard();
            }}
          >
            {t('tickets:ask.discard')}
          </Button>
        </div>
      </Overlay>
    </>
  );
}
