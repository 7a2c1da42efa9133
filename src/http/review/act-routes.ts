import { Hono, type Context } from 'hono';
import { confirmBrowser, isConfirmed, tryCode } from '../../db/mail-token-store.ts';
import { linkAllows, type LinkAct } from '../../domain/mail-token.ts';
import { toPublicId } from '../../domain/public-id.ts';
import { requestIdOf } from '../request-id.ts';
import { isFormKey } from './browser.ts';
import { approve, comment, deny, type Acted } from './documents.ts';
import type { Tried } from './forms.ts';
import { brokenLinkPage } from './pages.ts';
import type { ReviewParts, Visit } from './routes.ts';
import { reviewWords } from './words.ts';

interface ReviewPages {
  readonly visitOf: (c: Context) => Promise<Visit | null>;
  readonly show: (c: Context, visit: Visit, tried: Tried) => Response | Promise<Response>;
}

type Form = Readonly<Record<string, unknown>>;

/** What people do on the page of a link. Each needs the form's key; acting, a browser that is known. */
export function actRoutes(parts: ReviewParts, { visitOf, show }: ReviewPages): Hono {
  const { prisma, now } = parts;
  const routes = new Hono();

  /** A visit whose form is ours; `null` for anything else. */
  async function visited(c: Context): Promise<{ visit: Visit; form: Form } | null> {
    const visit = await visitOf(c);
    const form: Form = await c.req.parseBody().catch(() => ({}));
    return visit && isFormKey(form.key, visit.secret, visit.token.id) ? { visit, form } : null;
  }

  routes.post('/:id/code', async (c) => {
    const came = await visited(c);
    if (came?.visit.standing !== 'REQUEST') return brokenLinkPage(c);
    const { visit, form } = came;
    const { badCode, wrongCode } = reviewWords[visit.person.locale];
    const code = wordsOf(form.code).replaceAll(/\s/g, '');
    const failed = (problem: string) => show(c, visit, { act: 'CODE', problem, text: '' });
    // What is no code at all counts for nothing: whoever only presses buttons uses nothing up.
    if (!/^\d{6}$/.test(code)) return failed(badCode);
    if (!(await tryCode(prisma, visit.secretToken, visit.token, code))) return failed(wrongCode);
    await confirmBrowser(prisma, visit.token.id, visit.secret, now());
    return c.redirect(visit.path, 303);
  });

  routes.post('/:id/new-link', async (c) => {
    const came = await visited(c);
    if (came?.visit.standing !== 'OLD') return brokenLinkPage(c);
    await parts.sendNewLink(came.visit.token.id);
    return c.redirect(`${came.visit.path}?sent=1`, 303);
  });

  routes.post('/:id/:act{approve|deny|comment}', async (c) => {
    const came = await visited(c);
    if (!came) return brokenLinkPage(c);
    const { visit, form } = came;
    const act = c.req.param('act').toUpperCase() as LinkAct;
    // The rules say what is right of one that is settled; of who acts they know nothing else.
    const isTheirs = await isConfirmed(prisma, visit.person.id, visit.secret, now());
    if (visit.standing === 'OLD' || !isTheirs || !linkAllows(visit.token.purpose, act)) {
      return brokenLinkPage(c);
    }
    const text = wordsOf(form.text);
    const { result } = await parts.actAs<Acted>(
      visit.person,
      documents[act],
      { input: inputOf(act, visit.token.requestId, text, form) },
      requestIdOf(c.req.header('x-request-id')),
    );
    if (result.__typename.endsWith('Payload')) {
      return c.redirect(`${visit.path}?did=${act.toLowerCase()}`, 303);
    }
    const words = reviewWords[visit.person.locale];
    const problem = words.refusal[result.code ?? ''] ?? words.refused;
    return show(c, visit, { act, problem, text });
  });

  return routes;
}

const documents: Record<LinkAct, string> = { APPROVE: approve, DENY: deny, COMMENT: comment };

function inputOf(act: LinkAct, requestId: string, text: string, { once, asks }: Form): object {
  const input = {
    id: toPublicId('ApprovalRequest', requestId),
    // A form that is sent twice counts once.
    idempotencyKey: `link:${wordsOf(once).slice(0, 100)}`,
  };
  switch (act) {
    case 'APPROVE':
      return { ...input, note: text.trim() === '' ? null : text };
    case 'DENY':
      return { ...input, note: text };
    case 'COMMENT':
      return { ...input, body: text, requestsInformation: asks === '1' };
  }
}

/** A browser writes line ends as CR LF. */
function wordsOf(sent: unknown): string {
  return typeof sent === 'string' ? sent.replaceAll('\r\n', '\n') : '';
}
