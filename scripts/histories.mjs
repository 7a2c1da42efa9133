// `npm run histories [-- <how many>]`: random histories at once on two server processes and one
// Postgres (test/api/histories.test.ts), 2,000 of them unless told otherwise. Takes minutes.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [many = '2000'] = process.argv.slice(2);
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const args = [vitest, 'run', '--project', 'postgres', 'test/api/histories.test.ts'];
const { status } = spawnSync(process.execPath, args, {
  stdio: 'inherit',
  env: { ...process.env, HISTORIES: many, REQUIRE_POSTGRES: '1', REQUIRE_REDIS: '1' },
});
process.exit(status ?? 1);
