import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type Tone } from '../../shared/ui/button.tsx';
import { Overlay } from '../../shared/ui/overlay.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import type { Problems } from './use-problems.ts';
import type { Saving } from './use-saving.ts';
import styles from './admin-form.module.css';

/** A button that says what will come of it, and asks once more. */
export function ConfirmButton({
  label,
  title,
  text,
  tone = 'deny',
  saving: { refusal, isSending, reset },
  problems,
  onConfirm,
}: {
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly tone?: Tone;
  readonly saving: Pick<Saving<unknown, unknown>, 'refusal' | 'isSending' | 'reset'>;
  readonly problems?: Problems;
  /** Whether it was done. */
  readonly onConfirm: () => Promise<boolean>;
}) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
    reset();
  };
  return (
    <>
      <Button tone={tone} onPress={() => setIsOpen(true)}>
        {label}
      </Button>
      <Overlay title={title} isOpen={isOpen} onClose={close}>
        <div className={styles.form}>
          <RefusalNotice refusal={refusal} problems={problems} />
          <p>{text}</p>
          <div className={styles.actions}>
            <Button tone="quiet" onPress={close}>
              {t('cancel')}
            </Button>
            <Button
              tone={tone}
              isPending={isSending}
              onPress={() => {
                void onConfirm().then((isDone) => {
                  if (isDone) close();
                });
              }}
            >
              {label}
            </Button>
          </div>
        </div>
      </Overlay>
    </>
  );
}
