import { ChartColumn, Table2 } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslation } from 'react-i18next';
import type { BarPlotProps } from './bar-plot.tsx';
import { isBlank, mostRows, type PlotData } from './plot-data.ts';
import styles from './plot-card.module.css';

const BarPlot = lazy(() => import('./bar-plot.tsx'));

/** A plot with its title and unit, and the same as a table. */
export function PlotCard({
  title,
  unit,
  empty,
  first,
  data,
  format,
  ...plot
}: Omit<BarPlotProps, 'data' | 'format'> & {
  readonly title: string;
  readonly unit: string;
  /** What to say where there is nothing to show yet. */
  readonly empty: string;
  /** What the rows are: the title of the table's first column. */
  readonly first: string;
  readonly data: PlotData;
  readonly format: (value: number) => string;
}) {
  const { t } = useTranslation('dashboard');
  const titleId = useId();
  const [isTable, setIsTable] = useState(false);
  const isEmpty = isBlank(data);
  return (
    <figure className={styles.card} aria-labelledby={titleId}>
      <figcaption className={styles.head}>
        <div>
          <h3 id={titleId}>{title}</h3>
          {!isEmpty && <p className={styles.unit}>{unit}</p>}
        </div>
        {!isEmpty && (
          <ToggleButton
            className={styles.toggle}
            isSelected={isTable}
            onChange={setIsTable}
            aria-label={t('asTable', { title })}
          >
            {isTable ? <ChartColumn aria-hidden size={16} /> : <Table2 aria-hidden size={16} />}
          </ToggleButton>
        )}
      </figcaption>
      {isEmpty ? (
        <p className={styles.empty} style={{ minBlockSize: plot.height }}>
          {empty}
        </p>
      ) : (
        <>
          {!isTable && (
            <div aria-hidden>
              <Legend data={data} />
              <div style={{ blockSize: plot.height }}>
                <Suspense>
                  <BarPlot {...plot} data={data} format={format} />
                </Suspense>
              </div>
              {data.rows.length > mostRows && (
                <p className={styles.unit}>{t('more', { count: data.rows.length - mostRows })}</p>
              )}
            </div>
          )}
          <div className={isTable ? styles.table : 'visually-hidden'}>
            <PlotTable {...{ title, first, data, format }} />
          </div>
        </>
      )}
    </figure>
  );
}

function Legend({ data: { series } }: { readonly data: PlotData }) {
  if (series.length < 2) return null;
  return (
    <ul className={styles.legend}>
      {series.map(({ label, colour }) => (
        <li key={label}>
          <span className={styles.swatch} style={{ background: `var(${colour})` }} /> {label}
        </li>
      ))}
    </ul>
  );
}

function PlotTable({
  title,
  first,
  data: { series, rows },
  format,
}: {
  readonly title: string;
  readonly first: string;
  readonly data: PlotData;
  readonly format: (value: number) => string;
}) {
  return (
    <table>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {series.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, values }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {series.map(({ label }, index) => {
              const value = values[index] ?? null;
              return <td key={label}>{value === null ? '–' : format(value)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
