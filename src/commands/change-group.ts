import type { Transaction } from '../db/database.ts';
import {
  findMembers,
  insertGroup,
  lockGroup,
  saveGroup,
  type KeptGroup,
} from '../db/group-store.ts';
import { done, invalid, refused, type Outcome, type Refusal } from '../domain/refusals.ts';
import type { Topic } from '../feed/wakeups.ts';
import type { Call, CommandParts } from './parts.ts';
import { runAsAdministrator } from './run-as-administrator.ts';
import type { Written } from './run-command.ts';

export type NewGroup = Omit<KeptGroup, 'id'>;

/** What is `undefined` stays as it is. */
export type GroupChanges = { readonly [Field in keyof NewGroup]?: NewGroup[Field] | undefined };

export interface UpdateGroup extends GroupChanges {
  readonly groupId: string;
}

/** An administrator makes a group. Nobody belongs to it yet. */
export function createGroup(
  parts: CommandParts,
  call: Call,
  input: NewGroup,
): Promise<Outcome<{ groupId: string }>> {
  return runAsAdministrator(parts, call, 'people and groups', async (tx) => {
    const added = await addGroup(tx, parts, input);
    if (!added.ok) return refused(groupTakenBy(added.taken));
    return done({ value: { groupId: added.value.id }, topics: [] });
  });
}

/** An administrator renames a group, retires it, or has it back. */
export function updateGroup(
  parts: CommandParts,
  call: Call,
  { groupId, ...changes }: UpdateGroup,
): Promise<Outcome<{ groupId: string }>> {
  return runAsAdministrator(parts, call, 'people and groups', async (tx) => {
    const group = await lockGroup(tx, { id: groupId });
    if (!group) return refused({ code: 'NOT_FOUND', what: 'group' });
    return changeGroup(tx, parts, group, changes);
  });
}

/** @returns the new group's id, or in which column another has the same */
export function addGroup(tx: Transaction, parts: CommandParts, input: NewGroup) {
  const at = parts.now();
  return insertGroup(tx, { id: parts.newId(at), ...input }, at);
}

/** Changes a locked group, and has the requests that it is asked looked at where that matters. */
export async function changeGroup(
  tx: Transaction,
  parts: CommandParts,
  before: KeptGroup,
  changes: GroupChanges,
): Promise<Outcome<Written<{ groupId: string }>>> {
  const groupId = before.id;
  const given = Object.entries<unknown>(changes).filter(([, value]) => value !== undefined);
  const after: KeptGroup = { ...before, ...Object.fromEntries(given) };
  const saved = await saveGroup(tx, after);
  if (!saved.ok) return refused(groupTakenBy(saved.taken));
  if (before.active === after.active) return done({ value: { groupId }, topics: [] });
  await parts.jobs.enqueueRecheck(tx, { type: 'GROUP', id: groupId });
  const members = await findMembers(tx, groupId);
  return done({
    value: { groupId },
    topics: members.map(({ userId }): Topic => `user:${userId}`),
  });
}

export function groupTakenBy(column: string): Refusal {
  return column === 'name'
    ? invalid('name', 'There is a group with this name already. Choose another name.')
    : invalid('externalId', 'A group has this external id already. Take it away there first.');
}
