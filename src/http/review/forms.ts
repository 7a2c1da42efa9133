import { html } from 'hono/html';
import { linkAllows, type LinkAct, type MailTokenPurpose } from '../../domain/mail-token.ts';
import { limits } from '../../domain/limits.ts';
import type { Locale } from '../../domain/people.ts';
import type { Markup } from '../page.ts';
import type { ReviewedRequest } from './documents.ts';
import { reviewWords } from './words.ts';

/** What every form carries: that it is ours, and that it counts once. */
export interface FormParts {
  readonly locale: Locale;
  /** The page's own address. */
  readonly path: string;
  readonly key: string;
  readonly once: string;
}

/** What was tried and did not work, to be shown beside the form that it came from. */
export interface Tried {
  readonly act: LinkAct | 'CODE';
  readonly problem: string;
  readonly text: string;
}

/** Where the person says that it is them, before anything else. */
export function codeForm({ locale, path, key }: FormParts, tried: Tried | null): Markup {
  const words = reviewWords[locale];
  return html`<section class="card answer">
    <h2>${words.codeTitle}</h2>
    <p>${words.codeText}</p>
    ${problem('CODE', tried)}
    <form method="post" action="${path}/code">
      <input type="hidden" name="key" value="${key}" />
      <label>
        <span>${words.code}</span>
        <input
          name="code"
          inputmode="numeric"
          autocomplete="one-time-code"
          pattern="[0-9 ]{6,9}"
          maxlength="9"
          required
        />
      </label>
      <button>${words.confirm}</button>
    </form>
  </section>`;
}

/** What may be done through a link of this purpose, as far as the rules let its person. */
export function actsOf(purpose: MailTokenPurpose, { viewerActions }: ReviewedRequest): LinkAct[] {
  const acts: LinkAct[] = ['APPROVE', 'DENY', 'COMMENT'];
  return acts.filter(
    (act) =>
      linkAllows(purpose, act) &&
      viewerActions.some(({ action, allowed }) => action === act && allowed),
  );
}

export function answerForms(
  parts: FormParts,
  acts: readonly LinkAct[],
  name: string,
  tried: Tried | null,
): Markup {
  const words = reviewWords[parts.locale];
  const may = (act: LinkAct) => acts.includes(act);
  return html`<section class="card answer">
    <h2>${words.answer}</h2>
    <p class="muted">${words.you(name)}</p>
    ${may('APPROVE') && form(parts, 'APPROVE', words.approveNote, words.approve, tried)}
    ${may('DENY') && form(parts, 'DENY', words.denyNote, words.deny, tried)}
    ${
      may('COMMENT') &&
      form(
        parts,
        'COMMENT',
        words.commentLabel,
        words.send,
        tried,
        may('APPROVE')
          ? html`<label class="check"
              ><input type="checkbox" name="asks" value="1" /> <span>${words.asks2}</span></label
            >`
          : '',
      )
    }
  </section>`;
}

function form(
  { path, key, once }: FormParts,
  act: LinkAct,
  label: string,
  button: string,
  tried: Tried | null,
  more: Markup | '' = '',
): Markup {
  const text = tried?.act === act ? tried.text : '';
  return html`${problem(act, tried)}
    <form method="post" action="${path}/${act.toLowerCase()}" class="${act.toLowerCase()}">
      <input type="hidden" name="key" value="${key}" />
      <input type="hidden" name="once" value="${once}" />
      <label>
        <span>${label}</span>
        ${
          act === 'APPROVE'
            ? html`<textarea name="text" rows="2" maxlength="${limits.text}">${text}</textarea>`
            : html`<textarea name="text" rows="3" maxlength="${limits.text}" required>
${text}</textarea>`
        }
      </label>
      ${more}
      <button>${button}</button>
    </form>`;
}

function problem(act: Tried['act'], tried: Tried | null): Markup | '' {
  if (tried?.act !== act) return '';
  return html`<p class="problem" role="alert">${tried.problem}</p>`;
}
