import { useTranslation } from 'react-i18next';
import { UpdatePersonDocument, type PersonSheetFragment } from '../../../generated/graphql.ts';
import { ConfirmButton } from '../confirm-button.tsx';
import { useSaving } from '../use-saving.ts';
import styles from '../sheet.module.css';

/** Lets a person go, or has them back. */
export function PersonAccess({ person: { id, name, active } }: { person: PersonSheetFragment }) {
  const { t } = useTranslation('admin');
  const saving = useSaving(UpdatePersonDocument);
  const act = active === false ? 'reactivate' : 'deactivate';
  return (
    <section className={styles.section}>
      <h3>{t('people.signIn')}</h3>
      <p className={styles.quiet}>
        {t(active === false ? 'people.isInactive' : 'people.isActive')}
      </p>
      <div className={styles.start}>
        <ConfirmButton
          label={t(`people.${act}`)}
          title={t(`people.${act}Title`, { name })}
          text={t(`people.${act}Text`)}
          tone={active === false ? 'primary' : 'deny'}
          saving={saving}
          onConfirm={async () => (await saving.send({ id, active: active === false })) !== null}
        />
      </div>
    </section>
  );
}
