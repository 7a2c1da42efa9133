import type pg from 'pg';
import type { ServerProcess } from '../runner/process.ts';
import { tokenOf } from './token.ts';

/** What is read, and by whom. */
export interface Subject {
  /** A person's UUID. */
  readonly viewer: string;
  /** A request's UUID, where one is read. */
  readonly request?: string;
}

/** How a contender is asked. */
export interface Question {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Contender {
  readonly name: string;
  start(): Promise<ServerProcess>;
  /** Made before the clock runs. */
  ask(subject: Subject): Question;
  /** An answer in the shape that all of a reading share. @throws Error for what is no answer */
  read(answer: string): unknown;
}

/** Something that clients read, and who is asked for it side by side. */
export interface Reading {
  readonly name: string;
  readonly title: string;
  contenders(url: string): readonly Contender[];
  /** Another one for each question, until they begin again. */
  subjects(client: pg.Client): Promise<readonly Subject[]>;
}

/** @param viewer whose token goes with it, for Assent alone */
export function question(query: string, variables: object, viewer?: string): Question {
  return {
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(viewer === undefined ? {} : { authorization: `Bearer ${tokenOf(viewer)}` }),
    },
    body: JSON.stringify({ query, variables }),
  };
}

export function dataOf(answer: string): unknown {
  const { data, errors } = JSON.parse(answer) as { data?: object; errors?: unknown };
  if (!data || errors) throw new Error(`An answer has no data: ${answer.slice(0, 500)}`);
  return data;
}

export interface Named {
  readonly name: string;
}

export interface Nodes<Row> {
  readonly nodes: readonly Row[];
}

/** ISO 8601, to the millisecond, in UTC. */
export function instant(text: string): string {
  return new Date(text).toISOString();
}
