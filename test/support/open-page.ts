import type { TestApp } from './test-app.ts';

export interface Opened {
  readonly status: number;
  readonly headers: Headers;
  readonly page: string;
}

/** Opens an address of the app as a browser does, signed in as one of the demo's people or as nobody. */
export async function openPage(
  app: TestApp,
  path: string,
  person?: string,
  method = 'GET',
): Promise<Opened> {
  const token = person && (await app.tokens.sign({ email: `${person}@demo.test` }, 600));
  const headers = { accept: 'text/html', ...(token && { cookie: `assent_session=${token}` }) };
  return openWith(app, path, headers, method);
}

/** The same, with these headers. */
export async function openWith(
  app: TestApp,
  path: string,
  headers: Readonly<Record<string, string>>,
  method = 'GET',
): Promise<Opened> {
  const response = await fetch(`${app.url}${path}`, { method, headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, page: await response.text() };
}
