import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/i18n/use-format.ts';
import { PlotCard } from './plot-card.tsx';
import { heightOf, type PlotData } from './plot-data.ts';

/** A plot of how many there are. */
export function CountPlot({
  title,
  first,
  empty,
  data,
}: {
  readonly title: string;
  readonly first: string;
  readonly empty: string;
  readonly data: PlotData;
}) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  return (
    <PlotCard
      {...{ title, first, empty, data }}
      unit={t('unit.requests')}
      isStacked={data.series.length > 1}
      format={(value) => format.number(value)}
      formatTick={(value) => format.number(value)}
      height={heightOf(data)}
    />
  );
}
