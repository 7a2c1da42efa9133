// `npm run verify-receipt -- <receipt file, or - for stdin> --keys <file>` checks the signed receipt
// of a decision. It asks nobody: no server, no database, no network, no settings.
// It ends with 0 for a receipt to rely on, 1 for any other, 2 where it could not check.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { JSONWebKeySet } from 'jose';
import { ReceiptError, verifyReceipt, type Receipt } from '../src/record/receipts.ts';

const usage = `Usage: npm run verify-receipt -- <receipt file, or - for stdin> --keys <file>
The keys are those of the server that signed it, as it publishes them: a JSON Web Key Set.`;

try {
  const args = readArguments();
  if (args) {
    const receipt = args.file === '-' ? await text(process.stdin) : await read(args.file);
    console.log(inWords(await verifyReceipt(receipt.trim(), await readKeys(args.keys))));
  } else {
    console.error(usage);
    process.exitCode = 2;
  }
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const isRefused = error instanceof ReceiptError;
  console.error(isRefused ? `Do not rely on this receipt. ${oneLine(message)}` : message);
  process.exitCode = isRefused ? 1 : 2;
}

function readArguments(): { file: string; keys: string } | undefined {
  try {
    const options = { keys: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...more] = positionals;
    return file && values.keys && more.length === 0 ? { file, keys: values.keys } : undefined;
  } catch {
    return undefined;
  }
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Error(`The file ${file} cannot be read.`);
  }
}

async function readKeys(file: string): Promise<JSONWebKeySet> {
  const content = await read(file);
  try {
    // verifyReceipt looks at what it is.
    return JSON.parse(content) as JSONWebKeySet;
  } catch {
    throw new Error(`The file ${file} is not JSON.`);
  }
}

function inWords(receipt: Receipt): string {
  const { decidedBy, decision, eventSequence } = receipt;
  const done = decision === 'APPROVED' ? 'approved' : 'denied';
  const rows: [string, string][] = [
    ['Decided by', decidedBy.id],
    ['For', receipt.forWhom.id],
    ['At', receipt.decidedAt],
    ['Request', receipt.requestId],
    ['Ticket', `#${receipt.ticketNumber}`],
    ['Note', receipt.note ?? '(none)'],
    ['Event', `${receipt.eventId}, number ${eventSequence} of the request's record`],
    ['Its hash', receipt.eventHash],
    ['Hash before', receipt.previousHash],
    ['Signed by', `${receipt.issuer}, ${moment(receipt.issuedAt)}`],
    ['With the key', receipt.keyId],
  ];
  return [
    'This receipt is genuine.',
    '',
    `${oneLine(decidedBy.name)} ${done} “${oneLine(receipt.subject)}”`,
    `${capacity(receipt)},`,
    `on ${moment(new Date(receipt.decidedAt))}, on ticket #${receipt.ticketNumber}.`,
    '',
    ...rows.map(([label, value]) => `  ${label.padEnd(14)}${indented(value)}`),
  ].join('\n');
}

function capacity({ answeredAs, forWhom }: Receipt): string {
  const name = oneLine(forWhom.name);
  const whom = forWhom.type === 'GROUP' ? `the group ${name}` : name;
  const words: Partial<Record<string, string>> = {
    APPROVER: 'for themselves',
    GROUP_MEMBER: `for ${whom}, as one of its members`,
    STAND_IN: `for ${whom}, as the stand-in`,
    ESCALATION: `for ${whom}, after it was escalated`,
  };
  return words[answeredAs] ?? `for ${whom} (${oneLine(answeredAs)})`;
}

function moment(date: Date): string {
  const format = { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat('en-GB', format).format(date)} UTC`;
}

/** People chose these words: none of them may move the cursor, or turn the direction of the text. */
function plain(value: string): string {
  return value.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '\uFFFD');
}

function oneLine(value: string): string {
  return plain(value).replaceAll('\n', ' ');
}

/** A second line of a note must not look like a row of ours. */
function indented(value: string): string {
  return plain(value).replaceAll('\n', `\n${' '.repeat(14)}| `);
}
