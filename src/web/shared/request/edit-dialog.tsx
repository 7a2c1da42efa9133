import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestPageFragment } from '../../generated/graphql.ts';
import { useDraft } from '../shell/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Overlay } from '../ui/overlay.tsx';
import { DialogActions } from './dialog-actions.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { RefusedNotice } from './refused-notice.tsx';
import type { Refused, RequestActs } from './use-request-acts.ts';
import styles from './dialog.module.css';

interface EditDialogProps {
  readonly request: RequestPageFragment;
  readonly acts: RequestActs;
  readonly onEnd: () => void;
}

/** Changes what is asked, while nobody has answered. */
export function EditDialog({ isOpen, ...props }: EditDialogProps & { isOpen: boolean }) {
  const { t } = useTranslation('request-page');
  return (
    <Overlay title={t('act.edit')} isOpen={isOpen} onClose={props.onEnd}>
      {isOpen && <EditForm {...props} />}
    </Overlay>
  );
}

function EditForm({ request, acts, onEnd }: EditDialogProps) {
  const { t } = useTranslation(['request-page', 'app']);
  const [subject, setSubject, forgetSubject] = useDraft(`subject.${request.id}`, request.subject);
  const [message, setMessage, forgetMessage] = useDraft(`message.${request.id}`, request.message);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isSending, setIsSending] = useState(false);
  const send = async () => {
    setIsSending(true);
    const outcome = await acts.edit({ subject: subject.trim(), message: message.trim() });
    setIsSending(false);
    setRefused(outcome);
    if (outcome) return;
    forgetSubject();
    forgetMessage();
    onEnd();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Meanwhile request={request} />
      <RefusedNotice refused={refused} />
      <Field
        label={t('request-page:act.subject')}
        isRequired
        maxLength={200}
        value={subject}
        onChange={setSubject}
      />
      <Field
        label={t('request-page:act.message')}
        isRequired
        rows={6}
        maxLength={5_000}
        value={message}
        onChange={setMessage}
      />
      <DialogActions onCancel={onEnd}>
        <Button type="submit" tone="primary" isPending={isSending}>
          {t(isSending ? 'app:saving' : 'app:save')}
        </Button>
      </DialogActions>
    </form>
  );
}
