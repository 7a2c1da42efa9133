// People, requests and what belongs to them, at random, in a world of which it is counted what is read ahead
// of the executor.
import { createIdSource } from '../../../src/db/ids.ts';
import { watchReads, type ReadsAhead } from '../../support/reads-ahead.ts';
import { chooser, randomFrom, type Chooser } from './random-choice.ts';
import { writeRandomContent } from './random-content.ts';
import { writeRandomDelegations, writeRandomGroups } from './random-people.ts';
import { writeRandomRequests } from './random-requests.ts';
import { startWorld, type World } from './world.ts';

export const people = [
  ...['admin', 'lea', 'marc', 'nina', 'paul', 'sofia', 'member', 'chief', 'stranger'],
] as const;

export interface RandomWorld {
  readonly world: World;
  readonly choose: Chooser;
  readonly ahead: ReadsAhead;
}

export async function startRandomWorld(seed: number): Promise<RandomWorld> {
  const world = await startWorld();
  const random = randomFrom(seed);
  const choose = chooser(random);
  const { db } = world.test;
  const ahead = watchReads(db);
  const { prisma } = db;
  const users = people.filter((name) => name !== 'stranger').map((name) => world.uuid(name));
  const groups = await writeRandomGroups(prisma, random, users);
  await writeRandomDelegations(prisma, random, users.slice(0, 4));
  await writeRandomRequests(prisma, random, { users, groups }, 60);
  const requests = await prisma.approvalRequest.findMany({ select: { id: true } });
  await writeRandomContent(world, choose, { users, groups });
  const newId = createIdSource();
  await prisma.comment.createMany({
    data: Array.from({ length: 300 }, (_, index) => ({
      ...{ id: newId(new Date()), requestId: choose.one(requests).id, authorId: choose.one(users) },
      ...{ body: `Comment ${String(index)}`, requestsInformation: choose.chance(0.3) },
      createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, index, choose.below(1000))),
    })),
  });
  return { world, choose, ahead };
}
