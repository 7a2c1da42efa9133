import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { CreateTicketDocument } from '../../generated/graphql.ts';
import { useAct } from '../../shared/api/use-act.ts';
import { useDraft } from '../../shared/shell/use-draft.ts';
import { useIdempotencyKeys } from '../../shared/api/use-idempotency-keys.ts';
import { useRefusalText } from '../../shared/i18n/use-refusal-text.ts';
import { AssigneePicker } from '../../shared/people/assignee-picker.tsx';
import type { PickedAssignee } from '../../shared/people/use-assignees.ts';
import { DialogActions } from '../../shared/request/dialog-actions.tsx';
import { useSession } from '../../shared/shell/session.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useFirstProblem } from '../../shared/ui/use-first-problem.ts';
import styles from './new-ticket.module.css';

type Place = 'subject' | 'requesterId' | 'assigneeId';

/** Opens a ticket for somebody, and goes to it. */
export function NewTicket({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('tickets');
  const { user } = useSession();
  const refusalText = useRefusalText();
  const [, navigate] = useLocation();
  const create = useAct(CreateTicketDocument);
  const keys = useIdempotencyKeys();
  const [subject, setSubject, forgetSubject] = useDraft('new-ticket');
  const [requester, setRequester] = useState<PickedAssignee | null>(null);
  // Some agents see only what is theirs: whoever opens a ticket has it.
  const [assignee, setAssignee] = useState<PickedAssignee | null>({ ...user, isGroup: false });
  const [problems, setProblems] = useState<Partial<Record<Place, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const { form, show } = useFirstProblem();

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setRefusal(null);
    setProblems({
      ...(subject.trim() === '' ? { subject: t('create.required') } : {}),
      ...(requester ? {} : { requesterId: t('create.required') }),
    });
    if (subject.trim() === '' || !requester) {
      show();
      return;
    }
    setIsSending(true);
    const input = { subject, requesterId: requester.id, assigneeId: assignee?.id ?? null };
    const outcome = await create({ input: { ...input, idempotencyKey: keys.of(input) } });
    if (outcome.__typename !== 'Fault') keys.forget();
    setIsSending(false);
    if (outcome.__typename === 'TicketCreatePayload') {
      forgetSubject();
      onClose();
      navigate(`/tickets/${outcome.ticket.id}?view=ALL`);
      return;
    }
    if (outcome.__typename === 'InvalidInputError') {
      const places = new Set(outcome.fields.map(({ path: [place] }) => place));
      setProblems({
        ...(places.has('subject') ? { subject: t('create.subjectProblem') } : {}),
        ...(places.has('requesterId') ? { requesterId: t('create.personProblem') } : {}),
        ...(places.has('assigneeId') ? { assigneeId: t('create.personProblem') } : {}),
      });
    }
    setRefusal(outcome.code);
    show();
  };

  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      {refusal !== null && <Notice tone="bad">{refusalText(refusal)}</Notice>}
      <Field
        label={t('create.subject')}
        value={subject}
        onChange={setSubject}
        problem={problems.subject}
        maxLength={200}
        isRequired
        validationBehavior="aria"
        autoFocus
      />
      <AssigneePicker
        label={t('create.requester')}
        description={t('create.requesterText')}
        value={requester}
        onChange={setRequester}
        problem={problems.requesterId}
        isRequired
      />
      <AssigneePicker
        label={t('create.assignee')}
        value={assignee}
        onChange={setAssignee}
        roles={['AGENT', 'ADMIN']}
        problem={problems.assigneeId}
      />
      <DialogActions onCancel={onClose}>
        <Button type="submit" tone="primary" isPending={isSending}>
          {t(isSending ? 'create.sending' : 'create.send')}
        </Button>
      </DialogActions>
    </form>
  );
}
