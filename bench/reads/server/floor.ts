// node:http and one prepared statement whose text is sent as it comes: what can hardly be undercut.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { first } from '../inbox.ts';
import { inboxAsJson } from '../inbox-sql.ts';

const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
      variables: { viewer: string };
    };
    void pool
      .query<{ inbox: string }>({
        name: 'inbox',
        text: inboxAsJson,
        values: [variables.viewer, first],
      })
      .then(({ rows }) => {
        response.setHeader('content-type', 'application/json');
        response.end(`{"data":{"inbox":${rows[0]?.inbox ?? 'null'}}}`);
      });
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`listening on ${(server.address() as AddressInfo).port}`);
});
