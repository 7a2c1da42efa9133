import { describe, expect, it } from 'vitest';
import {
  isAllowedOrigin,
  readSessionCookie,
  sessionCookie,
  writeSessionCookie,
} from '../../src/auth/session-cookie.ts';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c3JfMSJ9.c2ln-bmF0_dXJl';

describe('writing', () => {
  it('a cookie that no script can read and no other site sends along', () => {
    expect(writeSessionCookie(token, 3600, 'http://localhost:4000')).toBe(
      `assent_session=${token}; Max-Age=3600; Path=/; HttpOnly; SameSite=Lax`,
    );
  });

  it('only over TLS where Assent is served so', () => {
    expect(writeSessionCookie(token, 3600, 'https://assent.example')).toBe(
      `assent_session=${token}; Max-Age=3600; Path=/; HttpOnly; Secure; SameSite=Lax`,
    );
  });

  it('signing out empties it at once', () => {
    expect(writeSessionCookie('', 0, 'http://localhost:4000')).toBe(
      'assent_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
    );
  });

  it('a token cannot add attributes of its own', () => {
    const [pair] = writeSessionCookie('x; Domain=evil.example', 1, 'http://localhost').split('; ');
    expect(pair).toBe('assent_session=x%3B%20Domain%3Devil.example');
    expect(readSessionCookie(pair!)).toBe('x; Domain=evil.example');
  });
});

describe('reading', () => {
  it.each<[string, string | null, string | undefined]>([
    ['no header', null, undefined],
    ['an empty header', '', undefined],
    ['other cookies alone', 'theme=dark; lang=fr', undefined],
    ['the cookie alone', `assent_session=${token}`, token],
    ['the cookie among others', `theme=dark; assent_session=${token}; lang=fr`, token],
    ['no space between them', `theme=dark;assent_session=${token}`, token],
    ['the cookie emptied by signing out', 'assent_session=', ''],
    ['a name that ends like it', `my_assent_session=${token}`, undefined],
    ['a name that begins like it', `assent_session_2=${token}`, undefined],
    ['its name in another value', `theme=assent_session`, undefined],
    ['its name without a value', 'assent_session', undefined],
    ['a broken escape', 'assent_session=%E0%A4', '%E0%A4'],
    ['garbage', ';;==;=;\u0000', undefined],
  ])('%s', (_what, header, value) => {
    expect(readSessionCookie(header)).toBe(value);
  });

  it('what was written', () => {
    const [pair] = writeSessionCookie(token, 60, 'https://assent.example').split('; ');
    expect(pair).toBe(`${sessionCookie}=${token}`);
    expect(readSessionCookie(pair!)).toBe(token);
  });
});

describe('from which origin it is accepted', () => {
  const served = 'https://assent.example/help';
  it.each<[string, string | null, boolean]>([
    ['none: no page sent it', null, true],
    ['the own one', 'https://assent.example', true],
    ['an opaque one', 'null', false],
    ['an empty one', '', false],
    ['another site', 'https://evil.example', false],
    ['a subdomain', 'https://x.assent.example', false],
    ['a site whose name begins like it', 'https://assent.example.evil.example', false],
    ['a site whose name ends like it', 'https://not-assent.example', false],
    ['the same without TLS', 'http://assent.example', false],
    ['another port', 'https://assent.example:8443', false],
    ['an address, which is no origin', 'https://assent.example/help', false],
  ])('%s', (_what, origin, allowed) => {
    expect(isAllowedOrigin(origin, served)).toBe(allowed);
  });

  it('a default port in PUBLIC_URL is the same origin', () => {
    expect(isAllowedOrigin('https://assent.example', 'https://assent.example:443')).toBe(true);
  });
});
