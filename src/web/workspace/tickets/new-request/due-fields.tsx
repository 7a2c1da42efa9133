import { useTranslation } from 'react-i18next';
import type { WhenDue } from '../../../generated/graphql.ts';
import { AssigneePicker } from '../../../shared/people/assignee-picker.tsx';
import { Choice } from '../../../shared/ui/choice.tsx';
import { MomentField } from '../../../shared/ui/date-field.tsx';
import type { Problems } from './problems.ts';
import type { RequestDraft } from './request-draft.ts';

const whens: readonly WhenDue[] = ['REMIND', 'ESCALATE', 'EXPIRE'];

/** By when an answer is needed, and what happens without one. */
export function DueFields({
  draft: { dueAt, whenDue, escalateTo },
  onChange,
  problems,
}: {
  readonly draft: RequestDraft;
  readonly onChange: (changes: Partial<RequestDraft>) => void;
  readonly problems: Problems;
}) {
  const { t } = useTranslation('tickets');
  return (
    <>
      <MomentField
        label={t('ask.due')}
        value={dueAt}
        onChange={(next) => onChange({ dueAt: next })}
        usualHour={17}
        problem={problems.due}
      />
      {dueAt !== null && (
        <Choice
          label={t('ask.whenDue')}
          options={whens.map((id) => ({ id, label: t(`ask.${id}`) }))}
          value={whenDue}
          onChange={(next) => onChange({ whenDue: next })}
        />
      )}
      {dueAt !== null && whenDue === 'ESCALATE' && (
        <AssigneePicker
          label={t('ask.escalateTo')}
          value={escalateTo}
          onChange={(next) => onChange({ escalateTo: next })}
          withGroups
          isRequired
          problem={problems.escalateTo}
        />
      )}
    </>
  );
}
