import { Agent, request } from 'node:http';
import { ascending, percentile } from '../runner/percentiles.ts';
import type { Question } from './reading.ts';

/** What some seconds of asking came to. Times in milliseconds. */
export interface Load {
  readonly answers: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

interface Effort {
  readonly connections: number;
  readonly seconds: number;
  /** Goes on for longer until there are so many answers. */
  readonly atLeast?: number;
  /** But no longer than so many seconds. */
  readonly atMost?: number;
  /** @throws Error for an answer that should have been another */
  readonly check?: (answer: Buffer) => void;
}

/** Keeps `connections` questions under way for so long, each the next of `questions` in their order. */
export async function load(
  port: number,
  questions: readonly Question[],
  { connections, seconds, atLeast = 0, atMost = Infinity, check }: Effort,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  const passed = () => (performance.now() - began) / 1_000;
  const worker = async () => {
    while (passed() < seconds || (next < atLeast && passed() < atMost)) {
      const question = questions[next % questions.length];
      next += 1;
      if (!question) throw new Error('There is nothing to ask.');
      const sent = performance.now();
      const answer = await send(agent, port, question);
      times.push(performance.now() - sent);
      check?.(answer);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const took = passed();
  agent.destroy();
  const sorted = ascending(times);
  return {
    answers: times.length,
    perSecond: times.length / took,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
  };
}

/** One answer, as text. @throws Error unless it is a 200 */
export async function askOnce(port: number, question: Question): Promise<string> {
  const agent = new Agent();
  const answer = await send(agent, port, question);
  agent.destroy();
  return answer.toString();
}

function send(agent: Agent, port: number, { headers, body }: Question): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const sending = request(
      { agent, host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const all = Buffer.concat(chunks);
          if (answer.statusCode === 200) resolve(all);
          else reject(new Error(`${String(answer.statusCode)}: ${all.toString().slice(0, 500)}`));
        });
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
}
