import type { Database } from '../db/database.ts';
import type { Caller } from '../db/caller-store.ts';
import type { StateSource } from '../feed/source.ts';
import { notFound } from '../schema/context.ts';
import { answerEach, type Answer } from './answer.ts';
import type { Member } from './member.ts';
import type { Operation } from './operation.ts';

/**
 * Tells each of these members how what they follow stands, if it is not as they were told last.
 *
 * @param rights resolves once the members' rights are known; what they follow is looked at meanwhile
 */
export async function serveStates(
  { prisma }: Pick<Database, 'prisma'>,
  operation: Operation,
  members: readonly Member[],
  rights: Promise<void>,
): Promise<void> {
  const byTopic = new Map<string, { source: StateSource; members: Member[] }>();
  for (const member of members) {
    if (member.source.is !== 'STATE') continue;
    const { topic } = member.source;
    const same = byTopic.get(topic) ?? { source: member.source, members: [] };
    same.members.push(member);
    byTopic.set(topic, same);
  }
  await Promise.all(
    [...byTopic.values()].map(async ({ source, members: followers }) => {
      const [{ marker, mayHear }] = await Promise.all([source.look(prisma), rights]);
      const askers: { caller: Caller; member: Member }[] = [];
      for (const member of followers) {
        const { caller } = member.viewer;
        if (!caller) member.outlet.end([]);
        else if (!mayHear(caller)) member.outlet.end([notFound(source.what)]);
        else if (marker === null || marker !== member.marker) askers.push({ caller, member });
      }
      await answerEach(
        askers,
        ({ caller, member }) => operation.execute(caller, {}, member.requestId),
        ({ member }, answer) => {
          tell(member, marker, answer);
        },
      );
    }),
  );
}

function tell(member: Member, marker: string | null, answer: Answer): void {
  if (member.hasLeft) return;
  if (answer.failure) {
    member.outlet.end(answer.failure);
    return;
  }
  member.marker = marker;
  if (marker === null && member.lastTold === answer.json) return;
  if (marker === null) member.lastTold = answer.json;
  member.outlet.tell(answer);
}
