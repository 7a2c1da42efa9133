import canonicalize from 'canonicalize';
import {
  execute,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import type { Caller } from '../db/caller-store.ts';
import type { Context } from '../schema/context.ts';
import type { AnswerEvent } from './answer-ahead.ts';
import { failureOf, type SharedAnswer } from './answer.ts';
import { watch } from './watched-caller.ts';

/** A subscription as many may follow it: one text, one set of variables. */
export interface Operation {
  /** The same for all who share it. */
  readonly key: string;
  /**
   * Answers one event for one person.
   *
   * @param requestId under which a fault of it is logged
   */
  execute(caller: Caller, event: unknown, requestId: string): Promise<SharedAnswer>;
}

/** What a client is told of a result: errors masked, with the id of the execution in the log. */
export type ToResult = (result: ExecutionResult, requestId: string) => ExecutionResult;

/** Arguments that say where a follower begins, and nothing of what an event answers. */
const positions = ['after', 'afterRevision'];

/** @param ahead called with the first event: how all are answered ahead of the executor */
export function operationOf(
  args: ExecutionArgs,
  toResult: ToResult,
  ahead: () => AnswerEvent,
): Operation {
  const { schema, document, operationName, variableValues } = args;
  const begin = positionVariables(document);
  const shared = Object.fromEntries(
    Object.entries(variableValues ?? {}).filter(([name]) => !begin.has(name)),
  );
  // Not the one who came first: nothing of theirs but these parts may get into an answer.
  const { parts, prisma, receipts } = args.contextValue as Context;
  let answerEvent: AnswerEvent | undefined;
  return {
    key: JSON.stringify([document.loc?.source.body, operationName ?? null, canonicalize(shared)]),
    async execute(caller, event, requestId) {
      answerEvent ??= ahead();
      const answered = await answerEvent(caller, event);
      if (answered) return answered;
      const watched = watch(caller);
      const context: Context = {
        ...{ parts, prisma, receipts, requestId },
        caller: watched.caller,
        claims: null,
      };
      const result = toResult(
        await execute({
          schema,
          document,
          operationName,
          variableValues,
          rootValue: event,
          contextValue: context,
        }),
        requestId,
      );
      return { ...watched, failure: failureOf(result), json: JSON.stringify(result) };
    },
  };
}

const found = new WeakMap<DocumentNode, ReadonlySet<string>>();

/** The variables that stand in a position argument of the subscription's field, and nowhere else. */
function positionVariables(document: DocumentNode): ReadonlySet<string> {
  const known = found.get(document);
  if (known) return known;
  const begin = new Set<string>();
  const elsewhere = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable(node, _key, parent, path) {
      const isPosition =
        parent !== undefined &&
        !Array.isArray(parent) &&
        (parent as { kind: Kind }).kind === Kind.ARGUMENT &&
        positions.includes((parent as unknown as { name: { value: string } }).name.value) &&
        // definitions, n, selectionSet, selections, n, arguments, n, value
        path.length === 8 &&
        document.definitions[Number(path[1])]?.kind === Kind.OPERATION_DEFINITION;
      (isPosition ? begin : elsewhere).add(node.name.value);
    },
  });
  const names = new Set([...begin].filter((name) => !elsewhere.has(name)));
  found.set(document, names);
  return names;
}
