import { useTranslation } from 'react-i18next';
import { UpdatePolicyDocument, type PolicyRowFragment } from '../../../generated/graphql.ts';
import { ConfirmButton } from '../confirm-button.tsx';
import { useProblems } from '../use-problems.ts';
import { useSaving } from '../use-saving.ts';
import styles from '../editor.module.css';

/** Switches a policy off for new requests, or on again. */
export function PolicyUse({
  policy: { id, name, active },
}: {
  readonly policy: PolicyRowFragment;
}) {
  const { t } = useTranslation('admin');
  const saving = useSaving(UpdatePolicyDocument);
  const problems = useProblems('policy', saving.refusal);
  const act = active ? 'switchOff' : 'switchOn';
  return (
    <section className={styles.card} aria-labelledby="policy-use">
      <h2 id="policy-use">{t('policies.use')}</h2>
      <p className={styles.hint}>{t(active ? 'policies.isOn' : 'policies.isOff')}</p>
      <div className={styles.start}>
        <ConfirmButton
          label={t(`list.${act}`)}
          title={t(`policies.${act}Title`, { name })}
          text={t(`policies.${act}Text`)}
          tone={active ? 'deny' : 'primary'}
          saving={saving}
          problems={problems}
          onConfirm={async () => (await saving.send({ id, active: !active })) !== null}
        />
      </div>
    </section>
  );
}
