import { ChevronLeft } from 'lucide-react';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  OfferedKindsDocument,
  type RequestRowFragment,
  type TicketPageFragment,
} from '../../../generated/graphql.ts';
import { useLoaded } from '../../../shared/api/use-loaded.ts';
import { useRefusalText } from '../../../shared/i18n/use-refusal-text.ts';
import { AssigneePicker } from '../../../shared/people/assignee-picker.tsx';
import { useSession } from '../../../shared/shell/session.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Field } from '../../../shared/ui/field.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { useFirstProblem } from '../../../shared/ui/use-first-problem.ts';
import { Discard } from './discard.tsx';
import { DueFields } from './due-fields.tsx';
import { KindFields } from './kind-fields.tsx';
import { LinkFields } from './link-fields.tsx';
import { PreviewCard } from './preview-card.tsx';
import { missingIn, problemsIn, type Problems, type Situation } from './problems.ts';
import { StepsEditor } from './steps-editor.tsx';
import { toInput } from './to-input.ts';
import { usePreview } from './use-preview.ts';
import { useRequestDraft } from './use-request-draft.ts';
import { useSendRequest } from './use-send-request.ts';
import styles from './new-request.module.css';

/** Writes an approval request on a ticket, and shows who would be asked before it is sent. */
export function NewRequest({
  ticket,
  onSent,
  onLeave,
}: {
  readonly ticket: TicketPageFragment;
  readonly onSent: (request: RequestRowFragment) => void;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation(['tickets', 'app']);
  const { t: words } = useTranslation('tickets');
  const { user } = useSession();
  const refusalText = useRefusalText();
  const { draft, isEmpty, change, discard } = useRequestDraft(ticket.id);
  const { data } = useLoaded(OfferedKindsDocument, {}, { isFresh: true });
  const kinds = data?.requestKinds.nodes ?? [];
  const kind = kinds.find(({ id }) => id === draft.kindId) ?? null;
  const previewed = usePreview(ticket.id, draft, kind);
  const { send, isSending } = useSendRequest();
  const { form, show } = useFirstProblem();
  const [hasTried, setHasTried] = useState(false);
  const [refused, setRefused] = useState<Problems>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const beneficiary = draft.onBehalfOf ?? ticket.requester;
  const { policy, preview, asked } = previewed;
  const situation: Situation = { t: words, draft, kind, userId: user.id, beneficiary, policy };
  const found = preview ? problemsIn(preview.problems, asked, situation) : {};
  // What is still empty is no mistake before one tries to send it.
  const empty = missingIn(situation);
  const written = Object.entries(found).filter(([place]) => !(place in empty));
  const shown: Problems = {
    ...(hasTried ? empty : {}),
    ...Object.fromEntries(written),
    ...refused,
  };

  const edit = (changes: Parameters<typeof change>[0]) => {
    setRefused({});
    setRefusal(null);
    change(changes);
  };

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setRefusal(null);
    setHasTried(true);
    if (Object.keys(empty).length > 0) {
      setRefusal('INVALID_INPUT');
      show();
      return;
    }
    const { subject, message } = draft;
    const input = { ...toInput(ticket.id, draft, kind, policy !== null), subject, message };
    const answer = await send(input);
    if (answer.__typename === 'ApprovalRequestCreatePayload') {
      discard();
      onSent(answer.approvalRequest);
      return;
    }
    if (answer.__typename === 'InvalidInputError')
      setRefused(problemsIn(answer.fields, input, situation));
    setRefusal(answer.code);
    show();
  };

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => void submit(event)}
      aria-label={t('tickets:ask.title')}
      noValidate
    >
      <header className={styles.head}>
        <Button
          tone="quiet"
          size="small"
          isIcon
          aria-label={t('tickets:ask.back')}
          onPress={onLeave}
        >
          <ChevronLeft aria-hidden />
        </Button>
        <h2 ref={title} tabIndex={-1}>
          {t('tickets:ask.title')}
        </h2>
      </header>
      <div className={styles.fields}>
        <AssigneePicker
          label={t('tickets:ask.onBehalfOf')}
          value={{ id: beneficiary.id, name: beneficiary.name, isGroup: false }}
          onChange={(who) => edit({ onBehalfOf: who })}
          problem={shown.onBehalfOf}
          isRequired
        />
        <KindFields kinds={kinds} kind={kind} draft={draft} onChange={edit} problems={shown} />
        <Field
          label={t('tickets:ask.subject')}
          value={draft.subject}
          onChange={(subject) => edit({ subject })}
          placeholder={t('tickets:ask.subjectPlaceholder')}
          maxLength={200}
          problem={shown.subject}
          isRequired
          validationBehavior="aria"
        />
        <Field
          label={t('tickets:ask.message')}
          value={draft.message}
          onChange={(message) => edit({ message })}
          placeholder={t('tickets:ask.messagePlaceholder')}
          rows={5}
          maxLength={10_000}
          problem={shown.message}
          isRequired
          validationBehavior="aria"
        />
        {policy === null && (
          <StepsEditor steps={draft.steps} onChange={(steps) => edit({ steps })} problems={shown} />
        )}
        <DueFields draft={draft} onChange={edit} problems={shown} />
        <LinkFields links={draft.links} onChange={(links) => edit({ links })} problems={shown} />
        <PreviewCard previewed={previewed} beneficiary={beneficiary.name} problems={shown} />
      </div>
      <footer className={styles.foot}>
        {refusal !== null && (
          <Notice tone="bad">
            {refusal === 'INVALID_INPUT'
              ? (shown.request ?? t('tickets:problem.marked'))
              : refusalText(refusal)}
          </Notice>
        )}
        <div className={styles.acts}>
          {!isEmpty && (
            <Discard
              onDiscard={() => {
                discard();
                setHasTried(false);
                setRefused({});
                setRefusal(null);
              }}
            />
          )}
          <Button type="submit" tone="primary" isPending={isSending}>
            {t(isSending ? 'tickets:ask.sending' : 'tickets:ask.send')}
          </Button>
        </div>
      </footer>
    </form>
  );
}
