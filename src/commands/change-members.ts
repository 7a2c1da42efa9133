import type { Transaction } from '../db/database.ts';
import {
  findMembers,
  lockGroup,
  putMembers,
  removeMembers,
  type Member,
} from '../db/group-store.ts';
import { limits } from '../domain/limits.ts';
import { done, invalid, refused, type Outcome, type Refusal } from '../domain/refusals.ts';
import type { Topic } from '../feed/wakeups.ts';
import type { Call, CommandParts } from './parts.ts';
import { runAsAdministrator } from './run-as-administrator.ts';

export interface SetMember extends Member {
  readonly groupId: string;
}

export interface RemoveMember {
  readonly groupId: string;
  readonly userId: string;
}

/** An administrator has a person belong to a group, or changes whether they lead it. */
export function setMember(
  parts: CommandParts,
  call: Call,
  { groupId, ...member }: SetMember,
): Promise<Outcome<SetMember>> {
  return runAsAdministrator(parts, call, 'people and groups', async (tx) => {
    if (!(await lockGroup(tx, { id: groupId }))) return refused(noGroup);
    if ((await tx.user.count({ where: { id: member.userId } })) === 0) {
      return refused(invalid('userId', 'There is no such person.'));
    }
    const before = await findMembers(tx, groupId);
    const others = before.filter(({ userId }) => userId !== member.userId);
    const tooMany = refusalOfMemberCount(others.length + 1, 'userId');
    if (tooMany) return refused(tooMany);
    const topics = await changeMembers(tx, parts, groupId, before, [...others, member]);
    return done({ value: { groupId, ...member }, topics });
  });
}

/** An administrator has a person no longer belong to a group. Nothing happens if they do not. */
export function removeMember(
  parts: CommandParts,
  call: Call,
  input: RemoveMember,
): Promise<Outcome<RemoveMember>> {
  const { groupId, userId } = input;
  return runAsAdministrator(parts, call, 'people and groups', async (tx) => {
    if (!(await lockGroup(tx, { id: groupId }))) return refused(noGroup);
    if ((await tx.user.count({ where: { id: userId } })) === 0) {
      return refused(invalid('userId', 'There is no such person.'));
    }
    const before = await findMembers(tx, groupId);
    const left = before.filter((one) => one.userId !== userId);
    const topics = await changeMembers(tx, parts, groupId, before, left);
    return done({ value: input, topics });
  });
}

const noGroup: Refusal = { code: 'NOT_FOUND', what: 'group' };

export function refusalOfMemberCount(count: number, field: string): Refusal | null {
  if (count <= limits.groupMembers) return null;
  return invalid(field, `A group has at most ${String(limits.groupMembers)} members.`);
}

/**
 * Makes `after` the members of a locked group, and has the requests that it is asked looked at.
 *
 * @returns the topics of those who have joined or left: what waits for them is another number now
 */
export async function changeMembers(
  tx: Transaction,
  parts: CommandParts,
  groupId: string,
  before: readonly Member[],
  after: readonly Member[],
): Promise<Topic[]> {
  const leadBefore = new Map(before.map(({ userId, lead }) => [userId, lead]));
  const afterIds = new Set(after.map(({ userId }) => userId));
  const joined = after.filter(({ userId }) => !leadBefore.has(userId));
  const left = before.filter(({ userId }) => !afterIds.has(userId));
  await putMembers(
    tx,
    groupId,
    after.filter(({ userId, lead }) => leadBefore.get(userId) !== lead),
  );
  await removeMembers(
    tx,
    groupId,
    left.map(({ userId }) => userId),
  );
  const moved = [...joined, ...left];
  if (moved.length > 0) await parts.jobs.enqueueRecheck(tx, { type: 'GROUP', id: groupId });
  return moved.map(({ userId }): Topic => `user:${userId}`);
}
