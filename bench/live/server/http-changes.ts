import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Change } from './changes.ts';

/** Answers `POST /change` once `make` has made it; `false` for anything else. */
export function answerChange(
  request: IncomingMessage,
  response: ServerResponse,
  make: (change: Change) => Promise<void>,
): boolean {
  if (request.method !== 'POST' || request.url !== '/change') return false;
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    make(JSON.parse(Buffer.concat(chunks).toString()) as Change).then(
      () => response.setHeader('content-type', 'application/json').end('{}'),
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
  });
  return true;
}
