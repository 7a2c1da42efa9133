// Two servers that tell each other who looks at what, over a bus in memory.
import { afterEach, expect, test, vi } from 'vitest';
import type { Bus } from '../../src/feed/bus.ts';
import { createPresence } from '../../src/feed/presence.ts';

type Subscriber = (message: string) => void;

/** Carries what one says to all others, as Redis does; one that is cut says and hears nothing. */
function network() {
  const ends: { channels: Map<string, Subscriber>; isCut: boolean }[] = [];
  return () => {
    const end = { channels: new Map<string, Subscriber>(), isCut: false };
    ends.push(end);
    const bus: Bus = {
      isConnected: true,
      publish(channel, message) {
        if (end.isCut) return;
        for (const other of ends) {
          if (other !== end && !other.isCut) other.channels.get(channel)?.(message);
        }
      },
      subscribe(channel, onMessage, onReady) {
        end.channels.set(channel, onMessage);
        // A subscription is confirmed a moment later, as over a network.
        queueMicrotask(() => onReady?.());
        return () => end.channels.delete(channel);
      },
      close: () => Promise.resolve(),
    };
    return { bus, end };
  };
}

afterEach(() => {
  vi.useRealTimers();
});

test('each server knows of everybody, whichever server they are on', async () => {
  const join = network();
  const woken: string[] = [];
  const here = createPresence(join().bus, (topics) => woken.push(...topics));
  const there = createPresence(join().bus, () => undefined);
  const leave = here.enter('r', 'anna');
  there.enter('r', 'ben');
  await Promise.resolve();
  expect(here.at('r')).toEqual(['anna', 'ben']);
  expect(there.at('r')).toEqual(['anna', 'ben']);
  expect(woken).toContain('presence:r');
  leave();
  expect(there.at('r')).toEqual(['ben']);
  // Nobody looks here any more, so nothing is known here.
  expect(here.at('r')).toEqual([]);
  here.stop();
  there.stop();
});

test('who stops says so; who falls silent is forgotten', async () => {
  vi.useFakeTimers();
  const join = network();
  const [one, two, three] = [join(), join(), join()];
  const watcher = createPresence(one.bus, () => undefined);
  const stopping = createPresence(two.bus, () => undefined);
  const dying = createPresence(three.bus, () => undefined);
  watcher.enter('r', null);
  stopping.enter('r', 'ben');
  dying.enter('r', 'cleo');
  await vi.advanceTimersByTimeAsync(20_000);
  // What is said again and again is believed for as long.
  expect(watcher.at('r')).toEqual(['ben', 'cleo']);
  stopping.stop();
  expect(watcher.at('r')).toEqual(['cleo']);
  three.end.isCut = true;
  await vi.advanceTimersByTimeAsync(12_000);
  expect(watcher.at('r')).toEqual([]);
  watcher.stop();
  dying.stop();
});

test('what is no message of ours is nothing', () => {
  const join = network();
  const [one, two] = [join(), join()];
  const presence = createPresence(one.bus, () => undefined);
  presence.enter('r', 'anna');
  for (const text of ['', 'garbage', '{}', '{"server":1}', '[]', '{"here":["x"]}']) {
    two.bus.publish('presence:r', text);
  }
  expect(presence.at('r')).toEqual(['anna']);
  presence.stop();
});
