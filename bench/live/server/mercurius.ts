// Mercurius with its own subscriptions and its own pub/sub.
import type { AddressInfo } from 'node:net';
import { fastify } from 'fastify';
import mercurius from 'mercurius';
import { uuidOf } from '../people.ts';
import { openRequests, topicOf, type Change, type Published } from './changes.ts';
import { typeDefs } from './schema.ts';

/** What mercurius and `onConnect` give to a resolver. */
interface Context {
  readonly pubsub: { subscribe(topic: string): Promise<AsyncIterable<Published>> };
  readonly userId: string;
}

const requests = openRequests(process.argv[2] ?? '');
const app = fastify();

const resolve = ({ requestId, row }: Published) => row ?? requests.read(requestId);

await app.register(mercurius, {
  schema: typeDefs,
  jit: 1,
  subscription: {
    onConnect: ({ payload }: { payload: Pick<Context, 'userId'> }) => ({ userId: payload.userId }),
  },
  resolvers: {
    Query: { ready: () => true },
    Subscription: {
      approvalRequestUpdated: {
        subscribe: (_root: object, { id }: { id: string }, { pubsub }: Context) =>
          pubsub.subscribe(topicOf({ requestId: uuidOf(id) })),
        resolve,
      },
      approvalRequestAssigned: {
        subscribe: (_root: object, _args: object, { pubsub, userId }: Context) =>
          pubsub.subscribe(`user:${userId}`),
        resolve,
      },
    },
  },
});

app.post('/change', async ({ body }) => {
  const asked = body as Change;
  app.graphql.pubsub.publish({ topic: topicOf(asked), payload: await requests.change(asked) });
  return {};
});

await app.listen({ port: 0, host: '127.0.0.1' });
console.log(`listening on ${(app.server.address() as AddressInfo).port}`);
