import type { ExecutionArgs } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Live, Visitor } from '../live/live.ts';
import { unauthenticated, type Context } from '../schema/context.ts';
import { ResponseStream } from './response-stream.ts';

/** Subscriptions over server-sent events, in the same rooms as those over WebSocket. */
export function useLive(live: Live): Plugin<Context> {
  async function subscribe(args: ExecutionArgs) {
    const { claims, request } = args.contextValue as Context & YogaInitialContext;
    if (!claims) return { errors: [unauthenticated()] };
    let visitor: Visitor | null = null;
    const stream = new ResponseStream(() => visitor?.leave());
    const goes = () => void stream.return();
    // Yoga tells the stream that its client has gone only once it writes to it.
    request.signal.addEventListener('abort', goes, { once: true });
    if (request.signal.aborted) goes();
    visitor = await live.enter(claims, () => {
      stream.end([]);
    });
    if (stream.hasEnded) visitor.leave();
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
