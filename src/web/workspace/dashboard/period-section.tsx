import { useTranslation } from 'react-i18next';
import type { NumbersFragment } from '../../generated/graphql.ts';
import { useFormat } from '../../shared/i18n/use-format.ts';
import { CountPlot } from './count-plot.tsx';
import { Tile } from './tile.tsx';
import { TimePlot } from './time-plot.tsx';
import { usePlots } from './use-plots.ts';
import styles from './dashboard-page.module.css';

/** What came of what was asked in a period. */
export function PeriodSection({ numbers }: { readonly numbers: NumbersFragment }) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const plots = usePlots();
  const { total, byStatus, byKind, byGroup, medianSecondsToDecision, p90SecondsToDecision } =
    numbers;
  const countOf = (wanted: string) => byStatus.find(({ status }) => status === wanted)?.total ?? 0;
  const [approved, denied] = [countOf('APPROVED'), countOf('DENIED')];
  const decided = approved + denied;
  const inTime = (seconds: number | null) => (seconds === null ? '–' : format.duration(seconds));
  return (
    <>
      <dl className={styles.tiles}>
        <Tile
          label={t('askedTile')}
          value={format.number(total)}
          about={t('askedAbout', { count: countOf('PENDING') })}
        />
        <Tile
          label={t('decided')}
          value={format.number(decided)}
          about={t('decidedAbout', { approved, denied })}
        />
        <Tile
          label={t('approvalRate')}
          value={decided === 0 ? '–' : format.percent(approved / decided)}
          about={t('approvalRateAbout')}
        />
        <Tile
          label={t('medianTile')}
          value={inTime(medianSecondsToDecision)}
          about={t('p90Tile', { time: inTime(p90SecondsToDecision) })}
        />
      </dl>
      <div className={styles.plots}>
        <CountPlot
          title={t('outcomes')}
          first={t('status')}
          empty={t('nothingAsked')}
          data={plots.outcomes(numbers)}
        />
        <TimePlot title={t('times')} first={t('waiting')} data={plots.times(numbers)} />
        <CountPlot
          title={t('byKind')}
          first={t('kind')}
          empty={t('nothingAsked')}
          data={plots.counts(byKind)}
        />
        <TimePlot title={t('timesByKind')} first={t('kind')} data={plots.timesOf(byKind)} />
        <CountPlot
          title={t('byGroup')}
          first={t('group')}
          empty={t('noGroupAsked')}
          data={plots.counts(byGroup)}
        />
        <TimePlot title={t('timesByGroup')} first={t('group')} data={plots.timesOf(byGroup)} />
      </div>
    </>
  );
}
