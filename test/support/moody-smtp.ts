import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { headersOf } from './read-headers.ts';

/** How the server treats mails to an address, by how the address begins. */
export type Mood = 'kind' | 'busy' | 'silent' | 'rude' | 'strict';

/** A message that the server has taken. */
export interface Taken {
  readonly to: string;
  readonly messageId: string;
  /** Whether the client was told. */
  readonly acknowledged: boolean;
}

/**
 * A real SMTP server with its moods: `kind` takes everything; `busy` answers 451 three times and
 * then takes it; `silent` says nothing the first time; `rude` takes the first and breaks the
 * connection before it says so; `strict` refuses for good.
 */
export async function startMoodySmtp() {
  const taken: Taken[] = [];
  const times = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    maxClients: 100,
    closeTimeout: 500,
    onRcptTo({ address }, _session, done) {
      if (address.startsWith('strict')) done(answer(550, 'No such mailbox here'));
      else done();
    },
    onData(stream, { id, envelope }, done) {
      const to = envelope.rcptTo.map(({ address }) => address).join();
      const read = text(stream).then((raw) => {
        const messageId = headersOf(raw).get('message-id') ?? '';
        const time = (times.get(messageId) ?? 0) + 1;
        times.set(messageId, time);
        if (to.startsWith('busy') && time <= 3) done(answer(451, 'Greylisted, try again'));
        else if (to.startsWith('silent') && time === 1) return;
        else if (to.startsWith('rude') && time === 1) {
          taken.push({ to, messageId, acknowledged: false });
          for (const connection of server.connections) {
            const { session, _socket: socket } = connection as unknown as {
              session: { id: string };
              _socket: { destroy(): void };
            };
            if (session.id === id) socket.destroy();
          }
        } else {
          taken.push({ to, messageId, acknowledged: true });
          done();
        }
      });
      // Whoever is killed while sending has sent nothing.
      read.catch(() => undefined);
    },
  });
  // A client that is killed breaks its connections.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${String(port)}?socketTimeout=1500`,
    taken,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

function answer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
