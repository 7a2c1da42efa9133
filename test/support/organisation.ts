import {
  CreateGroup,
  CreateUser,
  RemoveMember,
  SetMember,
  UpdateGroup,
  UpdateUser,
} from './operations-people.ts';
import type { Scene } from './scene.ts';

/** What the tests have an administrator do. Throws where it is refused. */
export interface Organisation {
  /** Somebody new, who can sign in as `app.as(key)`. */
  addPerson(key: string, input?: { name?: string; role?: 'ADMIN' | 'AGENT' }): Promise<string>;
  setActive(userId: string, active: boolean): Promise<void>;
  /** A new group of these people. */
  addGroup(name: string, userIds?: readonly string[]): Promise<string>;
  setGroupActive(id: string, active: boolean): Promise<void>;
  join(groupId: string, userId: string, lead?: boolean): Promise<void>;
  leave(groupId: string, userId: string): Promise<void>;
}

export function organisationOf({ admin }: Scene): Organisation {
  const organisation: Organisation = {
    async addPerson(key, input = {}) {
      const { userCreate } = await admin.query(CreateUser, {
        input: { email: `${key}@demo.test`, name: `Somebody ${key}`, ...input },
      });
      if (userCreate.__typename !== 'UserCreatePayload') throw refusedBy(userCreate);
      return userCreate.user.id;
    },
    async setActive(id, active) {
      const { userUpdate } = await admin.query(UpdateUser, { input: { id, active } });
      if (userUpdate.__typename !== 'UserUpdatePayload') throw refusedBy(userUpdate);
    },
    async addGroup(name, userIds = []) {
      const { groupCreate } = await admin.query(CreateGroup, { input: { name } });
      if (groupCreate.__typename !== 'GroupCreatePayload') throw refusedBy(groupCreate);
      const { id } = groupCreate.group;
      for (const userId of userIds) await organisation.join(id, userId);
      return id;
    },
    async setGroupActive(id, active) {
      const { groupUpdate } = await admin.query(UpdateGroup, { input: { id, active } });
      if (groupUpdate.__typename !== 'GroupUpdatePayload') throw refusedBy(groupUpdate);
    },
    async join(groupId, userId, lead = false) {
      const { groupMemberSet } = await admin.query(SetMember, { input: { groupId, userId, lead } });
      if (groupMemberSet.__typename !== 'GroupMemberSetPayload') throw refusedBy(groupMemberSet);
    },
    async leave(groupId, userId) {
      const { groupMemberRemove } = await admin.query(RemoveMember, { input: { groupId, userId } });
      if (groupMemberRemove.__typename !== 'GroupMemberRemovePayload') {
        throw refusedBy(groupMemberRemove);
      }
    },
  };
  return organisation;
}

function refusedBy(answer: object): Error {
  return new Error(`An administrator was refused: ${JSON.stringify(answer)}`);
}
