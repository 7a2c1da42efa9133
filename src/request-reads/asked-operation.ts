/** The documents that our own clients send, by the SHA-256 of their text in hexadecimal. */
export type PersistedDocuments = ReadonlyMap<string, string>;

/** What a request's body asks to be executed. */
export interface AskedOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: unknown;
}

/** `null` where it is not of the usual form: the executor says what is wrong, or does more. */
export function operationIn(body: string, persisted: PersistedDocuments): AskedOperation | null {
  const {
    query: text = null,
    variables = null,
    operationName = null,
    extensions = null,
    ...rest
  } = parseObject(body) ?? {};
  // With other extensions the executor may do other things.
  const query = extensions === null ? text : text === null && persistedIn(extensions, persisted);
  const isKnown = typeof query === 'string' && isEmpty(rest);
  if (!isKnown || typeof variables !== 'object' || Array.isArray(variables)) return null;
  return { query, variables: (variables ?? {}) as Record<string, unknown>, operationName };
}

/** The document that is meant by `{"persistedQuery":{"version":1,"sha256Hash":"…"}}`. */
function persistedIn(extensions: unknown, persisted: PersistedDocuments): string | undefined {
  const { persistedQuery, ...others } = extensions as { persistedQuery?: unknown };
  if (typeof persistedQuery !== 'object' || !isEmpty(others)) return undefined;
  const { version, sha256Hash } = (persistedQuery ?? {}) as Record<string, unknown>;
  return version === 1 ? persisted.get(String(sha256Hash)) : undefined;
}

function isEmpty(object: object): boolean {
  return Object.keys(object).length === 0;
}

function parseObject(body: string): Record<string, unknown> | null {
  try {
    const parsed = JSON.parse(body) as unknown;
    return typeof parsed === 'object' && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown> | null)
      : null;
  } catch {
    return null;
  }
}
