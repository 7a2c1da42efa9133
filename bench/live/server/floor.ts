import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { uuidOf } from '../people.ts';
import { openRequests, topicOf, type Change } from './changes.ts';
import { answerChange } from './http-changes.ts';

const requests = openRequests(process.argv[2] ?? '');
const listeners = new Map<string, Set<WebSocket>>();
/** The frames, each always the same: nothing is read or made while it is measured. */
const texts = new Map<string, string>();

async function textFor(field: string, requestId: string): Promise<string> {
  const known = texts.get(field);
  if (known !== undefined) return known;
  const payload = { data: { [field]: await requests.read(requestId) } };
  const id = '00000000-0000-4000-8000-000000000000';
  const text = JSON.stringify({ id, type: 'next', payload });
  texts.set(field, text);
  return text;
}

async function change(asked: Change): Promise<void> {
  const field = asked.userId === undefined ? 'approvalRequestUpdated' : 'approvalRequestAssigned';
  const text = await textFor(field, asked.requestId);
  await requests.change({ ...asked, read: 'each' });
  for (const socket of listeners.get(topicOf(asked)) ?? []) socket.send(text);
}

const http = createServer((request, response) => {
  answerChange(request, response, change);
});
const sockets = new WebSocketServer({ server: http, path: '/graphql' });

sockets.on('connection', (socket) => {
  let userId: string | undefined;
  let topic = '';
  const stop = () => listeners.get(topic)?.delete(socket);
  socket.on('close', stop);
  socket.on('message', (data: Buffer) => {
    const said = JSON.parse(data.toString()) as {
      type: string;
      payload: { userId?: string; variables?: { id: string } };
    };
    if (said.type === 'connection_init') {
      ({ userId } = said.payload);
      socket.send('{"type":"connection_ack"}');
    } else if (said.type === 'subscribe') {
      const { variables } = said.payload;
      topic = variables ? topicOf({ requestId: uuidOf(variables.id) }) : `user:${userId ?? ''}`;
      listeners.set(topic, (listeners.get(topic) ?? new Set()).add(socket));
    } else if (said.type === 'complete') stop();
  });
});

http.listen(0, '127.0.0.1');
await once(http, 'listening');
console.log(`listening on ${(http.address() as AddressInfo).port}`);
