import { createSourceEventStream, type ExecutionArgs, type GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Claims } from '../auth/tokens.ts';
import { createViewers, type Viewer } from '../auth/viewers.ts';
import type { CommandParts } from '../commands/parts.ts';
import { createPoll } from '../feed/poll.ts';
import { Following, type Source } from '../feed/source.ts';
import type { Answers } from '../request-reads/answer.ts';
import type { Context } from '../schema/context.ts';
import { answerAhead } from './answer-ahead.ts';
import type { Member, Outlet } from './member.ts';
import { operationOf, type ToResult } from './operation.ts';
import { createRooms } from './rooms.ts';

/** Somebody who follows something, over one socket or one response. */
export interface Visitor {
  readonly viewer: Viewer;
  /**
   * Begins to follow what a subscription asks for.
   *
   * @param outlet is told each answer, until it is told its end or leaves
   * @returns how to leave, or why it is refused
   */
  follow(args: ExecutionArgs, outlet: Outlet): Promise<Followed | readonly GraphQLError[]>;
  /** Leaves everything that they follow. */
  leave(): void;
}

export interface Followed {
  /** Whether others see meanwhile that they are there. */
  readonly isShown: boolean;
  leave(): void;
  /** The outlet takes answers again. */
  resume(): void;
}

/**
 * Everybody who follows something on this server. Followers of the same operation share a room: an
 * event is read once, executed once for all whose rights give the same answer, and written once.
 */
export interface Live {
  /**
   * @param onGone called when they may not be here any more; they are to leave
   * @throws UnauthenticatedError when the claims name nobody
   */
  enter(claims: Claims, onGone: () => void): Promise<Visitor>;
  stop(): Promise<void>;
}

export interface LiveOptions {
  readonly toResult: ToResult;
  readonly answers: Answers;
  readonly log: Logger;
}

/** So often rights are looked at, and what wake-ups may have missed, in milliseconds. */
const beat = 1_000;

export function createLive(
  { db, wakeups, urgent, now }: Pick<CommandParts, 'db' | 'wakeups' | 'urgent' | 'now'>,
  { toResult, answers, log }: LiveOptions,
): Live {
  const viewers = createViewers(db, now);
  const rooms = createRooms({ db, viewers, urgent, onFault: fault });
  const poll = createPoll(db, wakeups);
  let isDown = false;
  let present = 0;
  let looking: Promise<void> | null = null;

  function fault(error: unknown): void {
    if (!isDown) log.error({ err: error }, 'live had a fault; it tries again every second');
    isDown = true;
  }

  async function look(): Promise<void> {
    rooms.retry();
    if (present === 0) return;
    await viewers.bringUpToDate();
    await poll();
    if (isDown) log.info('live goes on');
    isDown = false;
  }

  const timer = setInterval(() => {
    looking ??= look()
      .catch(fault)
      .finally(() => (looking = null));
  }, beat);
  timer.unref();

  /** Reads the subscription's own field: what it follows, or why not. */
  async function sourceOf(args: ExecutionArgs): Promise<Source | readonly GraphQLError[]> {
    const stream = await createSourceEventStream(args);
    if (stream instanceof Following) return stream.source;
    if (Symbol.asyncIterator in stream) throw new Error('A subscription answers a Following.');
    return toResult(stream, requestIdOf(args)).errors ?? [];
  }

  return {
    async enter(claims, onGone) {
      const wakes = new Set<() => void>();
      const leaves = new Set<() => void>();
      const viewer = await viewers.enter(claims, () => {
        if (viewer.caller) for (const wake of wakes) wake();
        else onGone();
      });
      present += 1;
      let hasLeft = false;

      function join(operation: ReturnType<typeof operationOf>, member: Member): Followed {
        const { source } = member;
        const { wake, leave: leaveRoom } = rooms.join(operation, member);
        const topic = source.is === 'STATE' ? source.topic : (`user:${source.userId}` as const);
        const stopListening = wakeups.listen(topic, wake);
        const seen = member.outlet.showsPresence ? viewer.caller : null;
        const stopFollowing = source.is === 'STATE' ? source.onFollow?.(seen) : undefined;
        const leave = () => {
          if (!leaves.delete(leave)) return;
          wakes.delete(wake);
          leaveRoom();
          stopListening();
          stopFollowing?.();
        };
        wakes.add(wake);
        leaves.add(leave);
        // For what came between the look that `subscribe` took and this moment.
        wake();
        return { isShown: stopFollowing !== undefined && seen !== null, leave, resume: wake };
      }

      return {
        viewer,
        async follow(args, outlet) {
          const source = await sourceOf(args);
          if (!('is' in source)) return source;
          if (hasLeft) return { isShown: false, leave: () => undefined, resume: () => undefined };
          const ahead = () => answerAhead(args, answers, log);
          return join(operationOf(args, toResult, ahead), {
            viewer,
            outlet,
            source,
            requestId: requestIdOf(args),
            position: source.is === 'FEED' ? source.after : 0,
            marker: source.is === 'STATE' ? source.seen : null,
            lastTold: null,
            isBusy: false,
            hasLeft: false,
          });
        },
        leave() {
          if (hasLeft) return;
          hasLeft = true;
          present -= 1;
          for (const leave of [...leaves]) leave();
          viewers.leave(viewer);
        },
      };
    },
    async stop() {
      clearInterval(timer);
      await looking;
      // Before the database closes under it.
      await rooms.stop();
    },
  };
}

function requestIdOf({ contextValue }: ExecutionArgs): string {
  return (contextValue as Context).requestId;
}
