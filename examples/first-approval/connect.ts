import { createAssentClient, type TypedDocument } from 'assent/client';
import { WebSocket } from 'ws';

/** One signed-in person: sends operations, and follows subscriptions. */
export interface Person {
  send<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  follow<Data, Variables extends object>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
  ): { until(wanted: (data: Data) => boolean): Promise<Data> };
  /** Where a mail's link leads them. */
  leadsTo(link: string): Promise<string | null>;
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
  const assent = createAssentClient({ url, token: () => token, webSocket: WebSocket });

  return {
    send: (document, variables) => assent.query(document, variables),
    follow: (document, variables) => {
      const answers = assent.follow(document, variables);
      // The first call opens the stream.
      let upcoming = answers.next();
      return {
        async until(wanted) {
          for (;;) {
            const answer = await upcoming;
            upcoming = answers.next();
            if (answer.done) throw new Error('The stream has ended.');
            if (wanted(answer.value)) return answer.value;
          }
        },
      };
    },
    async leadsTo(link) {
      const headers = { authorization: `Bearer ${token}` };
      return (await fetch(link, { headers, redirect: 'manual' })).headers.get('location');
    },
    close: () => assent.close(),
  };
}
