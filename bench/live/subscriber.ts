import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import type { Operation } from './operations.ts';
import { frame, opcodes, readFrames, upgradeRequest } from './websocket.ts';

/** Hears each text frame of a subscriber by where it lies; `true` where that was all there is to it. */
export type OnText = (who: Subscriber, bytes: Buffer, start: number, end: number) => boolean;

/** What a server says over graphql-transport-ws. */
export interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

export interface Subscriber {
  readonly index: number;
  /** Of its subscription, as 36 bytes; every one has its own, as with the usual client. */
  readonly operationId: Buffer;
  subscribe(operation: Operation): void;
  unsubscribe(): void;
  leave(): void;
}

interface Options {
  readonly port: number;
  readonly index: number;
  readonly init: Readonly<Record<string, string>>;
  readonly onText: OnText;
  readonly onMessage: (who: Subscriber, message: Message) => void;
  /** The server closed, or the connection broke, before `leave`. */
  readonly onLost: (why: string) => void;
}

// One for all sockets: each callback is done with it before the next begins.
const shared = Buffer.allocUnsafeSlow(65_536);

/** Opens a socket and says who it is. Resolves once the server has acknowledged it. */
export function openSubscriber(options: Options): Promise<Subscriber> {
  const { port, index, onText, onMessage, onLost } = options;
  return new Promise((resolve, reject) => {
    let upgraded = false;
    let left = false;
    let rest: Buffer | null = null;

    const send = (message: object) =>
      socket.write(frame(opcodes.text, Buffer.from(JSON.stringify(message))));
    const who = {
      index,
      operationId: Buffer.alloc(36),
      subscribe(operation: Operation) {
        const id = randomUUID();
        who.operationId.write(id, 'latin1');
        send({ type: 'subscribe', id, payload: operation });
      },
      unsubscribe: () => send({ type: 'complete', id: who.operationId.toString('latin1') }),
      leave() {
        left = true;
        socket.end(frame(opcodes.close, Buffer.from([0x03, 0xe8])));
      },
    };

    const onFrame = (opcode: number, bytes: Buffer, start: number, end: number) => {
      if (opcode === opcodes.text) {
        if (onText(who, bytes, start, end)) return;
        const message = JSON.parse(bytes.toString('utf8', start, end)) as Message;
        if (message.type === 'connection_ack') resolve(who);
        else if (message.type === 'ping') send({ type: 'pong' });
        else onMessage(who, message);
      } else if (opcode === opcodes.ping) {
        socket.write(frame(opcodes.pong, Buffer.from(bytes.subarray(start, end))));
      } else if (opcode === opcodes.close) {
        socket.destroy(new Error(`closed: ${bytes.toString('utf8', start + 2, end)}`));
      }
    };
    const onUpgrade = (answer: string): number => {
      const end = answer.indexOf('\r\n\r\n');
      if (end < 0) return 0;
      if (!answer.startsWith('HTTP/1.1 101 ')) socket.destroy(new Error(answer));
      upgraded = true;
      send({ type: 'connection_init', payload: options.init });
      return end + 4;
    };
    const receive = (bytes: Buffer, length: number) => {
      const from = upgraded ? 0 : onUpgrade(bytes.toString('latin1', 0, length));
      const read = upgraded ? readFrames(bytes, from, length, onFrame) : 0;
      rest = read < length ? Buffer.from(bytes.subarray(read, length)) : null;
    };

    const socket: Socket = connect({
      host: '127.0.0.1',
      port,
      noDelay: true,
      onread: {
        buffer: shared,
        callback(length) {
          if (rest) {
            const whole = Buffer.concat([rest, shared.subarray(0, length)]);
            receive(whole, whole.length);
          } else receive(shared, length);
          return true;
        },
      },
    });
    let why = 'the connection ended';
    socket.on('connect', () => socket.write(upgradeRequest(port)));
    socket.on('error', (error) => (why = error.message));
    socket.on('close', () => {
      reject(new Error(why));
      if (!left) onLost(why);
    });
  });
}
