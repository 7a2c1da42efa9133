/** How many of each there are. */
export interface Sizes {
  readonly requests: number;
  readonly users: number;
  readonly groups: number;
  readonly tickets: number;
}

/** In the proportions of a help desk with 10,000 people and a million requests. */
export function sizesFor(requests: number): Sizes {
  return {
    requests,
    users: Math.max(50, Math.round(requests / 100)),
    groups: Math.max(5, Math.round(requests / 10_000)),
    tickets: Math.max(20, Math.round(requests / 5)),
  };
}

/** The data is made in so many slices, each from a seed of its own, whoever makes it. */
export const slices = 20;

/** The newest so many requests are in people's feeds; all would be some fifteen items for each. */
export function inFeeds(requests: number): number {
  return Math.min(20_000, Math.floor(requests / slices));
}

/** The numbers of a slice's requests: from, and up to, not including, until. */
export function sliceOf(requests: number, slice: number): { from: number; until: number } {
  const edge = (count: number) => Math.floor((requests * count) / slices);
  return { from: edge(slice), until: edge(slice + 1) };
}
