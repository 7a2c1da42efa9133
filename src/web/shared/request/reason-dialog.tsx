import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestPageFragment } from '../../generated/graphql.ts';
import { useDraft } from '../shell/use-draft.ts';
import { Button, type Tone } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Overlay } from '../ui/overlay.tsx';
import { DialogActions } from './dialog-actions.tsx';
import { KeptText } from './kept-text.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { RefusedNotice } from './refused-notice.tsx';
import { actionOf } from './action-of.ts';
import type { Refused, RequestActs } from './use-request-acts.ts';
import styles from './dialog.module.css';

export type ReasonedAct = 'approve' | 'deny' | 'withdraw';

const asks = {
  approve: { action: 'APPROVE', label: 'act.note', tone: 'approve', isRequired: false },
  deny: { action: 'DENY', label: 'act.reasonDeny', tone: 'deny', isRequired: true },
  withdraw: { action: 'WITHDRAW', label: 'act.reasonWithdraw', tone: 'deny', isRequired: true },
} as const satisfies Record<
  ReasonedAct,
  { tone: Tone; action: string; label: string; isRequired: boolean }
>;

interface ReasonDialogProps {
  readonly act: ReasonedAct;
  readonly request: RequestPageFragment;
  readonly acts: RequestActs;
  readonly onEnd: () => void;
}

/** Asks once more, and why, before it is done for good. */
export function ReasonDialog({ isOpen, ...props }: ReasonDialogProps & { isOpen: boolean }) {
  const { t } = useTranslation('request-page');
  return (
    <Overlay title={t(`act.${props.act}`)} isOpen={isOpen} onClose={props.onEnd}>
      {isOpen && <ReasonForm {...props} />}
    </Overlay>
  );
}

function ReasonForm({ act, request, acts, onEnd }: ReasonDialogProps) {
  const { t } = useTranslation('request-page');
  const { action, label, tone, isRequired } = asks[act];
  const [text, setText] = useDraft(`${act}.${request.id}`);
  const [isMissing, setIsMissing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isSending, setIsSending] = useState(false);
  const isPossible = isSending || actionOf(request, action).allowed;

  const send = async () => {
    const reason = text.trim();
    setIsMissing(isRequired && reason === '');
    if (isSending || (isRequired && reason === '')) return;
    setIsSending(true);
    setRefused(null);
    const outcome = await acts[act](reason);
    setIsSending(false);
    setRefused(outcome);
    if (outcome) return;
    setText('');
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
      <p className={styles.subject}>{request.subject}</p>
      <Meanwhile request={request} />
      <RefusedNotice refused={refused} />
      {isPossible ? (
        <>
          <Field
            label={t(label)}
            description={t('act.noteHint')}
            isRequired={isRequired}
            problem={isMissing ? t('act.reasonMissing') : undefined}
            rows={4}
            maxLength={5_000}
            value={text}
            onChange={setText}
            autoFocus
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
              else event.continuePropagation();
            }}
          />
          <DialogActions onCancel={onEnd}>
            <Button type="submit" tone={tone} isPending={isSending}>
              {t(isSending ? 'act.sending' : `act.${act}`)}
            </Button>
          </DialogActions>
        </>
      ) : (
        text !== '' && <KeptText text={text} onDiscard={() => setText('')} />
      )}
    </form>
  );
}
