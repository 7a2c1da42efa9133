import { GraphQLError, parse, type ExecutionResult, type ParseOptions } from 'graphql';
import { handleStreamOrSingleExecutionResult, type Plugin } from 'graphql-yoga';
import type { Context } from '../schema/context.ts';
import { maxTokens } from '../schema/operation-limits.ts';
import type { ErrorMask } from './mask-error.ts';

/** Variables in an address or a form that are no JSON: Yoga lets the parser's own error through. */
export function malformed(error: unknown): GraphQLError | undefined {
  if (!(error instanceof SyntaxError)) return undefined;
  return new GraphQLError('The variables and extensions must be JSON.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}

const refusals = new Map([
  [406, { code: 'NOT_ACCEPTABLE', message: 'Accept application/json or text/event-stream.' }],
  [415, { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send application/json.' }],
]);

/** Refusals that Yoga makes of a status alone, in words; and the end of a connection it leaves unread. */
export function useRefusalBody(): Plugin {
  return {
    onResponse: (payload) => {
      const { response, fetchAPI } = payload;
      // What is left of too large a body is not read, so nothing can follow it on its connection.
      if (response.status === 413) response.headers.set('connection', 'close');
      const refusal = refusals.get(response.status);
      if (!refusal || response.headers.has('content-type')) return;
      const { code, message } = refusal;
      const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
      // As for any other answer, so that a page of another origin can read why.
      const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
      payload.setResponse(new fetchAPI.Response(body, { status: response.status, headers }));
    },
  };
}

/**
 * A document of more tokens is refused while it is read. It bounds what costs before any resolver
 * is asked: how deep the parser and the checks recurse, and how often the schema is asked for.
 */
export function useTokenLimit(): Plugin {
  return {
    onParse: ({ setParseFn }) => {
      setParseFn((source: string, options?: ParseOptions) => {
        try {
          return parse(source, { ...options, maxTokens });
        } catch (error) {
          // Brackets alone can be nested deeper than the stack is.
          if (!(error instanceof RangeError)) throw error;
          throw new GraphQLError('The document is nested too deeply.', {
            extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400 } },
          });
        }
      });
    },
  };
}

/** Masks each error of a result with the id of its request; of a stream's results too. */
export function useErrorMask(mask: ErrorMask): Plugin<Context> {
  const maskResult = ({ args, result, setResult }: MaskableResult) => {
    if (!result.errors) return;
    const { requestId } = args.contextValue;
    setResult({ ...result, errors: result.errors.map((error) => mask(error, requestId)) });
  };
  return {
    onExecute: () => ({
      onExecuteDone: (payload) =>
        handleStreamOrSingleExecutionResult(payload as never, maskResult as never),
    }),
    onSubscribe: ({ args }) => ({
      // A fault of the source itself, between two results.
      onSubscribeError: ({ error, setError }) => {
        setError(mask(error, args.contextValue.requestId));
      },
      onSubscribeResult: (payload) =>
        handleStreamOrSingleExecutionResult(payload as never, maskResult as never),
    }),
  };
}

interface MaskableResult {
  readonly args: { readonly contextValue: Context };
  readonly result: ExecutionResult;
  readonly setResult: (result: ExecutionResult) => void;
}
