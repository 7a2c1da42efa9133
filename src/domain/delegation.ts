// Out of office: who answers for someone who is away.

/** A delegation that is in force: `userId` is away, `delegateId` answers for them. Both active. */
export interface Delegation {
  readonly userId: string;
  readonly delegateId: string;
}

/** The same with its beginning. */
export interface DatedDelegation extends Delegation {
  readonly startsAt: Date;
}

/**
 * Who answers for this person now: their delegate, or, where the delegate is away too, theirs, and
 * so on. `null` for someone who is not away, and for those who delegate to each other in a circle:
 * nobody in it is there.
 *
 * @param inForce at most one for each person
 */
export function standInOf(userId: string, inForce: readonly Delegation[]): string | null {
  const delegateOf = new Map(inForce.map((one) => [one.userId, one.delegateId]));
  const passed = new Set<string>([userId]);
  let standIn = delegateOf.get(userId) ?? null;
  while (standIn !== null) {
    if (passed.has(standIn)) return null;
    passed.add(standIn);
    const next = delegateOf.get(standIn);
    if (next === undefined) return standIn;
    standIn = next;
  }
  return null;
}

/** Everyone for whom this person answers now. */
export function standsInFor(userId: string, inForce: readonly Delegation[]): string[] {
  return inForce
    .map((delegation) => delegation.userId)
    .filter((awayId) => standInOf(awayId, inForce) === userId);
}

/** Since when that person answers for this one: the latest beginning on the way to them. */
export function standInSince(userId: string, inForce: readonly DatedDelegation[]): Date | null {
  if (standInOf(userId, inForce) === null) return null;
  const delegationOf = new Map(inForce.map((one) => [one.userId, one]));
  let since: Date | null = null;
  for (let next = delegationOf.get(userId); next; next = delegationOf.get(next.delegateId)) {
    if (!since || next.startsAt > since) since = next.startsAt;
  }
  return since;
}
