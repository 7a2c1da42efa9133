// As much of RFC 6455 as a client needs that is to cost next to nothing: it runs on the same core as
// the server that it measures.
import { randomBytes } from 'node:crypto';

export const opcodes = { text: 1, close: 8, ping: 9, pong: 10 } as const;

/** The request that opens a socket for GraphQL. Nothing is compressed, by any contender. */
export function upgradeRequest(port: number): string {
  return [
    'GET /graphql HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    'Sec-WebSocket-Protocol: graphql-transport-ws',
    '\r\n',
  ].join('\r\n');
}

/** A frame from a client. Its mask is zero, which is as good as any and leaves the bytes as they are. */
export function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 6 : 8);
  head[0] = 0x80 | opcode;
  head[1] = 0x80 | (length < 126 ? length : 126);
  if (length >= 126) head.writeUInt16BE(length, 2);
  return Buffer.concat([head, payload]);
}

/**
 * Tells of each whole frame among the first `length` bytes by where its payload is, so that none is
 * copied. Returns where the first frame begins that is not whole yet.
 */
export function readFrames(
  bytes: Buffer,
  from: number,
  length: number,
  onFrame: (opcode: number, bytes: Buffer, start: number, end: number) => void,
): number {
  let at = from;
  while (length - at >= 2) {
    let start = at + 2;
    let size = (bytes[at + 1] ?? 0) & 0x7f;
    if (size === 127) throw new Error('A frame of more than 64 kB.');
    if (size === 126) {
      if (length - at < 4) break;
      size = bytes.readUInt16BE(start);
      start += 2;
    }
    if (length < start + size) break;
    onFrame((bytes[at] ?? 0) & 0x0f, bytes, start, start + size);
    at = start + size;
  }
  return at;
}
