import { Kind, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { maxTokens } from '../schema/operation-limits.ts';
import { planOf, type Plan } from './plan.ts';

/** So many requests' bodies are remembered with their plans, and so many documents. */
const most = 1_000;
/** Longer ones, in characters, are left to the executor. */
const longest = 10_000;

/** The plan of a request's body; `null`: the executor answers it. */
export type Plans = (body: string) => Plan | null;

/**
 * Remembers plans by the bodies of requests, because a client asks the same thing all day, and many
 * people do. A plan holds nothing of who asks, nor of any data.
 */
export function createPlans(schema: GraphQLSchema): Plans {
  const plans = new Map<string, Plan | null>();
  const documents = new Map<string, DocumentNode | null>();

  function validDocument(query: string): DocumentNode | null {
    const known = documents.get(query);
    if (known !== undefined) return known;
    const document = orNull(() => parse(query, { maxTokens }));
    const isValid = document !== null && validate(schema, document).length === 0;
    return keep(documents, query, isValid ? document : null);
  }

  function planOfBody(body: string): Plan | null {
    const {
      query,
      variables = null,
      operationName = null,
      extensions = null,
      ...rest
    } = parseObject(body) ?? {};
    if (typeof query !== 'string' || extensions !== null || Object.keys(rest).length > 0)
      return null;
    if (typeof variables !== 'object' || Array.isArray(variables)) return null;
    const document = validDocument(query);
    if (!document || (operationName !== null && operationName !== nameOf(document))) return null;
    // Whatever is wrong with it, the executor says it.
    return orNull(() => planOf(schema, document, (variables ?? {}) as Record<string, unknown>));
  }

  return (body) => {
    const known = plans.get(body);
    if (known !== undefined) return known;
    if (body.length > longest || !/\b(inbox|submitted)\b/.test(body)) return null;
    return keep(plans, body, planOfBody(body));
  };
}

function keep<Value>(cache: Map<string, Value>, key: string, value: Value): Value {
  if (cache.size >= most) cache.clear();
  cache.set(key, value);
  return value;
}

function orNull<Value>(make: () => Value): Value | null {
  try {
    return make();
  } catch {
    return null;
  }
}

function parseObject(body: string): Record<string, unknown> | null {
  const parsed = orNull(() => JSON.parse(body) as unknown);
  return typeof parsed === 'object' && !Array.isArray(parsed)
    ? (parsed as Record<string, unknown> | null)
    : null;
}

function nameOf({ definitions }: DocumentNode): string | undefined {
  return definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value;
}
