import { useTranslation } from 'react-i18next';
import type { WhenDue } from '../../../generated/graphql.ts';
import { PersonPicker } from '../../../shared/people/person-picker.tsx';
import { Choice } from '../../../shared/ui/choice.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import type { Problems } from './problems.ts';
import type { RequestDraft } from './request-draft.ts';

const whens: readonly WhenDue[] = ['REMIND', 'ESCALATE', 'EXPIRE'];

/** By when an answer is needed, and what happens without one. */
export function DueFields({
  draft: { due, whenDue, escalateTo },
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
      <DateField
        label={t('ask.due')}
        value={due}
        onChange={(next) => onChange({ due: next })}
        usualTime="17:00"
        problem={problems.due}
      />
      {due !== null && (
        <Choice
          label={t('ask.whenDue')}
          options={whens.map((id) => ({ id, label: t(`ask.${id}`) }))}
          value={whenDue}
          onChange={(next) => onChange({ whenDue: next })}
        />
      )}
      {due !== null && whenDue === 'ESCALATE' && (
        <PersonPicker
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
