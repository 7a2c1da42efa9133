import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Logger } from 'pino';
import type { Tokens } from './auth/tokens.ts';
import type { CommandParts } from './commands/parts.ts';
import type { InboundConfig, LiveLimits } from './config.ts';
import { askBack } from './commands/ask-back.ts';
import { sendNewLink } from './commands/send-new-link.ts';
import { recheckRequests } from './commands/recheck-requests.ts';
import type { Database } from './db/database.ts';
import type { Presence } from './feed/presence.ts';
import { createUrgent } from './feed/urgent.ts';
import type { Wakeups } from './feed/wakeups.ts';
import type { Mailer } from './email/mail.ts';
import type { DemoPerson } from './http/demo-person.ts';
import { createActAs } from './http/act-as.ts';
import { createGraphQLServer } from './http/graphql-server.ts';
import { createPages } from './http/pages.ts';
import { createErrorMask, masked } from './http/mask-error.ts';
import { readPersistedDocuments } from './http/persisted-documents.ts';
import { createRequestReads } from './http/request-reads.ts';
import { createRequestReadsRoute } from './http/request-reads-route.ts';
import { requestIdOf } from './http/request-id.ts';
import type { WebClients } from './http/web-clients.ts';
import { serveWebSocket } from './http/websocket-server.ts';
import type { RunningQueue } from './jobs/queue.ts';
import { createMailSender } from './jobs/send-mail.ts';
import { startTimers } from './jobs/timers.ts';
import { createLive } from './live/live.ts';
import { createAnswers } from './request-reads/answer.ts';
import type { KeySource } from './record/receipt-key.ts';
import { createReceiptSigner } from './record/receipts.ts';
import { schema } from './schema/index.ts';

/** The parts that an app is made of. It closes them when it closes. */
export interface AppParts {
  readonly db: Database;
  readonly queue: RunningQueue;
  readonly wakeups: Wakeups;
  readonly presence: Presence;
  readonly mailer: Mailer;
  readonly tokens: Tokens;
  /** Where the key that signs receipts comes from; `null`: none are signed. */
  readonly receiptKey: KeySource | null;
  readonly newId: CommandParts['newId'];
  readonly now: CommandParts['now'];
  readonly log: Logger;
  readonly limits: LiveLimits;
  readonly keptPagesBytes: number;
  /** How answers by mail come in; `null`: they do not. */
  readonly inbound: InboundConfig | null;
  /** Where people reach it. A port of 0 in it stands for the port that it gets. */
  readonly publicUrl: string;
  /** Whom anybody may sign in as; empty without the demo. */
  readonly demoPeople: readonly DemoPerson[];
  /** The built web clients. */
  readonly web: WebClients;
}

export interface App {
  readonly port: number;
  readonly publicUrl: string;
  /** What commands work with, for whoever starts the app. */
  readonly commands: CommandParts;
  /** Stops accepting, lets what runs end, and closes the parts in order. */
  close(): Promise<void>;
}

/** An idle connection is kept so long, in milliseconds. */
const idleTime = 75_000;

/**
 * What a commit leaves to do later begins so many milliseconds after it, and when nobody waits for
 * anything, or so many later: live comes first.
 */
const afterLive = 50;
const calmWithin = 200;

/** Requests that still run after so many milliseconds of closing are cut off. */
const closingTime = 5_000;

/** Starts the whole of Assent on `port` (0: any free one): HTTP, GraphQL, WebSocket, jobs. */
export async function createApp(parts: AppParts, port: number): Promise<App> {
  const { db, queue, wakeups, presence, mailer, tokens, receiptKey, newId, now, log } = parts;
  const { limits, demoPeople, web, inbound } = parts;
  const replyAddress = inbound?.address ?? null;
  const server = createServer();
  // Longer than proxies and clients keep idle connections: whoever closes first must not be us, or
  // a request on its way meets a closed door.
  server.keepAliveTimeout = idleTime;
  server.listen(port);
  await once(server, 'listening');
  const gotPort = (server.address() as AddressInfo).port;
  const publicUrl = parts.publicUrl.replace(/:0$/, `:${String(gotPort)}`);

  const jobs = {
    ...queue,
    wake() {
      waking ??= setTimeout(() => {
        void urgent.calm(calmWithin).then(() => {
          waking = undefined;
          queue.wake();
          timers.wake();
        });
      }, afterLive);
    },
  };
  let waking: NodeJS.Timeout | undefined;
  const urgent = createUrgent();
  const commands: CommandParts = { db, jobs, wakeups, presence, urgent, newId, now };
  // Not awaited here: the server listens, and what it hears before it can answer would be lost.
  const receipts = receiptKey && createReceiptSigner(receiptKey, publicUrl);
  const mask = createErrorMask(log);
  const answers = createAnswers(db, now, parts.keptPagesBytes);
  const live = createLive(commands, { toResult: masked(mask), answers, log });
  const documents = readPersistedDocuments();
  const graphql = createGraphQLServer({
    schema,
    documents,
    parts: commands,
    tokens,
    receipts,
    publicUrl,
    live,
    mask,
    demoPeople,
  });
  const reads = createRequestReads({ schema, documents, answers, log });
  const readsRoute = createRequestReadsRoute({ reads, tokens, publicUrl });
  const pages = getRequestListener(
    createPages({
      ...{ db, wakeups, tokens, receipts, publicUrl, log, now, demoPeople, web },
      actAs: createActAs(schema, { parts: commands, receipts }),
      sendNewLink: (tokenId) => sendNewLink(commands, tokenId),
      askBack: (token, why) => askBack(commands, token, why),
      inbound,
    }).fetch,
  );
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const requestId = requestIdOf(request.headers['x-request-id']);
    response.setHeader('x-request-id', requestId);
    // Where the pages find it.
    request.headers['x-request-id'] = requestId;
    if (/^\/graphql(\?|$)/.test(request.url ?? '')) {
      void readsRoute(request, response, () => void graphql(request, response, { requestId }));
    } else void pages(request, response);
  });
  const closeSockets = serveWebSocket(server, {
    ...{ schema, graphql, reads, live, mask, tokens, publicUrl, limits, log },
  });
  queue.work({
    mail: createMailSender({ db, mailer, publicUrl, replyAddress, newId, log, now }),
    recheck: ({ who, after }) => recheckRequests(commands, who, after),
  });
  const timers = startTimers(commands, log);

  return {
    port: gotPort,
    publicUrl,
    commands,
    async close() {
      const closed = once(server, 'close');
      server.close();
      await closeSockets();
      await live.stop();
      presence.stop();
      await graphql.dispose();
      await cutOff(server, closed);
      clearTimeout(waking);
      await timers.stop();
      await queue.stop();
      await wakeups.close();
      await mailer.close();
      await db.close();
    },
  };
}

async function cutOff(server: Server, closed: Promise<unknown>): Promise<void> {
  server.closeIdleConnections();
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, closingTime);
  await closed;
  clearTimeout(timer);
}
