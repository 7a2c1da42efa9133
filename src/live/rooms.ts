import type { Viewers } from '../auth/viewers.ts';
import type { Database } from '../db/database.ts';
import type { Urgent } from '../feed/urgent.ts';
import type { Member } from './member.ts';
import type { Operation } from './operation.ts';
import { Room } from './room.ts';
import { serveFeeds } from './serve-feed.ts';
import { serveStates } from './serve-state.ts';

/** A room for each operation that is followed. */
export interface Rooms {
  /** Takes the member in; answers what wakes them and what takes them out. */
  join(
    operation: Operation,
    member: Member,
  ): {
    readonly wake: () => void;
    readonly leave: () => void;
  };
  /** Tries again what failed. */
  retry(): void;
  /** Begins nothing more; resolves once what is being told has been told. */
  stop(): Promise<void>;
}

export interface RoomsParts {
  readonly db: Database;
  readonly viewers: Viewers;
  readonly urgent: Urgent;
  /** Told of what failed, which `retry` tries again: nothing of it was told, or lost. */
  readonly onFault: (error: unknown) => void;
}

export function createRooms({ db, viewers, urgent, onFault }: RoomsParts): Rooms {
  const rooms = new Map<string, Room>();
  let failed: (() => void)[] = [];
  const serving = new Set<Promise<readonly Member[]>>();
  let hasStopped = false;

  async function serve(
    room: Room,
    operation: Operation,
    members: readonly Member[],
  ): Promise<readonly Member[]> {
    try {
      // What one may not see is not told, however lately it was taken from them.
      const rights = viewers.bringUpToDate();
      const states = serveStates(db, operation, members, rights);
      const feeds = serveFeeds(db, operation, members, rights);
      // All of it has ended when this has, also where a part fails.
      await Promise.allSettled([rights, states, feeds]);
      await states;
      return await feeds;
    } catch (error) {
      for (const member of members) failed.push(() => room.wake(member));
      onFault(error);
      return [];
    }
  }

  function open(operation: Operation, pause: number): Room {
    const room: Room = new Room((members) => {
      if (hasStopped) return Promise.resolve([]);
      const served = urgent.telling(serve(room, operation, members));
      serving.add(served);
      return served.finally(() => serving.delete(served));
    }, pause);
    rooms.set(operation.key, room);
    return room;
  }

  return {
    join(operation, member) {
      const { source } = member;
      const pause = source.is === 'STATE' ? (source.pause ?? 0) : 0;
      const room = rooms.get(operation.key) ?? open(operation, pause);
      room.enter(member);
      return {
        wake() {
          room.wake(member);
        },
        leave() {
          room.leave(member);
          if (room.isEmpty && rooms.get(operation.key) === room) rooms.delete(operation.key);
        },
      };
    },
    retry() {
      const again = failed;
      failed = [];
      for (const wake of again) wake();
    },
    async stop() {
      hasStopped = true;
      await Promise.all(serving);
    },
  };
}
