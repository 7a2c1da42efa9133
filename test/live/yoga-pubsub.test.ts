// Why Yoga's own pub/sub is not used: the burst that test/api/live-stalled.test.ts survives ends it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('1,100 events in one tick for one who does not read end the process', () => {
  const script = fileURLToPath(new URL('./fixtures/yoga-pubsub.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  expect(stdout).not.toContain('survived');
  expect(stderr).toContain('RepeaterOverflowError');
  expect(status).not.toBe(0);
});
