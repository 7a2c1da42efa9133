import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** The server's ends of the connections that are made from now on, in the order in which they come. */
export function serverSockets(): { readonly sockets: readonly Socket[]; stop(): void } {
  const sockets: Socket[] = [];
  const hear = (message: unknown) => {
    sockets.push((message as { socket: Socket }).socket);
  };
  subscribe('net.server.socket', hear);
  return {
    sockets,
    stop() {
      unsubscribe('net.server.socket', hear);
    },
  };
}
