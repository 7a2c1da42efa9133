import {
  Kind,
  OperationTypeNode,
  parse,
  validate,
  visit,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { parsePublicId } from '../domain/public-id.ts';
import type { FeedItemShape } from '../schema/feed-item.ts';
import { maxTokens } from '../schema/operation-limits.ts';
import { operationIn, type AskedOperation, type PersistedDocuments } from './asked-operation.ts';
import { openOperation } from './operation.ts';
import { planOf, type Plan } from './plan.ts';

/** So many plans are remembered, and so many documents. */
const most = 1_000;
/** Longer bodies of requests, in characters, are left to the executor. */
const longest = 10_000;

/** A plan, and what a body of its kind asks besides. */
export interface Asked {
  readonly plan: Plan;
  /** The UUID of the one request or ticket that is asked for; `null` where there is none. */
  readonly about: string | null;
  /** The item of a feed that is told; `null` where there is none. */
  readonly item: FeedItemShape | null;
}

/** What a request's body asks; `null`: the executor answers it. */
export type Plans = (body: string) => Asked | null;

/** A valid document of a query. */
interface Known {
  readonly document: DocumentNode;
  /** The variable that says which request or ticket is asked for, and nothing else. */
  readonly idVariable: string | null;
}

/**
 * Remembers plans, because a client asks the same thing all day, and many people do: by the bodies of
 * requests, and those for one request or ticket by their bodies without its id. A plan holds nothing of who
 * asks, nor of any data.
 */
export function createPlans(schema: GraphQLSchema, persisted: PersistedDocuments): Plans {
  const bodies = new Map<string, Asked | null>();
  const plans = new Map<string, Plan | null>();
  const documents = new Map<string, Known | null>();

  function knownDocument(query: string): Known | null {
    const known = documents.get(query);
    if (known !== undefined) return known;
    const document = orNull(() => parse(query, { maxTokens }));
    const isValid =
      document !== null && isQuery(document) && validate(schema, document).length === 0;
    return keep(
      documents,
      query,
      isValid ? { document, idVariable: idVariableOf(document) } : null,
    );
  }

  /** The plan for a document whose one request or ticket may be any. */
  function planFor(query: string, known: Known, variables: Record<string, unknown>): Plan | null {
    const { document, idVariable } = known;
    const others = Object.entries(variables).filter(([name]) => name !== idVariable);
    const key = JSON.stringify([query, others]);
    const plan = plans.get(key);
    if (plan !== undefined) return plan;
    // Whatever is wrong with it, the executor says it.
    return keep(
      plans,
      key,
      orNull(() => planOf(openOperation(schema, document, variables))),
    );
  }

  return (body) => {
    const asked = bodies.get(body);
    if (asked !== undefined) return asked;
    if (body.length > longest || !/\b(viewer|ticket|approvalRequest|sha256Hash)\b/.test(body)) {
      return null;
    }
    const operation = operationIn(body, persisted);
    const known = operation && knownDocument(operation.query);
    if (!known || !isAskedFor(operation, known)) return null;
    const { query, variables } = operation;
    if (known.idVariable === null) {
      const plan = orNull(() => planOf(openOperation(schema, known.document, variables)));
      // One request or ticket whose id is written in the document: nobody asks so all day.
      return keep(bodies, body, plan?.about === null ? { plan, about: null, item: null } : null);
    }
    const id = variables[known.idVariable];
    const parsed = typeof id === 'string' ? parsePublicId(id) : null;
    if (!parsed) return null;
    const plan = planFor(query, known, variables);
    return plan?.about === parsed.type ? { plan, about: parsed.uuid, item: null } : null;
  };
}

function isAskedFor({ operationName }: AskedOperation, { document }: Known): boolean {
  return operationName === null || operationName === nameOf(document);
}

/** `$id` of a document whose only use of it is `approvalRequest(id: $id)` or `ticket(id: $id)`. */
function idVariableOf(document: DocumentNode): string | null {
  const uses = new Map<string, number>();
  const ids: string[] = [];
  visit(document, {
    VariableDefinition: ({ directives }) => (directives?.length ? undefined : false),
    Variable: ({ name }) => {
      uses.set(name.value, (uses.get(name.value) ?? 0) + 1);
    },
    Field: ({ name, arguments: given = [] }) => {
      const isOne = name.value === 'approvalRequest' || name.value === 'ticket';
      const [id, ...others] = isOne ? given : [];
      if (id?.value.kind === Kind.VARIABLE && others.length === 0) ids.push(id.value.name.value);
    },
  });
  return ids.find((name) => uses.get(name) === 1) ?? null;
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

function isQuery({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (each) => each.kind === Kind.OPERATION_DEFINITION && each.operation === OperationTypeNode.QUERY,
  );
}

function nameOf({ definitions }: DocumentNode): string | undefined {
  return definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value;
}
