import type { Assignee } from '../domain/people.ts';
import type { Context } from './context.ts';

/**
 * The person or group of an id that no relation leads to. Those that one operation asks for at the
 * same moment are read in one statement: Prisma gathers `findUnique`.
 */
export function assigneeRow({ prisma }: Context, { type, id }: Assignee) {
  return type === 'USER' ? personRow({ prisma }, id) : prisma.group.findUnique({ where: { id } });
}

/** The same for a person. */
export function personRow({ prisma }: Pick<Context, 'prisma'>, id: string) {
  return prisma.user.findUnique({ where: { id } });
}
