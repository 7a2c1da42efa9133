import { post } from '../../runner/http.ts';
import type { Card } from '../operations.ts';
import { userId } from '../people.ts';
import { startServer } from '../../runner/process.ts';
import type { Contender, Way } from './contender.ts';

/** The request that they tell of, made by Assent beforehand, and what Assent tells of it. */
export interface Shown {
  readonly requestId: string;
  readonly card: Card;
}

/** A bare `ws` server that sends the same bytes to each in a plain loop: what nobody can undercut by much. */
export function floor(databaseUrl: string, shown: Shown): Contender {
  return other('floor', databaseUrl, shown, [
    { label: 'floor: ws, plain send loop', read: 'once' },
  ]);
}

export function mercurius(databaseUrl: string, shown: Shown): Contender {
  return other('mercurius', databaseUrl, shown, readings('mercurius'));
}

export function stockYoga(databaseUrl: string, shown: Shown): Contender {
  return other('yoga', databaseUrl, shown, readings('stock Yoga'));
}

/**
 * Assent tells each subscriber what is in the database at that moment, and so does a server that
 * reads for each. Reading once and publishing the row is the least work that these libraries allow.
 */
function readings(label: string): readonly Reading[] {
  return [
    { label: `${label}, read for each`, read: 'each' },
    { label: `${label}, read once`, read: 'once' },
  ];
}

interface Reading {
  readonly label: string;
  readonly read: 'each' | 'once';
}

function other(
  name: 'floor' | 'mercurius' | 'yoga',
  databaseUrl: string,
  { requestId, card }: Shown,
  waysToRead: readonly Reading[],
): Contender {
  return {
    name,
    sharedIds: name === 'floor',
    async start() {
      const server = await startServer({
        script: new URL(`../server/${name}.ts`, import.meta.url),
        args: [databaseUrl],
        ready: /listening on (\d+)/,
      });
      const change = (body: object) => post(server.port, '/change', { requestId, ...body });
      const ways = waysToRead.map(({ label, read }): Way => ({
        label,
        async update() {
          await change({ read });
        },
        async assign(person) {
          await change({ read, userId: userId(person) });
          return requestId;
        },
      }));
      return { server, requestId, card, ways };
    },
  };
}
