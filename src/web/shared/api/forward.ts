import type { AssentClient } from '../../../client/client.ts';
import type { SubscriptionForwarder } from '@urql/core';

type Variables = Record<string, unknown>;

/** With which variables each subscription goes on after an answer. The others begin with how it stands. */
const resume: Record<string, (data: Record<string, Variables>) => Variables> = {
  feed: ({ feed }) => ({ after: feed?.cursor }),
  approvalRequestUpdated: ({ approvalRequestUpdated: request }) => ({
    afterRevision: request?.revision,
  }),
};

/** Subscriptions by the published client, which bridges lost connections and restarts. */
export function forwardTo(assent: AssentClient): SubscriptionForwarder {
  return ({ query, variables = {} }) => ({
    subscribe(sink) {
      const leaving = new AbortController();
      const items = assent.follow<Record<string, Variables>, Variables>(
        query ?? '',
        variables as Variables,
        (data) => resume[Object.keys(data)[0] ?? '']?.(data) ?? {},
        leaving.signal,
      );
      void (async () => {
        try {
          for await (const data of items) sink.next({ data });
          sink.complete();
        } catch (error) {
          sink.error(error);
        }
      })();
      return {
        unsubscribe: () => {
          leaving.abort();
        },
      };
    },
  });
}
