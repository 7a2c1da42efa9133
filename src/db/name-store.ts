import type { NamedApprover } from '../domain/new-steps.ts';
import type { Assignee } from '../domain/people.ts';
import type { Statements } from './statements.ts';

/** Looks people and groups up by what they are called; `null` for one that is not there. */
export type Names = (assignee: Assignee) => NamedApprover | null;

/** In one statement. */
export async function findNames(tx: Statements, assignees: readonly Assignee[]): Promise<Names> {
  const idsOf = (type: Assignee['type']) =>
    assignees.flatMap((one) => (one.type === type ? [one.id] : []));
  const rows = await tx.$queryRaw<Row[]>`
    SELECT 'USER' AS type, id::text, name, active FROM "User" WHERE id = ANY(${idsOf('USER')}::uuid[])
    UNION ALL
    SELECT 'GROUP', id::text, name, active FROM "Group" WHERE id = ANY(${idsOf('GROUP')}::uuid[])`;
  const found = new Map(
    rows.map(({ type, id, name, active }): [string, NamedApprover] => [
      `${type}:${id}`,
      { assignee: { type, id }, name, active },
    ]),
  );
  return ({ type, id }) => found.get(`${type}:${id}`) ?? null;
}

interface Row extends Assignee {
  readonly name: string;
  readonly active: boolean;
}
