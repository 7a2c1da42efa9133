/** What a client asks over HTTP, with the variables that the operation has. */
export interface Asking {
  readonly query: string;
  readonly variables?: object;
}

/** The answer's text. By GET it is never answered ahead of the executor (src/request-reads). */
export async function askBy(
  method: 'POST' | 'GET',
  url: string,
  token: string,
  { query, variables = {} }: Asking,
): Promise<string> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const search = String(new URLSearchParams({ query, variables: JSON.stringify(variables) }));
  const response =
    method === 'GET'
      ? await fetch(`${url}/graphql?${search}`, { headers })
      : await fetch(`${url}/graphql`, {
          ...{ method, headers },
          body: JSON.stringify({ query, variables }),
        });
  return response.text();
}
