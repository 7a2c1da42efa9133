// What a token that was mailed is good for, and how long.
import { wantedOf, type NoticeKind } from './notices.ts';
import type { Actor } from './people.ts';
import { maySeeRequest } from './permissions.ts';
import type { RequestState } from './request-state.ts';

export type MailTokenPurpose = 'DECIDE' | 'ANSWER' | 'VIEW' | 'REPLY' | 'UNSUBSCRIBE';

const hour = 3_600_000;
/** In milliseconds. What opens or answers a request ends after three days, whatever happens. */
export const tokenLifetimes: Record<MailTokenPurpose, number> = {
  DECIDE: 72 * hour,
  ANSWER: 72 * hour,
  VIEW: 72 * hour,
  REPLY: 72 * hour,
  UNSUBSCRIBE: 30 * 24 * hour,
};

/** What the link of a mail lets its reader do. */
export function linkPurpose(kind: NoticeKind): 'DECIDE' | 'ANSWER' | 'VIEW' {
  const purposes = { DECISION: 'DECIDE', ANSWER: 'ANSWER', NOTHING: 'VIEW' } as const;
  return purposes[wantedOf(kind)];
}

/** So many wrong codes may be typed; then a new link is needed. */
export const wrongCodesAllowed = 10;
/** A new link can be asked for again after so long, in milliseconds. */
export const renewalPause = hour;
/** A browser in which somebody has typed a code is known as theirs for so long, in milliseconds. */
export const browserKnownFor = 30 * 24 * hour;

export interface MailedToken {
  readonly purpose: MailTokenPurpose;
  readonly expiresAt: Date;
  readonly wrongCodes: number;
}

/**
 * What a link opens now. NOTHING: it is none of the reader's business (any more). OLD: nothing but
 * the offer of a new one. OUTCOME: how the request ended. REQUEST: the request, to act on it as far
 * as the purpose goes.
 */
export type LinkStanding = 'NOTHING' | 'OLD' | 'OUTCOME' | 'REQUEST';

export function linkStanding(
  { purpose, expiresAt, wrongCodes }: MailedToken,
  person: Actor,
  request: RequestState,
  now: Date,
): LinkStanding {
  if (purpose === 'REPLY' || purpose === 'UNSUBSCRIBE') return 'NOTHING';
  if (!maySeeRequest(person, request)) return 'NOTHING';
  if (expiresAt <= now || wrongCodes >= wrongCodesAllowed) return 'OLD';
  return request.status === 'PENDING' ? 'REQUEST' : 'OUTCOME';
}

export type LinkAct = 'APPROVE' | 'DENY' | 'COMMENT';

/** What may be done through a link of this purpose, where the rules allow it to its person. */
export function linkAllows(purpose: MailTokenPurpose, act: LinkAct): boolean {
  if (purpose === 'DECIDE') return true;
  return purpose === 'ANSWER' && act === 'COMMENT';
}
