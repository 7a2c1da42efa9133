// Who belongs to which group, and who stands in for whom, left to chance.
import { createIdSource } from '../../../src/db/ids.ts';
import type { PrismaClient } from '../../../src/generated/prisma/client.ts';
import { chooser } from './random-choice.ts';

const newId = createIdSource();
const now = Date.now();
const day = 24 * 3_600_000;

/** Five groups of some of these people, one of them switched off; answers with their ids. */
export async function writeRandomGroups(
  prisma: PrismaClient,
  random: () => number,
  users: readonly string[],
): Promise<string[]> {
  const choose = chooser(random);
  const createdAt = new Date(now);
  const groups = Array.from({ length: 5 }, (_, index) => ({
    id: newId(createdAt),
    name: `Random group ${String(index)}`,
    active: index > 0,
    createdAt,
  }));
  await prisma.group.createMany({ data: groups });
  await prisma.membership.createMany({
    data: groups.flatMap(({ id: groupId }) =>
      users.filter(() => choose.chance(0.25)).map((userId) => ({ userId, groupId })),
    ),
  });
  return groups.map(({ id }) => id);
}

/** Chains and circles of delegations in force, and some that have ended or are to come. */
export async function writeRandomDelegations(
  prisma: PrismaClient,
  random: () => number,
  users: readonly string[],
): Promise<void> {
  const choose = chooser(random);
  const periods = [
    { probability: 0.4, from: -1, to: 1 },
    { probability: 0.3, from: -9, to: -2 },
    { probability: 0.3, from: 2, to: 9 },
  ];
  const at = (days: number) => new Date(now + days * day);
  await prisma.delegation.createMany({
    data: users.flatMap((userId) =>
      periods
        .filter(({ probability }) => choose.chance(probability))
        .map(({ from, to }) => ({
          id: newId(at(0)),
          userId,
          delegateId: choose.one(users.filter((other) => other !== userId)),
          startsAt: at(from),
          endsAt: at(to),
          announcedAt: from < 0 ? at(from) : null,
          createdAt: at(0),
        })),
    ),
  });
}
