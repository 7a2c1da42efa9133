import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type TooltipContentProps,
} from 'recharts';
import { mostRows, type PlotData } from './plot-data.ts';
import styles from './bar-plot.module.css';

export interface BarPlotProps {
  readonly data: PlotData;
  /** The parts of each row make one bar. */
  readonly isStacked: boolean;
  /** A value in words: on pointing at a bar. */
  readonly format: (value: number) => string;
  /** A value on the scale, without its unit. */
  readonly formatTick: (value: number) => string;
  /** The values of the scale's marks, where whole numbers of something else are meant. */
  readonly ticks?: readonly number[];
  readonly height: number;
}

const tick = { fill: 'var(--muted)', fontSize: 12 };
/** Of a name that stands beside its bar; pointing at the bar shows it whole. */
const longestName = 16;

/** Bars. The table beside it says the same to whoever does not see them. */
export default function BarPlot({
  data,
  isStacked,
  format,
  formatTick,
  ticks,
  height,
}: BarPlotProps) {
  const rows = data.rows.slice(0, mostRows).map(({ name, colour, values }) => ({
    name,
    ...(colour && { fill: `var(${colour})` }),
    ...Object.fromEntries(values.map((value, index) => [`v${String(index)}`, value ?? 0])),
  }));
  const scale = {
    type: 'number' as const,
    tick,
    tickFormatter: formatTick,
    axisLine: false,
    tickLine: false,
    allowDecimals: false,
    ...(ticks && { ticks: [...ticks], domain: [0, ticks.at(-1) ?? 0] }),
  };
  const names = {
    type: 'category' as const,
    dataKey: 'name',
    tick,
    axisLine: { stroke: 'var(--line-strong)' },
    tickLine: false,
    interval: 0,
  };
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 480, height }}>
      <BarChart
        data={rows}
        layout="vertical"
        margin={{ top: 4, right: 28, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        barCategoryGap="28%"
        barGap={2}
      >
        <CartesianGrid stroke="var(--line)" horizontal={false} />
        <XAxis {...scale} height={26} />
        <YAxis {...names} width={124} tickFormatter={shortened} />
        <Tooltip
          cursor={{ fill: 'var(--hover)', stroke: 'none' }}
          isAnimationActive={false}
          content={(props) => <Pointed {...props} data={data} format={format} />}
        />
        {data.series.map(({ label, colour }, index) => (
          <Bar
            key={label}
            dataKey={`v${String(index)}`}
            name={label}
            fill={`var(${colour})`}
            isAnimationActive={false}
            maxBarSize={22}
            radius={isStacked ? 0 : [0, 3, 3, 0]}
            {...(isStacked && { stackId: 'all' })}
          >
            {data.series.length === 1 && (
              <LabelList position="right" fill="var(--text)" fontSize={12} fontWeight={600} />
            )}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

/** What a bar says when one points at it. */
function Pointed({
  active,
  label,
  data,
  format,
}: Pick<TooltipContentProps<number, string>, 'active' | 'label'> & {
  readonly data: PlotData;
  readonly format: (value: number) => string;
}) {
  const row = data.rows.find(({ name }) => name === label);
  if (!active || !row) return null;
  return (
    <div className={styles.pointed}>
      <p className={styles.name}>{row.name}</p>
      {data.series.map((series, index) => {
        const value = row.values[index] ?? null;
        return (
          <p key={series.label} className={styles.value}>
            <span className={styles.swatch} style={{ background: `var(${series.colour})` }} />
            {series.label}
            <strong>{value === null ? '–' : format(value)}</strong>
          </p>
        );
      })}
    </div>
  );
}
