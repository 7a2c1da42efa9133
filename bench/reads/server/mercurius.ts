// Mercurius with JIT: `one` hand-written statement, or `loaders`, as its documentation has them.
import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';
import { first, plainSchema } from '../inbox.ts';
import {
  commentsByIds,
  inboxAsJson,
  namesByIds,
  pageRows,
  pageTotal,
  ticketsByIds,
} from '../inbox-sql.ts';

const [, , url, way] = process.argv;
const pool = new pg.Pool({ connectionString: url, max: 10 });

async function rowsOf<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
  return (await pool.query<Row>({ name: text.slice(0, 60), text, values })).rows;
}

async function byId<Row extends { id: string }>(text: string, ids: readonly string[]) {
  const rows = await rowsOf<Row>(text, [[...new Set(ids)]]);
  return new Map(rows.map((row) => [row.id, row]));
}

interface Viewer {
  readonly viewer: string;
}
interface RequestRow {
  readonly id: string;
  readonly createdById: string;
  readonly ticketId: string;
  readonly createdAt: Date;
}
interface Queries<Row> {
  readonly obj: Row;
}
interface Named {
  readonly id: string;
  readonly name: string;
}
interface TicketRow {
  readonly id: string;
  readonly requesterId: string;
}
interface CommentRow {
  readonly requestId: string;
  readonly authorId: string;
}

const oneStatement = {
  resolvers: {
    Query: {
      inbox: async (_root: object, { viewer }: Viewer) => {
        const [row] = await rowsOf<{ inbox: string }>(inboxAsJson, [viewer, first]);
        return JSON.parse(row?.inbox ?? 'null') as object;
      },
    },
  },
};

const withLoaders = {
  resolvers: {
    Query: {
      inbox: async (_root: object, { viewer }: Viewer) => {
        const [rows, [count]] = await Promise.all([
          rowsOf<RequestRow>(pageRows, [viewer, first]),
          rowsOf<{ total: number }>(pageTotal, [viewer]),
        ]);
        const requests = rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
        return { total: count?.total ?? 0, requests };
      },
    },
  },
  loaders: {
    Request: {
      async createdBy(queries: Queries<RequestRow>[]) {
        const ids = queries.map(({ obj }) => obj.createdById);
        const names = await byId<Named>(namesByIds, ids);
        return ids.map((id) => names.get(id)?.name);
      },
      async ticket(queries: Queries<RequestRow>[]) {
        const ids = queries.map(({ obj }) => obj.ticketId);
        const tickets = await byId<TicketRow>(ticketsByIds, ids);
        return ids.map((id) => tickets.get(id));
      },
      async comments(queries: Queries<RequestRow>[]) {
        const ids = queries.map(({ obj }) => obj.id);
        const comments = await rowsOf<CommentRow>(commentsByIds, [ids]);
        const lists = new Map(ids.map((id): [string, CommentRow[]] => [id, []]));
        for (const comment of comments) lists.get(comment.requestId)?.push(comment);
        return ids.map((id) => lists.get(id));
      },
    },
    Ticket: {
      async requester(queries: Queries<TicketRow>[]) {
        const ids = queries.map(({ obj }) => obj.requesterId);
        const names = await byId<Named>(namesByIds, ids);
        return ids.map((id) => names.get(id)?.name);
      },
    },
    Comment: {
      async author(queries: Queries<CommentRow>[]) {
        const ids = queries.map(({ obj }) => obj.authorId);
        const names = await byId<Named>(namesByIds, ids);
        return ids.map((id) => names.get(id)?.name);
      },
    },
  },
};

const app = fastify();
await app.register(mercurius, {
  schema: plainSchema,
  jit: 1,
  ...(way === 'one' ? oneStatement : withLoaders),
});
await app.listen({ port: 0, host: '127.0.0.1' });
console.log(`listening on ${(app.server.address() as AddressInfo).port}`);
