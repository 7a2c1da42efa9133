/** One error of a GraphQL answer. */
export interface GraphQLErrorShape {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly [key: string]: unknown };
}

/** The server answered with errors that no type of the result says. `code` is the first one's. */
export class AssentError extends Error {
  readonly code: string;
  readonly errors: readonly GraphQLErrorShape[];

  constructor(errors: readonly GraphQLErrorShape[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.name = 'AssentError';
    this.code = errors[0]?.extensions?.code ?? 'UNKNOWN';
    this.errors = errors;
  }
}

/** What a stream ended with, as an error to throw. */
export function toError(reason: unknown): Error {
  if (Array.isArray(reason)) return new AssentError(reason as GraphQLErrorShape[]);
  if (reason instanceof Error) return reason;
  // A close event of the socket.
  const { code, reason: words } = reason as { code?: number; reason?: string };
  if (code === 4403) {
    const message = 'The server no longer accepts the token. Sign in again.';
    return new AssentError([{ message, extensions: { code: 'UNAUTHENTICATED' } }]);
  }
  return new Error(`The connection was closed: ${String(code)} ${words ?? ''}`.trim());
}
