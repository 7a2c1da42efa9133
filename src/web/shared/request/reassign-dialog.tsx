import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestPageFragment, StepFragment } from '../../generated/graphql.ts';
import { useDraft } from '../shell/use-draft.ts';
import { AssigneePicker } from '../people/assignee-picker.tsx';
import type { PickedAssignee } from '../people/use-assignees.ts';
import { useSession } from '../shell/session.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Field } from '../ui/field.tsx';
import { Overlay } from '../ui/overlay.tsx';
import { DialogActions } from './dialog-actions.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { RefusedNotice } from './refused-notice.tsx';
import type { Refused, RequestActs } from './use-request-acts.ts';
import styles from './dialog.module.css';

interface ReassignProps {
  readonly request: RequestPageFragment;
  readonly acts: RequestActs;
  readonly onEnd: () => void;
}

/** Hands an open assignment on to somebody else. */
export function ReassignDialog({ isOpen, ...props }: ReassignProps & { isOpen: boolean }) {
  const { t } = useTranslation('request-page');
  return (
    <Overlay title={t('act.reassign')} isOpen={isOpen} onClose={props.onEnd}>
      {isOpen && <ReassignForm {...props} />}
    </Overlay>
  );
}

function ReassignForm({ request, acts, onEnd }: ReassignProps) {
  const { t } = useTranslation('request-page');
  const { user } = useSession();
  const open = request.steps
    .filter(isOpenStep)
    .flatMap(({ assignments }) => assignments.filter(({ decision }) => !decision));
  const own = open.find(({ assignee }) => assignee.id === user.id) ?? open[0];
  const [assignmentId, setAssignmentId] = useState(own?.id ?? null);
  const [to, setTo] = useState<PickedAssignee | null>(null);
  const [reason, setReason] = useDraft(`reassign.${request.id}`);
  const [isMissing, setIsMissing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isSending, setIsSending] = useState(false);
  const send = async () => {
    setIsMissing(!to);
    if (!to || !assignmentId || isSending) return;
    setIsSending(true);
    const outcome = await acts.reassign(assignmentId, to.id, reason.trim());
    setIsSending(false);
    setRefused(outcome);
    if (outcome) return;
    setReason('');
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
      <Choice
        label={t('act.whose')}
        options={open.map(({ id, assignee }) => ({ id, label: assignee.name }))}
        value={assignmentId}
        onChange={setAssignmentId}
      />
      <AssigneePicker
        label={t('act.to')}
        withGroups
        isRequired
        without={open.map(({ assignee }) => assignee.id)}
        value={to}
        onChange={setTo}
        problem={isMissing && !to ? t('act.toMissing') : undefined}
      />
      <Field
        label={t('act.reasonReassign')}
        rows={3}
        maxLength={5_000}
        value={reason}
        onChange={setReason}
      />
      <DialogActions onCancel={onEnd}>
        <Button type="submit" tone="primary" isPending={isSending}>
          {t(isSending ? 'act.sending' : 'act.reassign')}
        </Button>
      </DialogActions>
    </form>
  );
}

function isOpenStep({ status }: StepFragment): boolean {
  return status === 'ACTIVE' || status === 'WAITING';
}
