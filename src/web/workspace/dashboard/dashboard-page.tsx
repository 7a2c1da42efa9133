import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DashboardChoicesDocument } from '../../generated/graphql.ts';
import { useLoaded } from '../../shared/api/use-loaded.ts';
import { useTitle } from '../../shared/shell/use-title.ts';
import { Choice } from '../../shared/ui/choice.tsx';
import { Failed, Skeleton } from '../../shared/ui/states.tsx';
import { useNow } from '../../shared/ui/use-now.ts';
import {
  nowFilter,
  periodFilter,
  periods,
  useDashboardFilter,
  type DashboardFilter,
} from './dashboard-filter.ts';
import { NowSection } from './now-section.tsx';
import { PeriodSection } from './period-section.tsx';
import { useNumbers } from './use-numbers.ts';
import styles from './dashboard-page.module.css';

const any = 'ANY';

/** How approvals are going, live: what waits now, and what came of what was asked in a period. */
export function DashboardPage() {
  const { t } = useTranslation('dashboard');
  useTitle(t('title'));
  const { filter, change } = useDashboardFilter();
  const today = useNow().toDateString();
  // Another day is another period.
  const ofPeriod = useMemo(
    () => periodFilter(filter, new Date(today)),
    [filter.period, filter.kindId, filter.groupId, today],
  );
  const current = useNumbers(nowFilter(filter));
  const past = useNumbers(ofPeriod);
  const error = current.error ?? past.error;
  if (error && !current.numbers && !past.numbers)
    return (
      <Failed
        error={error}
        onRetry={() => {
          current.refresh();
          past.refresh();
        }}
      />
    );
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h1>{t('title')}</h1>
          <p className={styles.about}>{t('about')}</p>
        </div>
        <Filters filter={filter} onChange={change} />
      </header>
      <section className={styles.section} aria-labelledby="dashboard-now">
        <h2 id="dashboard-now">{t('now')}</h2>
        {current.numbers ? <NowSection numbers={current.numbers} /> : <Waiting />}
      </section>
      <section className={styles.section} aria-labelledby="dashboard-period">
        <div className={styles.sectionHead}>
          <h2 id="dashboard-period">{t('asked')}</h2>
          <Choice
            label={t('period')}
            isLabelHidden
            value={filter.period}
            onChange={(period) => change({ period })}
            options={periods.map((id) => ({ id, label: t(`periods.${id}`) }))}
          />
        </div>
        {past.numbers ? <PeriodSection numbers={past.numbers} /> : <Waiting />}
      </section>
    </div>
  );
}

/** As high as the tiles and plots that will come. */
function Waiting() {
  return (
    <div data-loading>
      <Skeleton lines={1} height={104} />
      <Skeleton lines={1} height={340} />
    </div>
  );
}

function Filters({
  filter,
  onChange,
}: {
  readonly filter: DashboardFilter;
  readonly onChange: (changes: Partial<DashboardFilter>) => void;
}) {
  const { t } = useTranslation('dashboard');
  const { data } = useLoaded(DashboardChoicesDocument, {}, { isFresh: false });
  const toOptions = (label: string, rows: readonly { id: string; name: string }[] = []) => [
    { id: any, label },
    ...rows.map(({ id, name }) => ({ id, label: name })),
  ];
  return (
    <div className={styles.filters}>
      <Choice
        label={t('kind')}
        isLabelHidden
        value={filter.kindId ?? any}
        onChange={(id) => onChange({ kindId: id === any ? null : id })}
        options={toOptions(t('anyKind'), data?.requestKinds.nodes)}
      />
      <Choice
        label={t('group')}
        isLabelHidden
        value={filter.groupId ?? any}
        onChange={(id) => onChange({ groupId: id === any ? null : id })}
        options={toOptions(t('anyGroup'), data?.groups.nodes)}
      />
    </div>
  );
}
