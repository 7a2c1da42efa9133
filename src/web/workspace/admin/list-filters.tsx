import { Search } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { Tickbox } from '../../shared/ui/tickbox.tsx';
import type { ListFilter } from './list-filter.ts';
import styles from './list-filters.module.css';

/** So long after the last letter the server is asked, in milliseconds. */
const typingPause = 250;

/** Narrows a list of the administration. */
export function ListFilters({
  label,
  inactiveLabel,
  filter,
  onChange,
  children,
}: {
  readonly label: string;
  /** Without it, the list always has those that are switched off. */
  readonly inactiveLabel?: string;
  readonly filter: ListFilter;
  readonly onChange: (changes: Partial<ListFilter>) => void;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('admin');
  const [typed, setTyped] = useState(filter.query);
  useEffect(() => {
    if (typed.trim() === filter.query) return;
    const timer = setTimeout(() => onChange({ query: typed.trim() }), typingPause);
    return () => clearTimeout(timer);
    // Only what is typed starts the pause anew.
  }, [typed]);
  return (
    <div className={styles.filters} role="search" aria-label={t('list.filters')}>
      <SearchField aria-label={label} value={typed} onChange={setTyped} className={styles.search}>
        <Search aria-hidden size={16} />
        <Input placeholder={label} maxLength={200} className={styles.input} />
      </SearchField>
      {children}
      {inactiveLabel !== undefined && (
        <Tickbox
          label={inactiveLabel}
          isSelected={filter.withInactive}
          onChange={(withInactive) => onChange({ withInactive })}
        />
      )}
    </div>
  );
}
