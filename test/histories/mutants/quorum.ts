import type * as outcome from '../../../src/domain/outcome.ts';

/** Wrong on purpose: AT_LEAST n is content with one fewer. */
export function mutate(original: typeof outcome): typeof outcome {
  return {
    ...original,
    stepOutcome: (rule, atLeast, votes) =>
      original.stepOutcome(
        rule,
        rule === 'AT_LEAST' ? Math.max(1, (atLeast ?? 1) - 1) : atLeast,
        votes,
      ),
  };
}
