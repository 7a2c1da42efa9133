import type { ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Live } from '../live/live.ts';
import { unauthenticated, type Context } from '../schema/context.ts';
import { ResponseStream } from './response-stream.ts';

/** Subscriptions over server-sent events, in the same rooms as those over WebSocket. */
export function useLive(live: Live): Plugin<Context> {
  async function subscribe(args: ExecutionArgs) {
    const { claims } = args.contextValue as Context;
    if (!claims) return { errors: [unauthenticated()] };
    const stream = new ResponseStream(() => {
      visitor.leave();
    });
    const visitor = await live.enter(claims, () => {
      stream.end([]);
    });
    const followed = await visitor.follow(args, stream);
    if ('leave' in followed) {
      stream.follow(followed);
      return stream;
    }
    visitor.leave();
    return { errors: followed };
  }

  return {
    onSubscribe: ({ setSubscribeFn }) => {
      setSubscribeFn(subscribe);
    },
  };
}
