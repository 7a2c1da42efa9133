import type { Transaction } from './database.ts';

/** Somebody or something as a client names it: by Assent's id, or by another help desk's. */
export type Reference = { readonly id: string } | { readonly externalId: string };

/** The ids of the people that these name, in their order; `null` for one who is not there. */
export async function findReferencedPeople(
  tx: Transaction,
  references: readonly Reference[],
): Promise<(string | null)[]> {
  const rows = await tx.user.findMany({ where: anyOf(references), select: idColumns });
  return inOrder(references, rows);
}

/** The same of groups. */
export async function findReferencedGroups(
  tx: Transaction,
  references: readonly Reference[],
): Promise<(string | null)[]> {
  const rows = await tx.group.findMany({ where: anyOf(references), select: idColumns });
  return inOrder(references, rows);
}

const idColumns = { id: true, externalId: true } as const;

function anyOf(references: readonly Reference[]) {
  const ids = references.flatMap((one) => ('id' in one ? [one.id] : []));
  const externalIds = references.flatMap((one) => ('id' in one ? [] : [one.externalId]));
  return { OR: [{ id: { in: ids } }, { externalId: { in: externalIds } }] };
}

function inOrder(
  references: readonly Reference[],
  rows: readonly { readonly id: string; readonly externalId: string | null }[],
): (string | null)[] {
  const byId = new Map(rows.map(({ id }) => [id, id]));
  const byExternalId = new Map(rows.map(({ id, externalId }) => [externalId, id]));
  return references.map(
    (one) => ('id' in one ? byId.get(one.id) : byExternalId.get(one.externalId)) ?? null,
  );
}
