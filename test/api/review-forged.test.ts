// Tokens, cookies and forms that are forged, expired, foreign, replayed or cut short open nothing,
// and look like each other.
import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailedLink, type MailedLink } from '../support/mailed-link.ts';
import { createPlainBrowser, type PlainBrowser, type Seen } from '../support/plain-browser.ts';
import { Request, Withdraw } from '../support/operations.ts';
import { askForApproval, meetPeople, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;
let good: MailedLink & { id: string };
let other: MailedLink & { id: string };
/** Where Paul has typed the code of both links. */
let paul: PlainBrowser;
let broken: string;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  good = await asked('Refund of one');
  other = await asked('Refund of two');
  paul = createPlainBrowser(app.url);
  await paul.open(other.path);
  await paul.submit('/code', { code: other.code ?? '' });
  await paul.open(good.path);
  broken = (await createPlainBrowser(app.url).open('/review/none')).page;
});
afterAll(() => app.close());

async function asked(subject: string) {
  const { id } = await askForApproval(scene, ['paul'], undefined, { subject });
  return { id, ...(await mailedLink(app, 'paul', subject)) };
}

function expectBroken({ status, page }: Seen): void {
  expect(status).toBe(404);
  expect(page).toBe(broken);
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

describe('tokens', () => {
  test.each<[string, () => string]>([
    ['none', () => ''],
    ['a word', () => 'token'],
    ['forty zeros', () => '0'.repeat(40)],
    ['forty random digits', () => randomBytes(20).toString('hex')],
    ['one digit short', () => good.token.slice(0, -1)],
    ['half of it', () => good.token.slice(0, 20)],
    ['one digit more', () => `${good.token}0`],
    ['another last digit', () => good.token.slice(0, -1) + (good.token.endsWith('0') ? '1' : '0')],
    ['another first digit', () => (good.token.startsWith('0') ? '1' : '0') + good.token.slice(1)],
    ['backwards', () => good.token.split('').reverse().join('')],
    ['twice', () => good.token + good.token],
    ['two halves', () => good.token.slice(0, 20) + other.token.slice(20)],
    ['its hash', () => hash(good.token).slice(0, 40)],
    ['its whole hash', () => hash(good.token)],
    ['with a space', () => `%20${good.token}`],
    ['with a line end', () => `${good.token}%0a`],
    ['with a NUL', () => `${good.token}%00`],
    ['with a quote', () => `${good.token}'--`],
    ['below it', () => `${good.token}/approve`],
    ['up and down', () => `..%2f${good.token}`],
    ['another alphabet', () => good.token.replaceAll(/[a-f]/g, 'g').replace(/\d/, 'x')],
    ['wide digits', () => encodeURIComponent(good.token.replace(/\d/, '１'))],
    ['the id of the request', () => good.id],
    ['very long', () => '0'.repeat(4_000)],
    ['one of another purpose: replies', () => issue('REPLY')],
    ['one that ends a digest', () => issue('UNSUBSCRIBE')],
    ['one of somebody deactivated', () => issue('DECIDE', 'omar')],
    ['one of who may not see the request', () => issue('DECIDE', 'marc')],
  ])('%s', async (_name, forge) => {
    expectBroken(await createPlainBrowser(app.url).open(`/review/${forge()}`));
  });

  const issued = new Map<string, string>();

  beforeAll(async () => {
    const { requestId } = await app.db.prisma.mailToken.findUniqueOrThrow({
      where: { hash: hash(good.token) },
    });
    const user = (name: string) =>
      app.db.prisma.user.findUniqueOrThrow({ where: { email: `${name}@demo.test` } });
    await app.db.prisma.user.update({
      where: { email: 'omar@demo.test' },
      data: { active: false },
    });
    for (const [purpose, name] of [
      ['REPLY', 'paul'],
      ['UNSUBSCRIBE', 'paul'],
      ['DECIDE', 'omar'],
      ['DECIDE', 'marc'],
    ] as const) {
      const token = randomBytes(20).toString('hex');
      issued.set(`${purpose} ${name}`, token);
      const createdAt = new Date();
      await app.db.prisma.mailToken.create({
        data: {
          id: app.app.commands.newId(createdAt),
          hash: hash(token),
          purpose,
          userId: (await user(name)).id,
          requestId,
          createdAt,
          expiresAt: new Date(createdAt.getTime() + 3_600_000),
        },
      });
    }
  });

  function issue(purpose: string, name = 'paul'): string {
    return issued.get(`${purpose} ${name}`) ?? '';
  }
});

describe('cookies and forms', () => {
  const idOf = (link: MailedLink) =>
    app.db.prisma.mailToken
      .findUniqueOrThrow({ where: { hash: hash(link.token) } })
      .then(({ id }) => id);

  /** What Paul's browser holds, as cookies of this path. */
  function cookies(path: string): Map<string, string> {
    return new Map(
      [...paul.cookies].flatMap(([key, { value, path: own }]) =>
        path === own || path.startsWith(`${own}/`) || own === '/'
          ? [[key.split(' ')[0] ?? '', value] as const]
          : [],
      ),
    );
  }

  interface Sent {
    cookies: Map<string, string>;
    form: Record<string, string>;
    headers: Record<string, string>;
    path: string;
  }

  /** What Paul's browser would send to approve. */
  async function rightly(): Promise<Sent> {
    const path = `/review/${await idOf(good)}`;
    const { page } = await paul.open(path);
    const [form = ''] = /<form[^>]*\/approve"[\s\S]*?<\/form>/.exec(page) ?? [];
    const hidden = [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    return {
      cookies: cookies(`${path}/approve`),
      form: Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])),
      headers: { origin: 'null' },
      path: `${path}/approve`,
    };
  }

  async function send(sent: Sent): Promise<Seen> {
    const cookie = [...sent.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${app.url}${sent.path}`, {
      method: 'POST',
      body: new URLSearchParams(sent.form),
      headers: { ...sent.headers, ...(cookie === '' ? {} : { cookie }) },
      redirect: 'manual',
    });
    const page = await response.text();
    return { status: response.status, path: sent.path, headers: response.headers, page, way: [] };
  }

  test.each<[string, (sent: Sent) => void | Promise<void>]>([
    [
      'no cookies',
      (sent) => {
        sent.cookies.clear();
      },
    ],
    [
      'no browser',
      (sent) => {
        sent.cookies.delete('assent_browser');
      },
    ],
    [
      'no link',
      (sent) => {
        sent.cookies.delete('assent_link');
      },
    ],
    [
      'another browser',
      (sent) => {
        sent.cookies.set('assent_browser', randomBytes(32).toString('hex'));
      },
    ],
    [
      'a browser cut short',
      (sent) => {
        sent.cookies.set('assent_browser', 'ab');
      },
    ],
    [
      'another link',
      (sent) => {
        sent.cookies.set('assent_link', other.token);
      },
    ],
    [
      'a link cut short',
      (sent) => {
        sent.cookies.set('assent_link', good.token.slice(0, 39));
      },
    ],
    [
      'the hash of the link',
      (sent) => {
        sent.cookies.set('assent_link', hash(good.token));
      },
    ],
    [
      'no key',
      (sent) => {
        sent.form.key = '';
      },
    ],
    [
      'a key of no browser',
      (sent) => {
        sent.form.key = hash('form');
      },
    ],
    [
      'a key cut short',
      (sent) => {
        sent.form.key = (sent.form.key ?? '').slice(0, 63);
      },
    ],
    [
      'the key of another link',
      async (sent) => {
        const { page } = await paul.open(`/review/${await idOf(other)}`);
        sent.form.key = /name="key" value="([^"]+)"/.exec(page)?.[1] ?? '';
      },
    ],
    [
      'from another site',
      (sent) => {
        sent.headers.origin = 'https://elsewhere.example';
      },
    ],
    [
      'from another port',
      (sent) => {
        sent.headers.origin = 'http://localhost:1';
      },
    ],
    [
      'at another link',
      async (sent) => {
        sent.path = `/review/${await idOf(other)}/approve`;
      },
    ],
    [
      'at no link',
      (sent) => {
        sent.path = `/review/${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}/approve`;
      },
    ],
    [
      'another act',
      (sent) => {
        sent.path = sent.path.replace('approve', 'withdraw');
      },
    ],
    [
      'an inherited act',
      (sent) => {
        sent.path = sent.path.replace('approve', 'constructor');
      },
    ],
  ])('%s', async (_name, forge) => {
    const sent = await rightly();
    await forge(sent);
    expectBroken(await send(sent));
    expect((await scene.lea.query(Request, { id: good.id })).approvalRequest?.status).toBe(
      'PENDING',
    );
  });

  test('too much at once', async () => {
    const sent = await rightly();
    sent.form.text = 'x'.repeat(70_000);
    expectBroken(await send(sent));
  });

  test('what is right is done; replayed, it is done no second time', async () => {
    const sent = await rightly();
    expect((await send(sent)).headers.get('location')).toMatch(/did=approve$/);
    const again = await send(sent);
    expect(again.status).toBe(303);
    const { approvalRequest } = await scene.lea.query(Request, { id: good.id });
    expect(approvalRequest?.status).toBe('APPROVED');
    const fresh = { ...sent, form: { ...sent.form, once: 'another' } };
    const replayed = await send(fresh);
    expect(replayed.status).toBe(422);
    expect(replayed.page).toContain('settled already');
  });

  test('what was withdrawn is not approved by a form that was open', async () => {
    await scene.lea.query(Withdraw, { input: { id: other.id, reason: 'No more.' } });
    await paul.open(other.path);
    expect(() => paul.submit('/approve')).toThrow('no form');
  });
});

test('no token is in the log, not even where the server has a fault', async () => {
  const link = await asked('Refund of three');
  await app.db.executeSql('ALTER TABLE "MailToken" RENAME TO "Elsewhere"');
  const seen = await createPlainBrowser(app.url).open(link.path);
  await app.db.executeSql('ALTER TABLE "Elsewhere" RENAME TO "MailToken"');
  expect(seen.status).toBe(500);
  const logged = JSON.stringify(app.faults.splice(0));
  expect(logged).toContain('a request failed');
  expect(logged).not.toContain(link.token);
  expect(seen.page).not.toContain(link.token);
});
