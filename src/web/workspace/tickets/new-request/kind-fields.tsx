import { useTranslation } from 'react-i18next';
import type { OfferedKindFragment } from '../../../generated/graphql.ts';
import { Choice } from '../../../shared/ui/choice.tsx';
import { TypedValueField } from '../../../shared/fields/typed-value-field.tsx';
import { nothingTyped } from '../../../shared/fields/typed-value.ts';
import type { Problems } from './problems.ts';
import type { RequestDraft } from './request-draft.ts';
import styles from './new-request.module.css';

const none = 'NONE';

/** What kind of request it is, and what that kind asks to fill in. */
export function KindFields({
  kinds,
  kind,
  draft,
  onChange,
  problems,
}: {
  readonly kinds: readonly OfferedKindFragment[];
  readonly kind: OfferedKindFragment | null;
  readonly draft: RequestDraft;
  readonly onChange: (changes: Partial<RequestDraft>) => void;
  readonly problems: Problems;
}) {
  const { t } = useTranslation('tickets');
  return (
    <>
      <div className={styles.described}>
        <Choice
          label={t('ask.kind')}
          options={[
            { id: none, label: t('ask.noKind') },
            ...kinds.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={draft.kindId === null ? none : (kind?.id ?? null)}
          onChange={(id) => onChange({ kindId: id === none ? null : id })}
          problem={problems.kind}
        />
        {kind && kind.description !== '' && (
          <p className={styles.description}>{kind.description}</p>
        )}
      </div>
      {kind?.fields.map(({ key, label, type, choices, required }) => (
        <TypedValueField
          key={`${kind.id} ${key}`}
          label={label}
          type={type}
          choices={choices}
          isRequired={required}
          value={draft.typed[key] ?? nothingTyped}
          onChange={(value) => onChange({ typed: { ...draft.typed, [key]: value } })}
          problem={problems[`field ${key}`]}
        />
      ))}
    </>
  );
}
