import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Bus } from './bus.ts';
import type { Topic } from './wakeups.ts';

/** A server says so often who looks at what through it, in milliseconds. */
const sayEvery = 4_000;
/** What a server has not said for so long is no longer so: it may have died. */
const believedFor = 10_000;

/** What one server says of one request. */
const message = z.union([
  z.object({ server: z.string(), here: z.array(z.string()) }),
  /** "I have begun to listen: who is there?" */
  z.object({ ask: z.literal(true) }),
]);

/** Who looks at which request right now, on any server. It is kept nowhere but in memory. */
export interface Presence {
  /**
   * Somebody follows who looks at the request, through this server.
   *
   * @param userId who they are; `null`: they see and are not seen
   * @returns what to call when they look away
   */
  enter(requestId: string, userId: string | null): () => void;
  /** Everyone who looks at it, each once, in the order of their ids. */
  at(requestId: string): string[];
  stop(): void;
}

/** What is known of one request while somebody here looks at it. */
interface Place {
  /** How many follow it here, seen or not. */
  followers: number;
  /** How many times each person looks at it here: in several windows. */
  readonly here: Map<string, number>;
  readonly elsewhere: Map<string, { readonly userIds: readonly string[]; readonly at: number }>;
  readonly stop: () => void;
}

/** @param wake tells this server's followers of a request that its people have changed */
export function createPresence(
  bus: Bus | undefined,
  wake: (topics: readonly Topic[]) => void,
): Presence {
  const server = randomUUID();
  const places = new Map<string, Place>();

  function say(requestId: string): void {
    const here = [...(places.get(requestId)?.here.keys() ?? [])];
    bus?.publish(`presence:${requestId}`, JSON.stringify({ server, here }));
  }

  function hear(requestId: string, text: string): void {
    const place = places.get(requestId);
    const parsed = message.safeParse(parse(text));
    if (!place || !parsed.success) return;
    if ('ask' in parsed.data) {
      say(requestId);
      return;
    }
    const { server: from, here: userIds } = parsed.data;
    const before = at(requestId).join();
    if (userIds.length === 0) place.elsewhere.delete(from);
    else place.elsewhere.set(from, { userIds, at: performance.now() });
    if (at(requestId).join() !== before) wake([`presence:${requestId}`]);
  }

  function at(requestId: string): string[] {
    const place = places.get(requestId);
    if (!place) return [];
    const elsewhere = [...place.elsewhere.values()].flatMap(({ userIds }) => userIds);
    return [...new Set([...place.here.keys(), ...elsewhere])].sort();
  }

  function open(requestId: string): Place {
    const channel = `presence:${requestId}`;
    const stop = bus?.subscribe(
      channel,
      (text) => {
        hear(requestId, text);
      },
      () => {
        bus.publish(channel, JSON.stringify({ ask: true }));
        say(requestId);
      },
    );
    const place: Place = {
      followers: 0,
      here: new Map(),
      elsewhere: new Map(),
      stop: stop ?? (() => undefined),
    };
    places.set(requestId, place);
    return place;
  }

  function count(requestId: string, { here }: Place, userId: string, by: 1 | -1): void {
    const before = here.get(userId) ?? 0;
    if (before + by === 0) here.delete(userId);
    else here.set(userId, before + by);
    if (before > 0 && here.has(userId)) return;
    say(requestId);
    wake([`presence:${requestId}`]);
  }

  function forgetTheSilent(): void {
    const oldest = performance.now() - believedFor;
    for (const [requestId, { elsewhere }] of places) {
      const silent = [...elsewhere].filter(([, said]) => said.at < oldest);
      for (const [from] of silent) elsewhere.delete(from);
      if (silent.length > 0) wake([`presence:${requestId}`]);
    }
  }

  let saidAt = performance.now();
  const timer = setInterval(() => {
    forgetTheSilent();
    if (performance.now() - saidAt < sayEvery) return;
    saidAt = performance.now();
    for (const requestId of places.keys()) say(requestId);
  }, 1_000);
  timer.unref();

  return {
    at,
    enter(requestId, userId) {
      const place = places.get(requestId) ?? open(requestId);
      place.followers += 1;
      if (userId !== null) count(requestId, place, userId, 1);
      let isHere = true;
      return () => {
        if (!isHere) return;
        isHere = false;
        place.followers -= 1;
        if (userId !== null) count(requestId, place, userId, -1);
        if (place.followers > 0) return;
        place.stop();
        places.delete(requestId);
      };
    },
    stop() {
      clearInterval(timer);
      // Whoever looked through this server looks through another by now.
      for (const [requestId, { here }] of places) {
        here.clear();
        say(requestId);
      }
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
