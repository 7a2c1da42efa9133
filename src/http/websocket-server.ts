import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols, makeServer } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { LiveLimits } from '../config.ts';
import { protocolOptions, type ProtocolParts } from './graphql-protocol.ts';
import { LiveSocket } from './live-socket.ts';
import type { Extra } from './socket-extra.ts';

/**
 * So often a socket of somebody who is shown to others is asked for a sign of life, in milliseconds. One
 * that gives none is gone after twice that.
 */
const beat = 5_000;
/** All others are asked in every so many of these beats: a ping for each of thousands is work. */
const restBeats = 6;
/** When closing, operations under way have so long to answer, and sockets so long to close. */
const closingTime = 3_000;

export interface WebSocketParts extends ProtocolParts {
  readonly limits: LiveLimits;
}

/**
 * graphql-transport-ws on the same path, with the same identity, checks and errors as HTTP.
 *
 * @returns what closes every socket, telling its client to connect again, elsewhere
 */
export function serveWebSocket(http: Server, parts: WebSocketParts): () => Promise<void> {
  const { limits } = parts;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.messageBytes,
    perMessageDeflate: false,
    clientTracking: false,
    handleProtocols,
  });
  const protocol = makeServer<Record<string, unknown>, Extra>(protocolOptions(parts));
  const open = new Map<LiveSocket, Extra>();
  let isClosing = false;

  http.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    // Until `ws` takes over, nobody else hears of a connection that breaks.
    stream.on('error', () => undefined);
    const refuse = (status: string) =>
      stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`, () => stream.destroy());
    if (!/^\/graphql(\?|$)/.test(request.url ?? '')) refuse('404 Not Found');
    else if (isClosing || strangers() >= limits.strangerSockets) refuse('503 Service Unavailable');
    else sockets.handleUpgrade(request, stream, head, (socket) => begin(socket, stream, request));
  });

  function strangers(): number {
    let count = 0;
    for (const { visitor } of open.values()) if (!visitor) count += 1;
    return count;
  }

  function begin(
    socket: Parameters<Parameters<WebSocketServer['handleUpgrade']>[3]>[0],
    stream: Duplex,
    request: IncomingMessage,
  ): void {
    const live = new LiveSocket(socket, stream, limits, () => {
      for (const each of extra.streams) each.resume();
    });
    const { cookie = null, origin = null } = request.headers;
    const extra: Extra = {
      socket: live,
      credentials: { cookie, origin },
      claims: null,
      visitor: null,
      entering: null,
      streams: new Set(),
      running: 0,
      countOf: (personId) =>
        [...open.values()].filter(({ visitor }) => visitor?.viewer.caller?.id === personId).length,
    };
    open.set(live, extra);
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => live.send(text),
        close: (code, reason) => {
          live.close(code ?? 1000, reason ?? '');
        },
        onMessage: (take) => {
          socket.on('message', (data: Buffer) => {
            if (!live.isOpen) return;
            take(data.toString()).catch((error: unknown) => {
              parts.log.error({ err: error }, 'a socket had a fault');
              live.close(4500, 'Internal server error');
            });
          });
        },
      },
      extra,
    );
    socket.once('close', (code, reason) => {
      open.delete(live);
      extra.visitor?.leave();
      void closed(code, reason.toString());
    });
  }

  let beats = 0;
  const timer = setInterval(() => {
    beats += 1;
    let place = 0;
    for (const [live, { streams }] of open) {
      place += 1;
      const isShown = [...streams].some((stream) => stream.isShown);
      if (isShown || (place + beats) % restBeats === 0) live.beat();
    }
  }, beat);
  timer.unref();

  return async () => {
    isClosing = true;
    clearInterval(timer);
    await until(() => [...open.values()].every(({ running }) => running === 0));
    for (const live of open.keys()) live.close(1012, 'Service restart: connect again');
    await until(() => open.size === 0);
  };
}

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + closingTime;
  while (!isSo() && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
