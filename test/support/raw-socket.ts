import { once } from 'node:events';
import { WebSocket, type ClientOptions } from 'ws';
import type { Json } from '../api/access/ask.ts';
import type { TestApp } from './test-app.ts';
import { until } from './until.ts';

/** A client of the socket's protocol that does what it is told, right or wrong, and nothing else. */
export interface RawSocket {
  readonly socket: WebSocket;
  /** Every message that came. */
  readonly said: readonly Json[];
  /** The code that it was closed with. */
  readonly closed: Promise<number>;
  /** What is no text goes as JSON. */
  say(message: unknown): void;
  follow(query: string, variables?: object, id?: string): RawOperation;
  /** Closes it, and waits until it is. */
  leave(): Promise<void>;
}

/** A subscription on it. */
export interface RawOperation {
  readonly id: string;
  readonly answers: readonly Json[];
  /** The codes of the errors that ended it. */
  readonly codes: readonly string[];
  readonly isOver: boolean;
  /** The last answer's data, once there are so many. */
  nth(count: number): Promise<Json>;
  stop(): void;
}

/** Opens a socket and says nothing. */
export async function openRaw(
  { url }: Pick<TestApp, 'url'>,
  options: ClientOptions = {},
): Promise<RawSocket> {
  const address = `${url.replace('http', 'ws')}/graphql`;
  const socket = new WebSocket(address, 'graphql-transport-ws', options);
  const said: Json[] = [];
  const raw = rawSocket(socket, said);
  await once(socket, 'open');
  return raw;
}

/** The same, signed in as one of the demo's people; `null`: greeted, and signed out. */
export async function greetRaw(
  test: TestApp,
  person: string | null,
  options: ClientOptions & { readonly validFor?: number } = {},
): Promise<RawSocket> {
  const raw = await openRaw(test, options);
  const payload: Record<string, string> = {};
  if (person !== null) {
    const token = await test.tokens.sign(
      { email: `${person}@demo.test` },
      options.validFor ?? 400 * 24 * 3_600,
    );
    payload.authorization = `Bearer ${token}`;
  }
  raw.say({ type: 'connection_init', payload });
  await Promise.race([until(() => raw.said.length > 0), raw.closed]);
  return raw;
}

function rawSocket(socket: WebSocket, said: Json[]): RawSocket {
  let operations = 0;
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve);
  });
  socket.on('error', () => undefined);
  socket.on('message', (data: Buffer) => said.push(JSON.parse(data.toString())));
  const say = (message: unknown) => {
    const isRaw = typeof message === 'string' || Buffer.isBuffer(message);
    socket.send(isRaw ? message : JSON.stringify(message));
  };
  return {
    socket,
    said,
    closed,
    say,
    follow(query, variables = {}, id = String((operations += 1))) {
      say({ id, type: 'subscribe', payload: { query, variables } });
      return operationOf(said, id, () => {
        say({ id, type: 'complete' });
      });
    },
    async leave() {
      socket.resume();
      socket.close();
      await closed;
    },
  };
}

function operationOf(said: readonly Json[], id: string, stop: () => void): RawOperation {
  const ofType = (type: string) => said.filter((each) => each.id === id && each.type === type);
  return {
    id,
    stop,
    get answers() {
      return ofType('next').map(({ payload }) => payload);
    },
    get codes() {
      return ofType('error').flatMap(({ payload }) =>
        payload.map((error: Json) => error.extensions.code),
      );
    },
    get isOver() {
      return ofType('error').length + ofType('complete').length > 0;
    },
    async nth(count) {
      await until(() => this.answers.length >= count || this.isOver);
      return this.answers[count - 1]?.data ?? this;
    },
  };
}
