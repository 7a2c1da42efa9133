/** Numbers from 0 up to, not including, 1: a linear congruential generator. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What can be left to chance. */
export interface Chooser {
  below(limit: number): number;
  one<T>(of: readonly T[]): T;
  chance(probability: number): boolean;
  sometimes<T>(probability: number, value: T): T | null;
}

export function chooser(random: () => number): Chooser {
  const below = (limit: number) => Math.floor(random() * limit);
  const chance = (probability: number) => random() < probability;
  return {
    below,
    one: (of) => of[below(of.length)]!,
    chance,
    sometimes: (probability, value) => (chance(probability) ? value : null),
  };
}
