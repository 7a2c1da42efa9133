import { openConnection, type ConnectionOptions } from './connection.ts';
import { AssentError, type GraphQLErrorShape } from './errors.ts';
import { follow } from './follow.ts';

export interface ClientOptions extends ConnectionOptions {
  /** Where Assent is: `https://assent.example`, without `/graphql`. */
  readonly url: string;
  /** Asked before each request and each connection; `null` where the session cookie says who it is. */
  readonly token?: () => string | null | Promise<string | null>;
  /** Where there is no global `WebSocket` (Node 20): the class of the package `ws`. */
  readonly webSocket?: unknown;
  /** Told whenever the live connection comes or goes, for "reconnecting…". */
  readonly onState?: ConnectionOptions['onState'];
}

/** An operation's text that knows its types, as GraphQL Code Generator writes it (`documentMode: 'string'`). */
export interface TypedDocument<Data, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Data;
}

/** What a document of the subscription `feed` has to ask for. */
export interface FeedData {
  readonly feed: { readonly cursor: string; readonly sequence: number };
}

export interface FeedOptions {
  /** The cursor of the last item that was seen; by default it begins with what is to come. */
  readonly after?: string | null;
  /**
   * Told of numbers that are left out, from the first to the last of them: items of requests that the
   * person may no longer see.
   */
  readonly onGap?: (from: number, to: number) => void;
  /** Ends it at once, for who waits elsewhere than in the loop. */
  readonly signal?: AbortSignal;
}

export interface AssentClient {
  /**
   * The data of a query or a mutation.
   *
   * @throws AssentError with a stable `code` for errors that the result's type does not say
   */
  query<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  /**
   * Follows a subscription, over lost connections and restarts, until the loop is left.
   *
   * @param resume with which variables to go on after this answer: for `approvalRequestUpdated`,
   * `({ approvalRequestUpdated }) => ({ afterRevision: approvalRequestUpdated.revision })`
   * @param signal ends it at once, for who waits elsewhere than in the loop
   */
  follow<Data, Variables extends object>(
    document: TypedDocument<Data, Variables>,
    variables: NoInfer<Variables>,
    resume?: (data: Data) => Partial<NoInfer<Variables>>,
    signal?: AbortSignal,
  ): AsyncGenerator<Data, void>;
  /**
   * Follows the person's feed: each item once, in order, none lost. The document has `$after` and asks
   * for `cursor` and `sequence`.
   *
   * @throws AssentError with the code CURSOR_EXPIRED after more than 30 days: load anew
   */
  feed<Data extends FeedData>(
    document: TypedDocument<Data, { after?: string | null }>,
    options?: FeedOptions,
  ): AsyncGenerator<Data['feed'], void>;
  close(): Promise<void>;
}

/** A client of Assent for the browser and Node. */
export function createAssentClient(options: ClientOptions): AssentClient {
  const { url, token } = options;
  const connection = openConnection(options);

  async function query<Data>(text: string, variables: unknown): Promise<Data> {
    const current = await token?.();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(current == null ? {} : { authorization: `Bearer ${current}` }),
      },
      body: JSON.stringify({ query: text, variables }),
    });
    const answer = (await response.json()) as {
      data?: Data | null;
      errors?: readonly GraphQLErrorShape[];
    };
    if (answer.errors || !answer.data) throw new AssentError(answer.errors ?? []);
    return answer.data;
  }

  /** Where the feed stands: without a place there would be nothing to resume from. */
  async function currentPlace(): Promise<string | null> {
    const { viewer } = await query<{ viewer: { feedCursor: string } | null }>(
      '{ viewer { feedCursor } }',
      {},
    );
    return viewer?.feedCursor ?? null;
  }

  return {
    query: (document, variables) => query(document.toString(), variables),
    follow: (document, variables, resume, signal) =>
      follow(
        connection,
        document.toString(),
        variables as Record<string, unknown>,
        resume as (data: unknown) => Record<string, unknown>,
        signal,
      ) as AsyncGenerator<never, void>,
    async *feed(document, { after, onGap = () => undefined, signal } = {}) {
      let last: number | undefined;
      const begin = { after: after ?? (await currentPlace()) };
      const resume = ({ feed }: FeedData) => ({ after: feed.cursor });
      const items = follow(connection, document.toString(), begin, resume, signal);
      for await (const { feed } of items) {
        // What was on its way twice, around a lost connection.
        if (last !== undefined && feed.sequence <= last) continue;
        if (last !== undefined && feed.sequence > last + 1) onGap(last + 1, feed.sequence - 1);
        last = feed.sequence;
        yield feed;
      }
    },
    close: async () => {
      await connection.dispose();
    },
  };
}
