import type { Transaction } from '../db/database.ts';
import { findMembers, lockGroup, type Member } from '../db/group-store.ts';
import { findReferencedPeople, type Reference } from '../db/reference-store.ts';
import { done, refused, type FieldIssue, type Outcome } from '../domain/refusals.ts';
import { addGroup, changeGroup, groupTakenBy, type GroupChanges } from './change-group.ts';
import { changeMembers, refusalOfMemberCount } from './change-members.ts';
import type { Call, CommandParts } from './parts.ts';
import { runAsAdministrator } from './run-as-administrator.ts';

export interface UpsertGroup extends GroupChanges {
  readonly externalId: string;
  readonly name: string;
  /** Everyone who is to belong to it, and nobody else; `undefined`: as it is. */
  readonly members?: readonly NamedMember[] | undefined;
}

export interface NamedMember {
  readonly who: Reference;
  readonly lead: boolean;
}

/**
 * An administrator's other help desk says what a group is: it is changed, or made where there is
 * none with this external id. Of two at once one makes it and the other finds it.
 */
export function upsertGroup(
  parts: CommandParts,
  call: Call,
  { members, ...changes }: UpsertGroup,
): Promise<Outcome<{ groupId: string }>> {
  return runAsAdministrator(parts, call, 'people and groups', async (tx) => {
    const wanted = members ? await findWanted(tx, members) : done(undefined);
    if (!wanted.ok) return wanted;
    const put = await putGroup(tx, parts, changes);
    if (!put.ok || !wanted.value) return put;
    const { value, topics } = put.value;
    const before = await findMembers(tx, value.groupId);
    const moved = await changeMembers(tx, parts, value.groupId, before, wanted.value);
    return done({ value, topics: [...topics, ...moved] });
  });
}

async function findWanted(
  tx: Transaction,
  members: readonly NamedMember[],
): Promise<Outcome<Member[]>> {
  const tooMany = refusalOfMemberCount(members.length, 'members');
  if (tooMany) return refused(tooMany);
  const userIds = await findReferencedPeople(
    tx,
    members.map(({ who }) => who),
  );
  const fields = members.flatMap(({ who }, index): FieldIssue[] => {
    const path = ['members', String(index), 'id' in who ? 'userId' : 'userExternalId'];
    const userId = userIds[index] ?? null;
    if (userId === null) return [{ path, message: 'There is no such person.' }];
    if (userIds.indexOf(userId) === index) return [];
    return [{ path, message: 'This person is named twice. Name each once.' }];
  });
  if (fields.length > 0) return refused({ code: 'INVALID_INPUT', fields });
  return done(members.map(({ lead }, index) => ({ userId: userIds[index] ?? '', lead })));
}

async function putGroup(
  tx: Transaction,
  parts: CommandParts,
  changes: Omit<UpsertGroup, 'members'>,
) {
  const { externalId, name, active = true } = changes;
  const group = await lockGroup(tx, { externalId });
  if (group) return changeGroup(tx, parts, group, changes);
  const added = await addGroup(tx, parts, { externalId, name, active });
  if (added.ok) return done({ value: { groupId: added.value.id }, topics: [] });
  // Somebody else's may have been made just now, with this external id.
  const found = await lockGroup(tx, { externalId });
  return found ? changeGroup(tx, parts, found, changes) : refused(groupTakenBy(added.taken));
}
