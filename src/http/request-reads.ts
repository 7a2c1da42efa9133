import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { UnauthenticatedError, type Claims } from '../auth/tokens.ts';
import type { Answers } from '../request-reads/answer.ts';
import type { PersistedDocuments } from '../request-reads/asked-operation.ts';
import { createPlans } from '../request-reads/plans.ts';

export interface RequestReadsParts {
  readonly schema: GraphQLSchema;
  readonly documents: PersistedDocuments;
  readonly answers: Answers;
  readonly log: Logger;
}

/**
 * What an operation asks, ahead of the executor and without its cost for each field: as JSON, or `null`
 * where the executor has to answer. That is so for other operations and fields, and for everything that is
 * to be refused, so that an error is the executor's. docs/decisions/17-request-reads.md
 *
 * @param body the operation with its variables, as HTTP has it
 * @param claimsOf finds out who asks; only called for what can be answered here
 */
export type RequestReads = (
  body: string,
  claimsOf: () => Promise<Claims | null> | Claims | null,
) => Promise<string | null>;

export function createRequestReads(parts: RequestReadsParts): RequestReads {
  const { schema, documents, answers, log } = parts;
  const planOf = createPlans(schema, documents);
  return async (body, claimsOf) => {
    const asked = planOf(body);
    if (!asked) return null;
    try {
      const claims = await claimsOf();
      return claims && (await answers.forClaims(asked, claims));
    } catch (error) {
      // It is masked, and logged as what it is, where it goes wrong again.
      if (!(error instanceof UnauthenticatedError)) {
        log.warn({ err: error }, 'A read of requests goes through the executor.');
      }
      return null;
    }
  };
}
