import { Agent, request } from 'node:http';

// Few and kept: opening a connection is no part of what is measured.
const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Posts JSON to a server on this machine. @throws Error unless the answer is a 2xx */
export function post(
  port: number,
  path: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const options = {
      agent,
      host: '127.0.0.1',
      port,
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    };
    const sending = request(options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (answer.statusCode !== 200) reject(new Error(`${path}: ${answer.statusCode} ${text}`));
        else resolve(JSON.parse(text));
      });
    });
    sending.on('error', reject);
    sending.end(JSON.stringify(body));
  });
}
