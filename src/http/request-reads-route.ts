import type { IncomingMessage, ServerResponse } from 'node:http';
import { authenticate } from '../auth/identify.ts';
import type { Tokens } from '../auth/tokens.ts';
import { corsHeaders, maxOperationBytes } from './graphql-server.ts';
import type { RequestReads } from './request-reads.ts';

export interface RequestReadsRouteParts {
  readonly reads: RequestReads;
  readonly tokens: Tokens;
  readonly publicUrl: string;
}

/** Answers a GraphQL request, or hands it on as it came. */
type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  handOn: () => void,
) => Promise<void>;

/** Stands before Yoga: answers over HTTP what can be answered ahead of the executor, and hands on all else. */
export function createRequestReadsRoute(parts: RequestReadsRouteParts): Route {
  const { reads, tokens, publicUrl } = parts;

  function claimsOf({ headers }: IncomingMessage) {
    const { authorization = null, cookie = null, origin = null } = headers;
    return authenticate({ authorization, cookie, origin }, tokens, publicUrl);
  }

  return async (request, response, handOn) => {
    const contentType = contentTypeFor(request);
    if (contentType === null) {
      handOn();
      return;
    }
    const body = await read(request).catch(() => null);
    // The client has gone in the middle of it.
    if (body === null) return;
    // Where the body of a request that was read already is looked for.
    Object.assign(request, { body });
    const json = await reads(body.toString(), () => claimsOf(request));
    if (json === null) {
      handOn();
      return;
    }
    response.writeHead(200, {
      'content-type': `${contentType}; charset=utf-8`,
      'content-length': Buffer.byteLength(json),
      ...(request.headers.origin === undefined ? {} : corsHeaders(request.headers.origin)),
    });
    response.end(json);
  };
}

/** The answer's content type, of what can be read and answered here. */
function contentTypeFor({ method, url, headers }: IncomingMessage): string | null {
  const length = Number(headers['content-length']);
  const isRead =
    method === 'POST' && url === '/graphql' && length > 0 && length <= maxOperationBytes;
  if (!isRead || headers['content-encoding'] !== undefined) return null;
  if (!/^application\/json($|;)/.test(headers['content-type'] ?? '')) return null;
  const [accepted] = (headers.accept ?? '*/*').split(/[,;]/);
  if (accepted === '*/*' || accepted === 'application/json') return 'application/json';
  return accepted === 'application/graphql-response+json' ? accepted : null;
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
