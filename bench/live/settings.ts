import { parseArgs } from 'node:util';
import { isLocal, where } from '../runner/arguments.ts';

/** What a run is asked to do. Arguments alone: a variable left in some shell must not change figures. */
export interface Settings {
  /** A Postgres server on this machine, where databases may be made. */
  readonly postgres: string;
  /** The core that everything runs on. */
  readonly core: number;
  readonly rounds: number;
  /** The sizes of the audience of one event; the largest is also how many hear only their own. */
  readonly audiences: readonly number[];
  /** Events in a step at most, and the time for which new ones are begun. */
  readonly events: number;
  readonly ownEvents: number;
  readonly stepSeconds: number;
  /** The same for events that each hears alone. */
  readonly ownSeconds: number;
  /** Contenders whose names begin so; all where there is none. */
  readonly only: readonly string[];
  /** Further settings of Assent's server: NAME=VALUE. */
  readonly assent: Readonly<Record<string, string>>;
}

const usage = `Usage: npm run bench:live -- [--quick] [--rounds 3] [--core 0] [--only assent,floor]
       [--postgres postgres://postgres@127.0.0.1:5432] [--assent NAME=VALUE …]`;

/** @throws Error with the usage, for what is not right */
export function readSettings(args: readonly string[]): Settings {
  const { values } = parse(args);
  const quick = values.quick;
  const rounds = Number(values.rounds ?? (quick ? 1 : 3));
  const core = Number(values.core);
  if (!(Number.isInteger(rounds) && rounds > 0 && rounds <= 20)) throw new Error(usage);
  if (!(Number.isInteger(core) && core >= 0)) throw new Error(usage);
  if (!isLocal(values.postgres)) throw new Error('The Postgres server must be on 127.0.0.1.');
  return {
    postgres: values.postgres,
    core,
    rounds,
    audiences: quick ? [200] : [5_000, 1_000],
    events: quick ? 5 : 20,
    ownEvents: quick ? 20 : 300,
    stepSeconds: 3,
    ownSeconds: 30,
    only: values.only?.split(',') ?? [],
    assent: Object.fromEntries(values.assent.map(pair)),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean', default: false },
        rounds: { type: 'string' },
        core: { type: 'string', default: '0' },
        postgres: { type: 'string', default: where.postgres },
        only: { type: 'string' },
        assent: { type: 'string', multiple: true, default: [] },
      },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, { cause: error });
  }
}

function pair(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new Error(`--assent takes NAME=VALUE, not ${text}.\n${usage}`);
  return [text.slice(0, at), text.slice(at + 1)];
}
