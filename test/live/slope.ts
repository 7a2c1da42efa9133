/** How fast something grows, by least squares. @param samples `at` in hours */
export function slopePerHour(samples: readonly { at: number; megabytes: number }[]): number {
  const count = samples.length;
  const mean = (of: (sample: { at: number; megabytes: number }) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / count;
  const at = mean((sample) => sample.at);
  const megabytes = mean((sample) => sample.megabytes);
  const together = mean((sample) => (sample.at - at) * (sample.megabytes - megabytes));
  const spread = mean((sample) => (sample.at - at) ** 2);
  return together / spread;
}
