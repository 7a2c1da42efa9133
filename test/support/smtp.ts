import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What arrived, as it was sent over the wire. */
export interface Arrived {
  readonly to: string[];
  readonly raw: string;
}

/** A real SMTP server that keeps what it is given. */
export async function startSmtp(): Promise<{
  url: string;
  arrived: Arrived[];
  /** Answers the next mails with this code instead of taking them: 451, … */
  refuseNext(times: number, code: number): void;
  close(): Promise<void>;
}> {
  const arrived: Arrived[] = [];
  let refusals = 0;
  let refusalCode = 451;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      let raw = '';
      stream.on('data', (chunk: Buffer) => (raw += chunk.toString()));
      stream.on('end', () => {
        if (refusals > 0) {
          refusals -= 1;
          done(Object.assign(new Error('Not now.'), { responseCode: refusalCode }));
          return;
        }
        arrived.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    arrived,
    refuseNext(times, code) {
      refusals = times;
      refusalCode = code;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
