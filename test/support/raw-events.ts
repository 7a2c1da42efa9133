import { connect, type Socket } from 'node:net';
import type { TestApp } from './test-app.ts';

/** Asks for a subscription over server-sent events, as plain text over TCP; whether to read is the test's. */
export async function askForEvents(
  { app, tokens }: TestApp,
  person: string,
  query: string,
): Promise<Socket> {
  const token = await tokens.sign({ email: `${person}@demo.test` }, 3_600);
  const body = JSON.stringify({ query });
  const stream = connect({ port: app.port, host: 'localhost' });
  stream.on('error', () => undefined);
  stream.write(
    [
      'POST /graphql HTTP/1.1',
      'Host: localhost',
      'Accept: text/event-stream',
      'Content-Type: application/json',
      `Content-Length: ${String(Buffer.byteLength(body))}`,
      `Authorization: Bearer ${token}`,
      `\r\n${body}`,
    ].join('\r\n'),
  );
  return stream;
}
