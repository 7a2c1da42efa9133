// Yoga with graphql-ws and ws put together as its documentation says, and its own pub/sub.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExecutionArgs } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
// oxlint-disable-next-line no-restricted-imports -- this is the contender that is made of it
import { createPubSub, createSchema, createYoga } from 'graphql-yoga';
import { WebSocketServer } from 'ws';
import { uuidOf } from '../people.ts';
import { openRequests, topicOf, type Change, type Published } from './changes.ts';
import { answerChange } from './http-changes.ts';
import { typeDefs } from './schema.ts';

interface Context {
  readonly connectionParams?: { readonly userId?: string };
}

const requests = openRequests(process.argv[2] ?? '');
const pubSub = createPubSub<Record<string, [Published]>>();

const resolve = ({ requestId, row }: Published) => row ?? requests.read(requestId);

const yoga = createYoga({
  logging: false,
  schema: createSchema<Context>({
    typeDefs,
    resolvers: {
      Query: { ready: () => true },
      Subscription: {
        approvalRequestUpdated: {
          subscribe: (_root, { id }: { id: string }) =>
            pubSub.subscribe(topicOf({ requestId: uuidOf(id) })),
          resolve,
        },
        approvalRequestAssigned: {
          subscribe: (_root, _args, { connectionParams }) =>
            pubSub.subscribe(`user:${connectionParams?.userId ?? ''}`),
          resolve,
        },
      },
    },
  }),
});

async function change(asked: Change): Promise<void> {
  pubSub.publish(topicOf(asked), await requests.change(asked));
}

const http = createServer((request, response) => {
  if (!answerChange(request, response, change)) void yoga(request, response);
});

type Enveloped = ReturnType<typeof yoga.getEnveloped>;
const operationOf = (args: ExecutionArgs) => args.rootValue as Enveloped;

useServer(
  {
    execute: (args) => operationOf(args).execute(args) as never,
    subscribe: (args) => operationOf(args).subscribe(args) as never,
    async onSubscribe(context, _id, params) {
      const operation = yoga.getEnveloped({
        ...context,
        req: context.extra.request,
        socket: context.extra.socket,
        params,
      });
      const args = {
        schema: operation.schema as ExecutionArgs['schema'],
        operationName: params.operationName,
        document: operation.parse(params.query) as ExecutionArgs['document'],
        variableValues: params.variables,
        contextValue: await operation.contextFactory(),
        rootValue: operation,
      };
      const errors = operation.validate(args.schema, args.document) as readonly never[];
      return errors.length > 0 ? errors : args;
    },
  },
  new WebSocketServer({ server: http, path: yoga.graphqlEndpoint }),
);

http.listen(0, '127.0.0.1');
await once(http, 'listening');
console.log(`listening on ${(http.address() as AddressInfo).port}`);
