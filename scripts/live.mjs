// `npm run live`: the whole of test/live/no-gaps.live.test.ts, of which `npm test` runs a part. Takes
// minutes; needs a Postgres and `redis-server`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const args = [vitest, 'run', '--project', 'live', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, {
  stdio: 'inherit',
  env: { ...process.env, LIVE: 'whole', REQUIRE_POSTGRES: '1', REQUIRE_REDIS: '1' },
});
process.exit(status ?? 1);
