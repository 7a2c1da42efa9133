import { useTranslation } from 'react-i18next';
import type { ChangeFragment } from '../../generated/graphql.ts';
import styles from './field-changes.module.css';

/** What a thing was before, and what it is now. */
export function FieldChanges({ changes }: { readonly changes: readonly ChangeFragment[] }) {
  const { t } = useTranslation('request-page');
  return (
    <ul className={styles.changes}>
      {changes.map(({ field, label, from, to }) => (
        <li key={field}>
          {label}: <del>{from ?? t('nothing')}</del> → <ins>{to ?? t('nothing')}</ins>
        </li>
      ))}
    </ul>
  );
}
