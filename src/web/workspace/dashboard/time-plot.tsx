import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/i18n/use-format.ts';
import { PlotCard } from './plot-card.tsx';
import { heightOf, highestOf, type PlotData } from './plot-data.ts';
import { timeScale } from './time-scale.ts';

/** A plot of durations. */
export function TimePlot({
  title,
  first,
  data,
}: {
  readonly title: string;
  readonly first: string;
  readonly data: PlotData;
}) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const { unit, secondsEach, ticks } = timeScale(highestOf(data));
  return (
    <PlotCard
      title={title}
      unit={t(`unit.${unit}`)}
      empty={t('nothingDecided')}
      first={first}
      data={data}
      isStacked={false}
      format={(value) => format.duration(value)}
      formatTick={(value) => format.number(value / secondsEach)}
      ticks={ticks}
      height={heightOf(data)}
    />
  );
}
