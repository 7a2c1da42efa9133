import { ListFilter, Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslation } from 'react-i18next';
import { InboxChoicesDocument } from '../../generated/graphql.ts';
import { useLoaded } from '../../shared/api/use-loaded.ts';
import { Choice } from '../../shared/ui/choice.tsx';
import type { InboxFilter } from './inbox-filter.ts';
import styles from './inbox-filters.module.css';

/** So long after the last letter the server is asked, in milliseconds. */
const typingPause = 250;
const any = 'ANY';

/** Narrows the inbox: words, status, kind, group, overdue. */
export function InboxFilters({
  filter,
  hasWaiting,
  onChange,
}: {
  readonly filter: InboxFilter;
  /** Whether some of the list can wait for the person. */
  readonly hasWaiting: boolean;
  readonly onChange: (changes: Partial<InboxFilter>) => void;
}) {
  const { t } = useTranslation(['workspace', 'request']);
  const [typed, setTyped] = useState(filter.query);
  const isNarrow = !!filter.kindId || !!filter.groupId || filter.isOverdue;
  const [isOpen, setIsOpen] = useState(isNarrow);
  useEffect(() => {
    if (typed === filter.query) return;
    const timer = setTimeout(() => onChange({ query: typed.trim() }), typingPause);
    return () => clearTimeout(timer);
    // Only what is typed starts the pause anew.
  }, [typed]);
  const statuses = ['PENDING', 'APPROVED', 'DENIED', 'WITHDRAWN', 'EXPIRED'] as const;
  return (
    <div className={styles.filters}>
      <div className={styles.line}>
        <SearchField
          aria-label={t('workspace:inbox.search')}
          value={typed}
          onChange={setTyped}
          className={styles.search}
        >
          <Search aria-hidden size={16} />
          <Input
            placeholder={t('workspace:inbox.search')}
            maxLength={200}
            className={styles.input}
          />
        </SearchField>
        <ToggleButton
          className={styles.toggle}
          isSelected={isOpen}
          onChange={setIsOpen}
          aria-label={t('workspace:inbox.show')}
        >
          <ListFilter aria-hidden size={17} />
        </ToggleButton>
      </div>
      <Choice
        label={t('workspace:inbox.show')}
        isLabelHidden
        value={filter.show}
        onChange={(show) => onChange({ show })}
        options={[
          ...(hasWaiting ? [{ id: 'WAITING' as const, label: t('workspace:inbox.awaiting') }] : []),
          { id: 'ALL' as const, label: t('workspace:inbox.anyStatus') },
          ...statuses.map((id) => ({ id, label: t(`request:status.${id}`) })),
        ]}
      />
      {isOpen && <MoreFilters filter={filter} onChange={onChange} />}
    </div>
  );
}

function MoreFilters({
  filter,
  onChange,
}: {
  readonly filter: InboxFilter;
  readonly onChange: (changes: Partial<InboxFilter>) => void;
}) {
  const { t } = useTranslation('workspace');
  const { data } = useLoaded(InboxChoicesDocument, {}, { isFresh: false });
  const toOptions = (label: string, rows: readonly { id: string; name: string }[] = []) => [
    { id: any, label },
    ...rows.map(({ id, name }) => ({ id, label: name })),
  ];
  return (
    <div className={styles.more}>
      <Choice
        label={t('inbox.kind')}
        isLabelHidden
        value={filter.kindId ?? any}
        onChange={(id) => onChange({ kindId: id === any ? null : id })}
        options={toOptions(t('inbox.anyKind'), data?.requestKinds.nodes)}
      />
      <Choice
        label={t('inbox.group')}
        isLabelHidden
        value={filter.groupId ?? any}
        onChange={(id) => onChange({ groupId: id === any ? null : id })}
        options={toOptions(t('inbox.anyGroup'), data?.groups.nodes)}
      />
      <ToggleButton
        className={styles.toggle}
        isSelected={filter.isOverdue}
        onChange={(isOverdue) => onChange({ isOverdue })}
      >
        {t('inbox.overdue')}
      </ToggleButton>
    </div>
  );
}
