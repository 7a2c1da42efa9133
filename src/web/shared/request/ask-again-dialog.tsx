import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AskAgainDocument, type RequestPageFragment } from '../../generated/graphql.ts';
import { useAct } from '../api/use-act.ts';
import { useDraft } from '../shell/use-draft.ts';
import { useIdempotencyKeys } from '../api/use-idempotency-keys.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Overlay } from '../ui/overlay.tsx';
import { DialogActions } from './dialog-actions.tsx';
import { RefusedNotice } from './refused-notice.tsx';
import type { Refused } from './use-request-acts.ts';
import styles from './dialog.module.css';

interface AskAgainProps {
  readonly request: RequestPageFragment;
  readonly onEnd: () => void;
}

/** Asks the same approvers once more, after a no or when the time ran out. */
export function AskAgainDialog({ isOpen, ...props }: AskAgainProps & { isOpen: boolean }) {
  const { t } = useTranslation('request-page');
  return (
    <Overlay title={t('act.askAgain')} isOpen={isOpen} onClose={props.onEnd}>
      {isOpen && <AskAgainForm {...props} />}
    </Overlay>
  );
}

function AskAgainForm({ request, onEnd }: AskAgainProps) {
  const { t } = useTranslation('request-page');
  const [, navigate] = useLocation();
  const askAgain = useAct(AskAgainDocument);
  const keys = useIdempotencyKeys();
  const [message, setMessage, forget] = useDraft(`again.${request.id}`, request.message);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isSending, setIsSending] = useState(false);
  const send = async () => {
    setIsSending(true);
    const input = { id: request.id, message: message.trim() };
    const outcome = await askAgain({ input: { ...input, idempotencyKey: keys.of(input) } });
    setIsSending(false);
    if (outcome.__typename !== 'Fault') keys.forget();
    if (outcome.__typename !== 'ApprovalRequestAskAgainPayload') {
      const fields = outcome.__typename === 'InvalidInputError' ? outcome.fields : [];
      setRefused({ code: outcome.code, problems: fields.map((field) => field.message) });
      return;
    }
    forget();
    onEnd();
    navigate(`/requests/${outcome.approvalRequest.id}`);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p className={styles.subject}>{t('act.askAgainHint')}</p>
      <RefusedNotice refused={refused} />
      <Field
        label={t('act.message')}
        isRequired
        rows={6}
        maxLength={5_000}
        value={message}
        onChange={setMessage}
        autoFocus
      />
      <DialogActions onCancel={onEnd}>
        <Button type="submit" tone="primary" isPending={isSending}>
          {t(isSending ? 'act.sending' : 'act.askAgain')}
        </Button>
      </DialogActions>
    </form>
  );
}
