import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { TypedDocumentString } from './generated/graphql.ts';

/** One signed-in person: sends operations over HTTP and follows subscriptions over WebSocket. */
export interface Person {
  send<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  follow<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): { until(wanted: (data: Data) => boolean): Promise<Data> };
  close(): Promise<void>;
}

/** Signs in as one of the demo's people. */
export async function connect(url: string, email: string): Promise<Person> {
  const signIn = await fetch(`${url}/auth/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  });
  const { token } = (await signIn.json()) as { token: string };
  const authorization = `Bearer ${token}`;
  const live = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization },
  });

  return {
    async send<Data, Variables>(
      document: TypedDocumentString<Data, Variables>,
      variables: Variables,
    ) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query: document.toString(), variables }),
      });
      const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
      if (!data) throw new Error(JSON.stringify(errors));
      return data;
    },
    follow<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) {
      const events = live.iterate({
        query: document.toString(),
        variables: variables as Record<string, unknown>,
      });
      // The first call opens the stream.
      let upcoming = events.next();
      return {
        async until(wanted: (data: Data) => boolean) {
          for (;;) {
            const event = await upcoming;
            upcoming = events.next();
            if (event.done) throw new Error('The stream has ended.');
            const { data, errors } = event.value as { data?: Data; errors?: unknown };
            if (!data) throw new Error(JSON.stringify(errors));
            if (wanted(data)) return data;
          }
        },
      };
    },
    close: async () => {
      await live.dispose();
    },
  };
}
