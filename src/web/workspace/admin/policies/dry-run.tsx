import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DryRunTicketsDocument,
  type ApprovalPolicyPreviewInput,
  type KindRowFragment,
} from '../../../generated/graphql.ts';
import { useLoaded } from '../../../shared/api/use-loaded.ts';
import { TypedValueField } from '../../../shared/fields/typed-value-field.tsx';
import { nothingTyped, toFieldValue, type TypedValue } from '../../../shared/fields/typed-value.ts';
import { AssigneePicker } from '../../../shared/people/assignee-picker.tsx';
import type { PickedAssignee } from '../../../shared/people/use-assignees.ts';
import { Choice } from '../../../shared/ui/choice.tsx';
import { DryRunOutcome } from './dry-run-outcome.tsx';
import styles from '../editor.module.css';

/** Who would be asked by a request, with the policies as they are saved. Nobody hears of it. */
export function DryRun({
  kinds,
  kindId: firstKind,
  isPart = false,
  asOf,
}: {
  readonly kinds: readonly KindRowFragment[];
  readonly kindId: string | null;
  /** On a page that is about something else. */
  readonly isPart?: boolean;
  /** When the policies last changed: then it is tried anew. */
  readonly asOf?: string;
}) {
  const { t } = useTranslation('admin');
  const tickets = useLoaded(DryRunTicketsDocument, {}, { isFresh: false });
  const all = tickets.data?.tickets.nodes ?? [];
  const [chosenTicket, setChosenTicket] = useState<string | null>(null);
  const [chosenKind, setChosenKind] = useState<string | null>(firstKind);
  const [beneficiary, setBeneficiary] = useState<PickedAssignee | null>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, TypedValue>>>({});
  const ticket = all.find(({ id }) => id === chosenTicket) ?? all[0];
  const kind = kinds.find(({ id }) => id === chosenKind);
  const fields = kind?.fields ?? [];
  const input: ApprovalPolicyPreviewInput | null =
    ticket && kind
      ? {
          ticketId: ticket.id,
          kindId: kind.id,
          onBehalfOfId: beneficiary?.id ?? null,
          fields: fields.flatMap(({ key, type }) => {
            const value = toFieldValue(type, typed[key] ?? nothingTyped);
            return value ? [{ key, value }] : [];
          }),
        }
      : null;
  return (
    <section className={styles.card} aria-labelledby="dry-run">
      {isPart ? (
        <header>
          <h2 id="dry-run">{t('dryRun.title')}</h2>
          <p className={styles.hint}>{t('dryRun.hint')}</p>
        </header>
      ) : (
        <h2 id="dry-run" className="visually-hidden">
          {t('dryRun.title')}
        </h2>
      )}
      <Choice
        label={t('dryRun.ticket')}
        options={all.map(({ id, number, subject }) => ({
          id,
          label: `#${String(number)} ${subject}`,
        }))}
        value={ticket?.id ?? null}
        placeholder={t('dryRun.noTickets')}
        onChange={setChosenTicket}
      />
      <Choice
        label={t('policies.kind')}
        options={kinds.filter(({ active }) => active).map(({ id, name }) => ({ id, label: name }))}
        value={chosenKind}
        placeholder={t('policies.chooseKind')}
        onChange={(id) => {
          setChosenKind(id);
          setTyped({});
        }}
      />
      <AssigneePicker
        label={t('dryRun.beneficiary')}
        description={ticket && t('dryRun.beneficiaryHint', { name: ticket.requester.name })}
        value={beneficiary}
        onChange={setBeneficiary}
      />
      {fields.map(({ key, label, type, choices, required }) => (
        <TypedValueField
          key={key}
          {...{ label, type, choices }}
          isRequired={required}
          value={typed[key] ?? nothingTyped}
          onChange={(value) => setTyped({ ...typed, [key]: value })}
          problem={undefined}
        />
      ))}
      {input && <DryRunOutcome key={asOf} input={input} fields={fields} />}
    </section>
  );
}
