/** A bar, or several bars side by side, for each row; what is `null` was never measured. */
export interface PlotData {
  readonly series: readonly Series[];
  readonly rows: readonly PlotRow[];
}

export interface Series {
  readonly label: string;
  /** A token: `--chart-1`. */
  readonly colour: string;
}

export interface PlotRow {
  readonly id: string;
  readonly name: string;
  /** Of this row's bar, where it is not that of the series. */
  readonly colour?: string;
  /** One for each of the series. */
  readonly values: readonly (number | null)[];
}

/** The most rows that a plot shows; the table beside it has them all. */
export const mostRows = 8;

export function isBlank({ rows }: PlotData): boolean {
  return rows.every(({ values }) => values.every((value) => value === null || value === 0));
}

export function highestOf({ rows }: PlotData): number {
  return Math.max(0, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
}

/** How high a plot of lying bars is. */
export function heightOf({ rows }: PlotData): number {
  return 30 + Math.min(Math.max(rows.length, 4), mostRows) * 44;
}
