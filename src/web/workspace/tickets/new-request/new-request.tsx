import { ChevronLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestRowFragment, TicketPageFragment } from '../../../generated/graphql.ts';
import { useRefusalText } from '../../../shared/i18n/use-refusal-text.ts';
import { AssigneePicker } from '../../../shared/people/assignee-picker.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Field } from '../../../shared/ui/field.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { useFirstProblem } from '../../../shared/ui/use-first-problem.ts';
import { Discard } from './discard.tsx';
import { DueFields } from './due-fields.tsx';
import { KindFields } from './kind-fields.tsx';
import { LinkFields } from './link-fields.tsx';
import { PreviewCard } from './preview-card.tsx';
import { StepsEditor } from './steps-editor.tsx';
import { useNewRequest } from './use-new-request.ts';
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
  const refusalText = useRefusalText();
  const { form, show } = useFirstProblem();
  const request = useNewRequest(ticket, { onSent, onProblems: show });
  const { draft, edit, kinds, kind, previewed, beneficiary, problems } = request;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void request.submit();
      }}
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
          problem={problems.onBehalfOf}
          isRequired
        />
        <KindFields kinds={kinds} kind={kind} draft={draft} onChange={edit} problems={problems} />
        <Field
          label={t('tickets:ask.subject')}
          value={draft.subject}
          onChange={(subject) => edit({ subject })}
          placeholder={t('tickets:ask.subjectPlaceholder')}
          maxLength={200}
          problem={problems.subject}
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
          problem={problems.message}
          isRequired
          validationBehavior="aria"
        />
        {previewed.policy === null && (
          <StepsEditor
            steps={draft.steps}
            onChange={(steps) => edit({ steps })}
            problems={problems}
          />
        )}
        <DueFields draft={draft} onChange={edit} problems={problems} />
        <LinkFields links={draft.links} onChange={(links) => edit({ links })} problems={problems} />
        <PreviewCard previewed={previewed} beneficiary={beneficiary.name} problems={problems} />
      </div>
      <footer className={styles.foot}>
        {request.refusal !== null && (
          <Notice tone="bad">
            {request.refusal === 'INVALID_INPUT'
              ? (problems.request ?? t('tickets:problem.marked'))
              : refusalText(request.refusal)}
          </Notice>
        )}
        <div className={styles.acts}>
          {!request.isEmpty && <Discard onDiscard={request.discard} />}
          <Button type="submit" tone="primary" isPending={request.isSending}>
            {t(request.isSending ? 'tickets:ask.sending' : 'tickets:ask.send')}
          </Button>
        </div>
      </footer>
    </form>
  );
}
