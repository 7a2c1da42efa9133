import type { Credentials } from '../auth/identify.ts';
import type { Claims } from '../auth/tokens.ts';
import type { Visitor } from '../live/live.ts';
import type { LiveSocket } from './live-socket.ts';
import type { SocketStream } from './socket-stream.ts';

/** What is known of one socket. */
export interface Extra {
  readonly socket: LiveSocket;
  /** What the browser sent with the request that opened it. */
  readonly credentials: Pick<Credentials, 'cookie' | 'origin'>;
  /** What `connection_init` left. */
  claims: Claims | null;
  visitor: Visitor | null;
  /** While they are looked up: operations that begin meanwhile wait for the same. */
  entering: Promise<Visitor> | null;
  readonly streams: Set<SocketStream>;
  /** Operations under way that will end by themselves. */
  running: number;
  /** How many sockets this person has. */
  readonly countOf: (personId: string) => number;
}
