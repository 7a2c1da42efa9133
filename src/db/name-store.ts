import type { NamedApprover } from '../domain/new-steps.ts';
import type { Assignee } from '../domain/people.ts';
import type { Transaction } from './database.ts';

/** Looks people and groups up by what they are called; `null` for one that is not there. */
export type Names = (assignee: Assignee) => NamedApprover | null;

export async function findNames(tx: Transaction, assignees: readonly Assignee[]): Promise<Names> {
  const idsOf = (type: Assignee['type']) =>
    assignees.flatMap((one) => (one.type === type ? [one.id] : []));
  const select = { id: true, name: true, active: true } as const;
  const people = await tx.user.findMany({ where: { id: { in: idsOf('USER') } }, select });
  const groups = await tx.group.findMany({ where: { id: { in: idsOf('GROUP') } }, select });
  const found = new Map<string, NamedApprover>();
  const add = (type: Assignee['type'], { id, name, active }: (typeof people)[number]) => {
    found.set(`${type}:${id}`, { assignee: { type, id }, name, active });
  };
  for (const person of people) add('USER', person);
  for (const group of groups) add('GROUP', group);
  return ({ type, id }) => found.get(`${type}:${id}`) ?? null;
}
