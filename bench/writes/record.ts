import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { load } from '../reads/load.ts';
import { startAssent } from '../reads/servers.ts';
import { castParts } from './cast.ts';
import { approve, create, wasDone } from './operations.ts';
import { toScript, transactionOf, type Script } from './transcript.ts';
import { lastRequests, turnColumns } from './turns.ts';

export interface Recording {
  readonly url: string;
  readonly client: pg.Client;
  /** Where the server writes what it sends. */
  readonly file: string;
}

/** Has a server of its own approve a request, and listens. */
export async function record({ url, client, file }: Recording): Promise<Script> {
  const server = await startAssent(url, {
    imports: [new URL(`recorded.ts?to=${file}`, import.meta.url)],
  });
  const one = { connections: 1, seconds: 0, atLeast: 1, check: wasDone };
  try {
    await load(server.port, (await castParts(client, 1)).map(create), one);
    const [made] = await lastRequests(client, 1);
    if (!made) throw new Error('No request was made.');
    await load(server.port, [approve(made.request, made.approver)], one);
    // Its last line is written before it answers; this is for the file.
    await sleep(200);
    const known = new Map(turnColumns.map((name) => [made[name], name]));
    const { rows } = await client.query<{ id: string }>(
      `SELECT id::text FROM "User" WHERE id::text <> ALL($1)
       UNION ALL SELECT id::text FROM "Group"`,
      [[...known.keys()]],
    );
    const kept = new Set(rows.map(({ id }) => id));
    return toScript(transactionOf(file, made.request), known, kept);
  } finally {
    await server.stop();
  }
}
