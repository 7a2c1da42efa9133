import type { Assignee } from '../domain/people.ts';
import type { Context } from './context.ts';
import { gather } from './gather.ts';

/** People and groups of ids that no relation leads to; those asked for together are read at once. */
const people = gather(async ({ prisma }, ids) =>
  byId(await prisma.user.findMany({ where: { id: { in: [...ids] } } })),
);
const groups = gather(async ({ prisma }, ids) =>
  byId(await prisma.group.findMany({ where: { id: { in: [...ids] } } })),
);

/** The person or group; `null` where there is none. */
export function assigneeRow(context: Context, { type, id }: Assignee) {
  return type === 'USER' ? people(context, id) : groups(context, id);
}

/** The same for a person. */
export function personRow(context: Context, id: string) {
  return people(context, id);
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
