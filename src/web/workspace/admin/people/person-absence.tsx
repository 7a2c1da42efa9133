import { useTranslation } from 'react-i18next';
import {
  CancelAbsenceDocument,
  SetAbsenceDocument,
  type PersonSheetFragment,
} from '../../../generated/graphql.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { AssigneePicker } from '../../../shared/people/assignee-picker.tsx';
import type { PickedAssignee } from '../../../shared/people/use-assignees.ts';
import { MomentField } from '../../../shared/ui/date-field.tsx';
import { AdminForm } from '../admin-form.tsx';
import { ConfirmButton } from '../confirm-button.tsx';
import { useFormDraft } from '../use-form-draft.ts';
import { useProblems } from '../use-problems.ts';
import { useSaving } from '../use-saving.ts';
import styles from '../sheet.module.css';

/** When a person is away, and who answers for them. */
export function PersonAbsence({
  person,
  isOwn = false,
}: {
  readonly person: PersonSheetFragment;
  /** On a page of their own, of their own. */
  readonly isOwn?: boolean;
}) {
  const { t } = useTranslation('admin');
  const Title = isOwn ? 'h2' : 'h3';
  return (
    <section className={styles.section}>
      <Title>{t('absence.title')}</Title>
      {person.outOfOffice ? (
        <PresentAbsence person={person} absence={person.outOfOffice} />
      ) : (
        <NewAbsence personId={person.id} isOwn={isOwn} />
      )}
    </section>
  );
}

function PresentAbsence({
  person: { name, standIn },
  absence,
}: {
  readonly person: PersonSheetFragment;
  readonly absence: NonNullable<PersonSheetFragment['outOfOffice']>;
}) {
  const { t } = useTranslation('admin');
  const format = useFormat();
  const saving = useSaving(CancelAbsenceDocument);
  const { id, startsAt, endsAt, delegate, inForce } = absence;
  const when = { from: format.moment(startsAt), to: format.moment(endsAt) };
  return (
    <>
      <p>
        {t(inForce ? 'absence.now' : 'absence.next', when)}{' '}
        {t('absence.delegate', { name: delegate.name })}
        {inForce && standIn && standIn.id !== delegate.id && (
          <> {t('absence.standIn', { name: standIn.name })}</>
        )}
      </p>
      <div className={styles.start}>
        <ConfirmButton
          label={t(inForce ? 'absence.end' : 'absence.cancel')}
          title={t(inForce ? 'absence.endTitle' : 'absence.cancelTitle', { name })}
          text={t('absence.endText', { name: delegate.name })}
          tone="plain"
          saving={saving}
          onConfirm={async () => (await saving.send({ id })) !== null}
        />
      </div>
    </>
  );
}

interface AbsenceValues {
  readonly delegate: PickedAssignee | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

const none: AbsenceValues = { delegate: null, startsAt: null, endsAt: null };

function NewAbsence({ personId, isOwn }: { readonly personId: string; readonly isOwn: boolean }) {
  const { t } = useTranslation('admin');
  const draft = useFormDraft(`absence.${personId}`, none);
  const saving = useSaving(SetAbsenceDocument);
  const problems = useProblems('absence', saving.refusal);
  const { values, change } = draft;
  const save = async () => {
    const { delegate, startsAt, endsAt } = values;
    const done = await saving.send({
      userId: personId,
      delegateId: delegate?.id ?? '',
      endsAt: endsAt ?? new Date().toISOString(),
      ...(startsAt && { startsAt }),
    });
    if (done) draft.forget();
  };
  return (
    <>
      <p className={styles.quiet}>{t(isOwn ? 'absence.noneOwn' : 'absence.none')}</p>
      <AdminForm
        {...{ draft, saving, problems }}
        label={t('absence.title')}
        submitLabel={t('absence.set')}
        onSubmit={() => void save()}
      >
        <AssigneePicker
          label={t(isOwn ? 'absence.whoOwn' : 'absence.who')}
          isRequired
          without={[personId]}
          value={values.delegate}
          onChange={(delegate) => change({ delegate })}
          problem={problems.at('delegateId')}
        />
        <div className={styles.pair}>
          <MomentField
            label={t('absence.from')}
            description={t('absence.fromHint')}
            value={values.startsAt}
            onChange={(startsAt) => change({ startsAt })}
            problem={problems.at('startsAt')}
          />
          <MomentField
            label={t('absence.to')}
            isRequired
            value={values.endsAt}
            onChange={(endsAt) => change({ endsAt })}
            problem={problems.at('endsAt')}
          />
        </div>
      </AdminForm>
    </>
  );
}
