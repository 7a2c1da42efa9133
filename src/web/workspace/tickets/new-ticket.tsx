import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { CreateTicketDocument } from '../../generated/graphql.ts';
import { useAct } from '../../shared/api/use-act.ts';
import { useDraft } from '../../shared/api/use-draft.ts';
import { useIdempotencyKey } from '../../shared/api/use-idempotency-key.ts';
import { useRefusalText } from '../../shared/i18n/use-refusal-text.ts';
import { PersonPicker } from '../../shared/people/person-picker.tsx';
import type { Who } from '../../shared/people/use-found.ts';
import { useSession } from '../../shared/shell/session.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import styles from './new-ticket.module.css';

type Place = 'subject' | 'requesterId' | 'assigneeId';

/** Opens a ticket for somebody, and goes to it. */
export function NewTicket({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['tickets', 'common']);
  const { user } = useSession();
  const refusalText = useRefusalText();
  const [, navigate] = useLocation();
  const create = useAct(CreateTicketDocument);
  const keyOf = useIdempotencyKey();
  const [subject, setSubject] = useDraft('new-ticket');
  const [requester, setRequester] = useState<Who | null>(null);
  // Some agents see only what is theirs: whoever opens a ticket has it.
  const [assignee, setAssignee] = useState<Who | null>({ ...user, __typename: 'User' });
  const [problems, setProblems] = useState<Partial<Record<Place, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setRefusal(null);
    setProblems({
      ...(subject.trim() === '' ? { subject: t('tickets:create.required') } : {}),
      ...(requester ? {} : { requesterId: t('tickets:create.required') }),
    });
    if (subject.trim() === '' || !requester) return;
    setIsSending(true);
    const input = { subject, requesterId: requester.id, assigneeId: assignee?.id ?? null };
    const outcome = await create({ input: { ...input, idempotencyKey: keyOf(input) } });
    setIsSending(false);
    if (outcome.__typename === 'TicketCreatePayload') {
      setSubject('');
      onClose();
      navigate(`/tickets/${outcome.ticket.id}?view=ALL`);
      return;
    }
    if (outcome.__typename === 'InvalidInputError') {
      const places = new Set(outcome.fields.map(({ path: [place] }) => place));
      setProblems({
        ...(places.has('subject') ? { subject: t('tickets:create.subjectProblem') } : {}),
        ...(places.has('requesterId') ? { requesterId: t('tickets:create.personProblem') } : {}),
        ...(places.has('assigneeId') ? { assigneeId: t('tickets:create.personProblem') } : {}),
      });
    }
    setRefusal(outcome.code);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void send(event)} noValidate>
      {refusal !== null && <Notice tone="bad">{refusalText(refusal)}</Notice>}
      <Field
        label={t('tickets:create.subject')}
        value={subject}
        onChange={setSubject}
        problem={problems.subject}
        maxLength={200}
        isRequired
        validationBehavior="aria"
        autoFocus
      />
      <PersonPicker
        label={t('tickets:create.requester')}
        description={t('tickets:create.requesterText')}
        value={requester}
        onChange={setRequester}
        problem={problems.requesterId}
        isRequired
      />
      <PersonPicker
        label={t('tickets:create.assignee')}
        value={assignee}
        onChange={setAssignee}
        roles={['AGENT', 'ADMIN']}
        problem={problems.assigneeId}
      />
      <div className={styles.acts}>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
        <Button type="submit" tone="primary" isPending={isSending}>
          {t(isSending ? 'tickets:create.sending' : 'tickets:create.send')}
        </Button>
      </div>
    </form>
  );
}
