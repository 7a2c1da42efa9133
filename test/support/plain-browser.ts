/** A browser without JavaScript that keeps cookies as browsers do, by their paths. */
export interface PlainBrowser {
  /** Follows redirects unless told otherwise. */
  open(path: string, method?: 'GET' | 'HEAD'): Promise<Seen>;
  /** Sends a form of the page that was seen last, with these values beside its hidden ones. */
  submit(
    action: string,
    values?: Readonly<Record<string, string>>,
    headers?: HeadersInit,
  ): Promise<Seen>;
  /** Posts whatever is given, without a form. */
  post(
    path: string,
    values: Readonly<Record<string, string>>,
    headers?: HeadersInit,
  ): Promise<Seen>;
  /** Its cookies, to be changed by hand. */
  readonly cookies: Map<string, { value: string; path: string }>;
}

export interface Seen {
  readonly status: number;
  readonly path: string;
  readonly headers: Headers;
  readonly page: string;
  /** The paths that led here. */
  readonly way: readonly string[];
}

export function createPlainBrowser(url: string): PlainBrowser {
  const cookies: PlainBrowser['cookies'] = new Map();
  let page = '';

  function keep(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const path = /;\s*path=([^;]+)/i.exec(line)?.[1] ?? '/';
      cookies.set(`${name} ${path}`, { value, path });
    }
  }

  function cookieHeader(path: string): string {
    return [...cookies]
      .filter(
        ([, cookie]) =>
          path === cookie.path || path.startsWith(`${cookie.path}/`) || cookie.path === '/',
      )
      .map(([key, { value }]) => `${key.split(' ')[0] ?? ''}=${value}`)
      .join('; ');
  }

  async function go(path: string, init: RequestInit, way: string[] = []): Promise<Seen> {
    const headers = new Headers(init.headers);
    const cookie = cookieHeader(path.split('?')[0] ?? '');
    if (cookie !== '') headers.set('cookie', cookie);
    const response = await fetch(`${url}${path}`, { ...init, headers, redirect: 'manual' });
    keep(response.headers);
    const location = response.headers.get('location');
    if (location && way.length < 5) return go(location, { method: 'GET' }, [...way, path]);
    page = await response.text();
    return { status: response.status, path, headers: response.headers, page, way };
  }

  const post: PlainBrowser['post'] = (path, values, headers = {}) =>
    go(path, { method: 'POST', body: new URLSearchParams(values), headers });

  return {
    cookies,
    open: (path, method = 'GET') => go(path, { method }),
    post,
    submit(action, values = {}, headers = { origin: 'null' }) {
      const form = new RegExp(`<form[^>]*action="([^"]*${action})"[^>]*>([\\s\\S]*?)</form>`).exec(
        page,
      );
      if (!form) throw new Error(`The page has no form for ${action}.`);
      const hidden = [...(form[2] ?? '').matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
      const own = Object.fromEntries(hidden.map(([, name, value]) => [name, value]));
      return post(form[1] ?? '', { ...own, ...values } as Record<string, string>, headers);
    },
  };
}
