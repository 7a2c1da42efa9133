import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './kept-text.module.css';

/** What was typed when the request was settled by somebody else: it can no longer be sent, and is not lost. */
export function KeptText({
  text,
  onDiscard,
}: {
  readonly text: string;
  readonly onDiscard: () => void;
}) {
  const { t } = useTranslation('request-page');
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  };
  return (
    <div className={styles.kept}>
      <Notice tone="warning">{t('conversation.keptText')}</Notice>
      <Field label={t('conversation.label')} isLabelHidden isReadOnly rows={3} value={text} />
      <div className={styles.line}>
        <Button size="small" onPress={() => void copy()}>
          {t(isCopied ? 'conversation.copied' : 'conversation.copy')}
        </Button>
        <Button size="small" tone="quiet" onPress={onDiscard}>
          {t('conversation.discard')}
        </Button>
      </div>
    </div>
  );
}
