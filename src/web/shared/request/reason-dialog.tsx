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
  readonly isOpen: boolean;
  /** It was refused: it opens again, with what was typed and why. */
  readonly onRefused: () => void;
  readonly onDone: () => void;
  readonly onEnd: () => void;
}

/** Asks once more, and why, before it is done for good. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { act, request, acts, isOpen, onRefused, onDone, onEnd } = props;
  const { t } = useTranslation('request-page');
  const [text, setText, forget] = useDraft(`${act}.${request.id}`);
  const [refused, setRefused] = useState<Refused | null>(null);

  /** The page shows at once what will most likely be; the text is forgotten when it is so. */
  const send = async () => {
    onEnd();
    const outcome = await acts[act](text.trim());
    setRefused(outcome);
    if (outcome) {
      onRefused();
      return;
    }
    forget();
    onDone();
  };
  return (
    <Overlay title={t(`act.${act}`)} isOpen={isOpen} onClose={onEnd}>
      {isOpen && (
        <ReasonForm
          {...{ act, request, text, refused, onEnd }}
          onType={setText}
          onSend={() => void send()}
        />
      )}
    </Overlay>
  );
}

function ReasonForm({
  act,
  request,
  text,
  refused,
  onType,
  onSend,
  onEnd,
}: Pick<ReasonDialogProps, 'act' | 'request' | 'onEnd'> & {
  readonly text: string;
  readonly refused: Refused | null;
  readonly onType: (text: string) => void;
  readonly onSend: () => void;
}) {
  const { t } = useTranslation('request-page');
  const { action, label, tone, isRequired } = asks[act];
  const [isMissing, setIsMissing] = useState(false);
  const isPossible = actionOf(request, action).allowed;

  const send = () => {
    if (isRequired && text.trim() === '') setIsMissing(true);
    else onSend();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
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
            problem={isMissing && text.trim() === '' ? t('act.reasonMissing') : undefined}
            rows={4}
            maxLength={5_000}
            value={text}
            onChange={onType}
            autoFocus
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
              else event.continuePropagation();
            }}
          />
          <DialogActions onCancel={onEnd}>
            <Button type="submit" tone={tone}>
              {t(`act.${act}`)}
            </Button>
          </DialogActions>
        </>
      ) : (
        text !== '' && <KeptText text={text} onDiscard={() => onType('')} />
      )}
    </form>
  );
}
