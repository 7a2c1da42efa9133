// `npm run soak -- --minutes 60`: one server and one Postgres, clients that come and go while things
// happen. In the end the server's memory must not have grown with time, and nobody may be listened
// for who has left. Prints a line every half minute; exits with 1 where either is not so.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { openPostgres } from '../../src/db/postgres.ts';
import { listen } from './listener.ts';
import { addPeople } from './people.ts';
import { slopePerHour } from './slope.ts';
import { testSecret } from '../support/secret.ts';
import { tellStory } from './stories.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const duration = Number(values.minutes) * 60_000;
const postgresUrl = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
/** Clients that are there at any moment, on the average. */
const crowd = 60;
/** Pauses between two stories, and the longest stay of a client, in milliseconds. */
const storyPause = 400;
const longestStay = 20_000;
/** A server that keeps something of each event or client shows it in an hour by more than this. */
const mostGrowth = 12;

const name = `assent_soak_${String(process.pid)}`;
await administer(`CREATE DATABASE ${name}`);
const url = Object.assign(new URL(postgresUrl), { pathname: `/${name}` }).href;
const server = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', 'src/main.ts'], {
  env: {
    PATH: process.env.PATH ?? '',
    ...{ PORT: '0', LOG_LEVEL: 'warn', DATABASE_URL: url, AUTH_JWT_SECRET: testSecret },
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
let failed = false;
try {
  const address = await ready();
  failed = await soak(address);
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
  await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}
process.exit(failed ? 1 : 0);

async function soak(address: string): Promise<boolean> {
  const db = openPostgres({ url });
  const people = await addPeople(db, 60);
  await db.close();
  const everyone = [...people.agents, ...people.others];
  const begin = performance.now();
  const isOver = () => performance.now() - begin > duration;
  let heard = 0;
  let stories = 0;

  const stay = async (index: number) => {
    while (!isOver()) {
      const person = everyone[index % everyone.length];
      if (!person) return;
      const listener = await listen({ url: address, token: person.token, personId: person.uuid });
      await setTimeout(Math.random() * longestStay);
      if (Math.random() < 0.3) listener.breakConnection();
      await setTimeout(1_000);
      heard += listener.heard.length;
      await listener.stop();
    }
  };
  const tell = async () => {
    while (!isOver()) {
      await tellStory(address, people);
      stories += 1;
      await setTimeout(storyPause);
    }
  };
  const samples: { at: number; megabytes: number }[] = [];
  const watch = async () => {
    while (!isOver()) {
      await setTimeout(Math.min(30_000, duration / 20));
      const at = (performance.now() - begin) / 3_600_000;
      samples.push({ at, megabytes: residentMegabytes() });
      const minutes = (at * 60).toFixed(1);
      console.log(
        `${minutes} min: ${residentMegabytes().toFixed(0)} MB, ${String(await followers(address))} followers, ${String(stories)} stories, ${String(heard)} items heard`,
      );
    }
  };
  await Promise.all([...Array.from({ length: crowd }, (_, index) => stay(index)), tell(), watch()]);

  let left = await followers(address);
  for (let tries = 0; left > 0 && tries < 60; tries += 1) {
    await setTimeout(500);
    left = await followers(address);
  }
  // The first third is the server's warming up.
  const growth = slopePerHour(samples.slice(Math.floor(samples.length / 3)));
  console.log(`Memory: ${growth.toFixed(1)} MB an hour. Followers left: ${String(left)}.`);
  return growth > mostGrowth || left > 0 || heard === 0;
}

function residentMegabytes(): number {
  const status = readFileSync(`/proc/${String(server.pid)}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
}

async function followers(address: string): Promise<number> {
  const answer = (await (await fetch(`${address}/readyz`)).json()) as { followers: number };
  return answer.followers;
}

async function ready(): Promise<string> {
  let output = '';
  for await (const chunk of server.stdout) {
    output += String(chunk);
    const [, found] = /Assent is ready on (\S+)/.exec(output) ?? [];
    if (found) {
      server.stdout.resume();
      return found;
    }
  }
  throw new Error(`The server ended before it was ready:\n${output}`);
}

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}
