import { median } from '../runner/percentiles.ts';

/** What one step of one round came to. Times are in milliseconds after the commit. */
export interface StepOutcome {
  readonly events: number;
  readonly deliveries: number;
  readonly lastP50: number;
  readonly lastP99: number;
  readonly eachP50: number;
  readonly eachP99: number;
  /** The server's microseconds for all of it. */
  readonly cpu: number;
  readonly missing: number;
  readonly stray: number;
  readonly wrong: number;
}

export interface StepFigures extends StepOutcome {
  /** The server's microseconds for such an event where nobody hears it. */
  readonly unheard: number;
  /** And for each delivery, less that. */
  readonly perDelivery: number;
}

export function withCosts(outcome: StepOutcome, unheard: number): StepFigures {
  const { cpu, events, deliveries } = outcome;
  return { ...outcome, unheard, perDelivery: (cpu - unheard * events) / deliveries };
}

/** The rounds as one: the median of each figure, and every delivery that was not as it should be. */
export function medianOf(rounds: readonly StepFigures[]): StepFigures {
  const of = (name: keyof StepFigures) => rounds.map((round) => round[name]);
  const sum = (name: keyof StepFigures) => of(name).reduce((total, one) => total + one, 0);
  return {
    events: sum('events'),
    deliveries: sum('deliveries'),
    lastP50: median(of('lastP50')),
    lastP99: median(of('lastP99')),
    eachP50: median(of('eachP50')),
    eachP99: median(of('eachP99')),
    cpu: sum('cpu'),
    unheard: median(of('unheard')),
    perDelivery: median(of('perDelivery')),
    missing: sum('missing'),
    stray: sum('stray'),
    wrong: sum('wrong'),
  };
}
