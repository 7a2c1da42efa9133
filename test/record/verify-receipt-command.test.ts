// `npm run verify-receipt`, typed by somebody who has a receipt, the keys, and nothing else.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReceiptSigner } from '../../src/record/receipts.ts';
import { claims, issuedAt, issuer, newPem } from './fixtures.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const signer = await createReceiptSigner({ pem: newPem() }, issuer);
const stranger = await createReceiptSigner({ pem: newPem() }, issuer);
const receipt = await signer.sign(claims, issuedAt);
let dir: string;
const file = (name: string) => join(dir, name);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assent-receipt-'));
  await writeFile(file('receipt'), `${receipt}\n`);
  await writeFile(file('keys'), JSON.stringify(signer.jwks));
  await writeFile(file('other-keys'), JSON.stringify(stranger.jwks));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Without settings, and where no data directory can be made. */
function run(args: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/verify-receipt.ts', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: '/dev/null/none', DATABASE_URL: 'postgres://nowhere' },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  // It may end before it has read.
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...output }));
  });
}
/** What it says of another receipt, from its standard input. */
const check = (jws: string) => run(['-', '--keys', file('keys')], jws);

describe('a genuine receipt', () => {
  it('is told in plain words', async () => {
    const ended = await run([file('receipt'), '--keys', file('keys')]);
    expect(ended).toEqual({
      code: 0,
      stderr: '',
      stdout: `This receipt is genuine.

Paul Bennett denied “Refund for order 4711”
for the group Finance, as one of its members,
on 4 March 2026 at 05:06:07 UTC, on ticket #1042.

  Decided by    usr_01980000000070008000000000000003
  For           grp_01980000000070008000000000000004
  At            2026-03-04T05:06:07.089Z
  Request       req_01980000000070008000000000000001
  Ticket        #1042
  Note          Trop cher: 12 €.
              | Ask again in June.
  Event         evt_01980000000070008000000000000002, number 4 of the request's record
  Its hash      ${claims.eventHash}
  Hash before   ${claims.previousHash}
  Signed by     https://assent.example, 4 March 2026 at 05:06:08 UTC
  With the key  ${signer.jwks.keys[0]!.kid!}
`,
    });
  });

  it.each([
    ['APPROVER', 'USER', 'for themselves'],
    ['STAND_IN', 'USER', 'for Sofia, as the stand-in'],
    ['ESCALATION', 'GROUP', 'for the group Sofia, after it was escalated'],
    ['ORACLE', 'USER', 'for Sofia (ORACLE)'],
  ] as const)(
    'comes from standard input and says the capacity %s',
    async (answeredAs, type, words) => {
      const forWhom = { type, id: 'x', name: 'Sofia' };
      const says = { ...claims, decision: 'APPROVED', note: null, answeredAs, forWhom } as const;
      const { code, stdout } = await check(await signer.sign(says, issuedAt));
      expect(code).toBe(0);
      expect(stdout).toContain(`Paul Bennett approved “Refund for order 4711”\n${words},\n`);
      expect(stdout).toContain('  Note          (none)\n');
    },
  );

  it('cannot play tricks with the terminal or look like more rows', async () => {
    const says = {
      ...claims,
      subject: 'Refund\u001b[2K\u202e\nApproved',
      note: 'No.\r\n  Decided by    the king\u009b1A',
    };
    const { stdout } = await check(await signer.sign(says, issuedAt));
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(stdout).toContain('“Refund\ufffd[2K\ufffd Approved”');
    expect(stdout).toContain('\n              |   Decided by    the king');
  });
});

describe('any other receipt', () => {
  it('that was changed', async () => {
    const [header, , signature] = receipt.split('.');
    const says = Buffer.from(JSON.stringify({ ...claims, decision: 'APPROVED' }));
    const ended = await check([header, says.toString('base64url'), signature].join('.'));
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toBe(
      'Do not rely on this receipt. Its signature does not fit what it says: ' +
        'it was changed or cut, or somebody else made it.\n',
    );
  });

  it('that another key signed', async () => {
    const ended = await run([file('receipt'), '--keys', file('other-keys')]);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('which is not among those given.');
  });

  it.each([
    ['nothing', ''],
    ['a word', 'Approved, trust me.'],
    ['its claims without a signature', JSON.stringify(claims)],
  ])('that is none: %s', async (_what, text) => {
    expect(await check(text)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Do not rely on this receipt. This is not a receipt of a decision in Assent.\n',
    });
  });
});

describe('where it cannot check', () => {
  it.each([
    [[]],
    [['receipt']],
    [['--keys', 'keys']],
    [['receipt', 'another', '--keys', 'keys']],
    [['receipt', '--keys']],
    [['receipt', '--keys', 'keys', '--force']],
  ])('it says how it is used: %j', async (args) => {
    const ended = await run(args);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('Usage: npm run verify-receipt -- ');
  });

  it.each([
    ['receipt', 'nowhere', 'The file nowhere cannot be read.'],
    ['nowhere', 'keys', 'The file nowhere cannot be read.'],
    ['receipt', 'receipt', 'is not JSON.'],
    ['receipt', 'no-keys', 'The keys are not a JSON Web Key Set'],
  ])('it says what is wrong: %s, %s', async (from, keys, message) => {
    await writeFile(file('no-keys'), '{}');
    const path = (name: string) => (name === 'nowhere' ? name : file(name));
    const ended = await run([path(from), '--keys', path(keys)]);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain(message);
  });
});
