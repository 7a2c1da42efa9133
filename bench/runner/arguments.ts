import { parseArgs } from 'node:util';

/** Where the benchmarks look unless they are told otherwise. */
export const where = {
  database: 'assent_bench',
  postgres: 'postgres://postgres@127.0.0.1:5432',
};

type Defaults = Readonly<Record<string, string | number>>;

/** The defaults' own types. */
export type Given<Of extends Defaults> = {
  readonly [Name in keyof Of]: Of[Name] extends number ? number : string;
};

/**
 * What a benchmark is told, `--name value`: texts and numbers, as the defaults are. A number whose
 * default is 0 may be 0. Arguments alone: a variable left in some shell must not change figures.
 *
 * `database` is a plain name; `postgres` and `redis` are URLs of this machine: no load leaves it.
 *
 * @throws Error with the usage, for what is not right
 */
export function readArguments<Of extends Defaults>(usage: string, defaults: Of): Given<Of> {
  const options = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => {
      return [name, { type: 'string', default: String(value) }] as const;
    }),
  );
  const { values } = attempt(() => parseArgs({ options }), usage);
  const given = Object.entries(defaults).map(([name, byDefault]) => {
    const text = String(values[name]);
    const isRight = typeof byDefault === 'number' ? isNumber(text, byDefault) : isText(name, text);
    if (!isRight) throw new Error(`--${name} ${text} cannot be.\n${usage}`);
    return [name, typeof byDefault === 'number' ? Number(text) : text];
  });
  return Object.fromEntries(given) as Given<Of>;
}

/** Whole numbers above 0, separated by commas. @throws Error with the usage */
export function wholeNumbers(list: string, usage: string): readonly number[] {
  const numbers = list.split(',').map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
  throw new Error(`${list} is no list of whole numbers.\n${usage}`);
}

/** Whether one of a list of names, separated by commas; an empty list has all. */
export function isListed(list: string, is: (name: string) => boolean): boolean {
  return list === '' || list.split(',').some(is);
}

export function isLocal(url: string): boolean {
  return URL.canParse(url) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
}

function isNumber(text: string, byDefault: number): boolean {
  const number = Number(text);
  return Number.isFinite(number) && (number > 0 || (number === 0 && byDefault === 0));
}

function isText(name: string, text: string): boolean {
  if (name === 'database') return /^[a-z_0-9]+$/.test(text);
  return name === 'postgres' || name === 'redis' ? isLocal(text) : true;
}

function attempt<Result>(parse: () => Result, usage: string): Result {
  try {
    return parse();
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, { cause: error });
  }
}
