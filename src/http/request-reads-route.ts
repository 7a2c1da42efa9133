import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { authenticate } from '../auth/identify.ts';
import { UnauthenticatedError, type Tokens } from '../auth/tokens.ts';
import type { Database } from '../db/database.ts';
import { createAnswer } from '../request-reads/answer.ts';
import { createPlans } from '../request-reads/plans.ts';
import { corsHeaders, maxOperationBytes } from './graphql-server.ts';
import type { PersistedDocuments } from './persisted-documents.ts';

export interface RequestReadsParts {
  readonly schema: GraphQLSchema;
  readonly documents: PersistedDocuments;
  readonly db: Database;
  readonly tokens: Tokens;
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly log: Logger;
}

/** Answers a GraphQL request, or hands it on as it came. */
type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  handOn: () => void,
) => Promise<void>;

/**
 * Stands before the executor and answers what everyone asks all day, requests and lists of them, in one
 * statement and without Yoga's and the executor's cost for each field. All else it hands on: other
 * operations, other fields, and everything that is to be refused, so that an error is the executor's.
 * docs/decisions/17-request-reads.md
 */
export function createRequestReadsRoute(parts: RequestReadsParts): Route {
  const { schema, documents, db, tokens, publicUrl, now, log } = parts;
  const planOf = createPlans(schema, documents);
  const answer = createAnswer(db, now);

  async function jsonFor(request: IncomingMessage, body: Buffer): Promise<string | null> {
    const asked = planOf(body.toString());
    if (!asked) return null;
    const { authorization = null, cookie = null, origin = null } = request.headers;
    const claims = await authenticate({ authorization, cookie, origin }, tokens, publicUrl);
    return claims && answer(asked, claims);
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
    const json = await jsonFor(request, body).catch((error: unknown) => {
      // It is masked, and logged as what it is, where it goes wrong again.
      if (!(error instanceof UnauthenticatedError)) {
        log.warn({ err: error }, 'A read of requests goes through the executor.');
      }
      return null;
    });
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
