import type { World } from '../domain/directory.ts';
import type { Assignee } from '../domain/people.ts';
import { callersSql, toCaller, type Caller, type CallerRow } from './caller-store.ts';
import type { Statements } from './statements.ts';
import { directorySql, idsOf, toDirectory, type DirectoryRow } from './directory-rows.ts';

/** A person as they are, who may have left. */
export interface Known {
  readonly caller: Caller;
  readonly active: boolean;
}

/** What the rules may know, and the people whom a command is about, by their ids. */
export interface Surroundings extends World {
  readonly people: ReadonlyMap<string, Known>;
}

/**
 * Who is there at `now` to answer for these assignees; and the people among them, and these others, with what
 * they may: in one statement, because each is a round trip behind the lock that a command holds.
 */
export async function readSurroundings(
  tx: Statements,
  {
    assignees,
    userIds,
  }: { readonly assignees: readonly Assignee[]; readonly userIds: readonly string[] },
  now: Date,
): Promise<Surroundings> {
  const people = [...new Set([...userIds, ...idsOf(assignees, 'USER')])];
  const [row] = await tx.$queryRaw<Read[]>`
    SELECT (SELECT coalesce(json_agg(c), '[]') FROM (${callersSql(people, now)}) c) AS people,
           (SELECT coalesce(json_agg(d), '[]') FROM (${directorySql(assignees, now)}) d) AS directory`;
  if (!row) throw new Error('A SELECT without FROM has a row.');
  const known = row.people.map((one): Known => ({ caller: toCaller(one), active: one.active }));
  return {
    now,
    directory: toDirectory(row.directory),
    people: new Map(known.map((one) => [one.caller.id, one])),
  };
}

interface Read {
  readonly people: readonly CallerRow[];
  readonly directory: readonly DirectoryRow[];
}
