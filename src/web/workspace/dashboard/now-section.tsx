import { useTranslation } from 'react-i18next';
import type { NumbersFragment } from '../../generated/graphql.ts';
import { useFormat } from '../../shared/i18n/use-format.ts';
import { CountPlot } from './count-plot.tsx';
import { Tile } from './tile.tsx';
import { usePlots } from './use-plots.ts';
import styles from './dashboard-page.module.css';

/** What waits for an answer now, however long ago it was asked. */
export function NowSection({ numbers }: { readonly numbers: NumbersFragment }) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const plots = usePlots();
  const { pending, overdue, nobodyCanAnswer, pendingByAge, byKind } = numbers;
  const oldest = pendingByAge.at(-1);
  return (
    <>
      <dl className={styles.tiles}>
        <Tile
          label={t('pending')}
          value={format.number(pending)}
          about={t('pendingAbout')}
          href="/tickets?view=PENDING_APPROVALS"
        />
        <Tile
          label={t('overdue')}
          value={format.number(overdue)}
          about={t('overdueAbout')}
          tone={overdue > 0 ? 'warning' : 'plain'}
        />
        <Tile
          label={t('nobody')}
          value={format.number(nobodyCanAnswer)}
          about={t('nobodyAbout')}
          tone={nobodyCanAnswer > 0 ? 'bad' : 'plain'}
        />
        {oldest && (
          <Tile
            label={t('old', { age: format.duration(oldest.fromSeconds) })}
            value={format.number(oldest.total)}
            about={t('oldAbout')}
          />
        )}
      </dl>
      <div className={styles.plots}>
        <CountPlot
          title={t('byAge')}
          first={t('ageOf')}
          empty={t('nothingPending')}
          data={plots.byAge(numbers)}
        />
        <CountPlot
          title={t('pendingByKind')}
          first={t('kind')}
          empty={t('nothingPending')}
          data={plots.pendingOf(byKind)}
        />
      </div>
    </>
  );
}
