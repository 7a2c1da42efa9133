import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/button.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import type { FormDraft } from './use-form-draft.ts';
import type { Problems } from './use-problems.ts';
import type { Saving } from './use-saving.ts';
import styles from './admin-form.module.css';

/** A form of the administration: its fields, why it was refused, and to save or to discard it. */
export function AdminForm({
  label,
  draft,
  saving,
  problems,
  submitLabel,
  onSubmit,
  children,
}: {
  readonly label: string;
  readonly draft: Pick<FormDraft<unknown>, 'isChanged' | 'forget'>;
  readonly saving: Pick<Saving<unknown, unknown>, 'refusal' | 'isSending' | 'isDone' | 'reset'>;
  readonly problems: Problems;
  readonly submitLabel?: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation(['admin', 'app']);
  const { refusal, isSending, isDone, reset } = saving;
  const { isChanged, forget } = draft;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal]);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) onSubmit();
      }}
    >
      <RefusalNotice refusal={refusal} problems={problems} />
      {children}
      <div
        className={`${styles.actions ?? ''} ${styles.bar ?? ''}`}
        data-changed={isChanged || undefined}
      >
        <span role="status" className={styles.state}>
          {isChanged && t('admin:form.unsaved')}
          {!isChanged && isDone && <span className={styles.done}>{t('admin:form.saved')}</span>}
        </span>
        {isChanged && !isSending && (
          <Button
            tone="quiet"
            onPress={() => {
              forget();
              reset();
            }}
          >
            {t('admin:form.discard')}
          </Button>
        )}
        <Button type="submit" tone="primary" isPending={isSending}>
          {isSending ? t('app:saving') : (submitLabel ?? t('app:save'))}
        </Button>
      </div>
    </form>
  );
}
