// The three ways to the API, as plain text on the wire: what a client of any make would see.
import type { Client } from '../../support/client.ts';
import { until } from '../../support/until.ts';

/** An answer as it came; the assertion is what checks it. */
export type Json = ReturnType<JSON['parse']>;

export type Transport = 'HTTP' | 'WebSocket' | 'SSE';

export interface Operation {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** Who asks, and how to get there. */
export interface Asker {
  readonly url: string;
  readonly client: Client;
  readonly token: string | undefined;
  /** How many times someone has begun to listen; unlike their number, it never falls. */
  begun(): number;
}

/** An operation under way. */
export interface Stream {
  /** Everything received so far. */
  readonly answers: readonly Json[];
  /** Of the response, over HTTP. */
  readonly status: number | undefined;
  readonly isOver: boolean;
  readonly ended: Promise<void>;
  stop(): void;
}

/** Everything that an operation answers until it ends by itself. */
export async function ask(
  asker: Asker,
  transport: Transport,
  operation: Operation,
): Promise<readonly Json[]> {
  return (await finish(asker, transport, operation)).answers;
}

/** The same, with its status. */
export async function finish(
  asker: Asker,
  transport: Transport,
  operation: Operation,
): Promise<Stream> {
  const stream = start(asker, transport, operation);
  await stream.ended;
  return stream;
}

/** Follows a subscription; resolves once the server listens, or has refused. */
export async function follow(
  asker: Asker,
  transport: Transport,
  operation: Operation,
): Promise<Stream> {
  const before = asker.begun();
  const stream = start(asker, transport, operation);
  await until(() => stream.isOver || asker.begun() > before);
  return stream;
}

function start(asker: Asker, transport: Transport, operation: Operation): Stream {
  const answers: Json[] = [];
  const run = transport === 'WebSocket' ? overSocket : overHttp;
  const { done, stop } = run(asker, transport, operation, {
    receive: (answer) => answers.push(answer),
    respond: (status) => (stream.status = status),
  });
  const stream = {
    answers,
    status: undefined as number | undefined,
    isOver: false,
    ended: done.finally(() => {
      stream.isOver = true;
    }),
    stop,
  };
  return stream;
}

type Run = (
  asker: Asker,
  transport: Transport,
  operation: Operation,
  to: { receive: (answer: Json) => void; respond: (status: number) => void },
) => { done: Promise<void>; stop: () => void };

const overSocket: Run = ({ client }, _transport, { query, variables }, { receive }) => {
  let stop: () => void = () => undefined;
  const done = new Promise<void>((resolve, reject) => {
    stop = client.socket.subscribe(
      { query, variables },
      {
        next: receive,
        complete: resolve,
        error: (error) => {
          // The protocol's way to say that one may not be here any more.
          if ((error as { code?: unknown }).code === 4403) {
            resolve();
            return;
          }
          // The protocol's `error` message carries GraphQL errors; anything else is the socket's.
          if (!Array.isArray(error)) {
            reject(new Error('The socket failed.', { cause: error }));
            return;
          }
          receive({ errors: error });
          resolve();
        },
      },
    );
  });
  return { done, stop };
};

const overHttp: Run = ({ url, token }, transport, operation, { receive, respond }) => {
  const leave = new AbortController();
  const request = async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: transport === 'SSE' ? 'text/event-stream' : 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(operation),
      signal: leave.signal,
    });
    respond(response.status);
    if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
      await readEvents(response, receive);
    } else {
      receive(await response.json());
    }
  };
  return {
    done: request().catch((error: unknown) => {
      if (!leave.signal.aborted) throw error;
    }),
    stop: () => {
      leave.abort();
    },
  };
};

/** Server-sent events: blocks of `name: value` lines with an empty line between them. */
async function readEvents(response: Response, receive: (answer: Json) => void): Promise<void> {
  let rest = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, data] = /^data: ?(.+)$/m.exec(block) ?? [];
      if (block.startsWith('event: next') && data !== undefined) receive(JSON.parse(data));
    }
  }
}

/** The codes of an answer's errors, or what `read` takes from its data. */
export function outcome(answer: Json, read: (data: Json) => unknown): unknown {
  if (!answer.errors) return read(answer.data);
  // A refusal comes alone: with nothing of the thing beside it.
  if (Object.values(answer.data ?? {}).some((value) => value !== null)) {
    throw new Error(`Data beside errors: ${JSON.stringify(answer)}`);
  }
  return answer.errors.map((error: Json) => error.extensions?.code).join();
}
