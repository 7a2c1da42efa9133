// What does a mail's link open, and what may be done through it?
import { describe, expect, it } from 'vitest';
import {
  linkAllows,
  linkPurpose,
  linkStanding,
  tokenLifetimes,
  wrongCodesAllowed,
  type LinkStanding,
  type MailedToken,
} from '../../src/domain/mail-token.ts';
import type { NoticeKind } from '../../src/domain/notices.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import { after, ana, anEndUser, ben, hour, now } from './cast.ts';
import { aRequest } from './factories.ts';

function aToken(differs: Partial<MailedToken> = {}): MailedToken {
  return { purpose: 'DECIDE', expiresAt: after(hour), wrongCodes: 0, ...differs };
}

describe('a link opens', () => {
  const settled = aRequest({ status: 'APPROVED' });
  it.each<[string, LinkStanding, Partial<MailedToken>, RequestState?]>([
    ['a pending request', 'REQUEST', {}],
    ['it in its last millisecond', 'REQUEST', { expiresAt: after(1) }],
    ['no more than an offer once its time is up', 'OLD', { expiresAt: now }],
    ['the same after too many wrong codes', 'OLD', { wrongCodes: wrongCodesAllowed }],
    ['it after one wrong code less', 'REQUEST', { wrongCodes: wrongCodesAllowed - 1 }],
    ['how it ended', 'OUTCOME', {}, settled],
    ['not even that once its time is up', 'OLD', { expiresAt: now }, settled],
    ['how it was withdrawn', 'OUTCOME', {}, aRequest({ status: 'WITHDRAWN' })],
    ['it to be looked at', 'REQUEST', { purpose: 'VIEW' }],
    ['it to be answered', 'REQUEST', { purpose: 'ANSWER' }],
    ['nothing if it is for replies', 'NOTHING', { purpose: 'REPLY' }],
    ['nothing if it ends a digest', 'NOTHING', { purpose: 'UNSUBSCRIBE' }],
  ])('%s', (_what, standing, differs, request = aRequest()) => {
    expect(linkStanding(aToken(differs), ana, request, now)).toBe(standing);
  });

  it('nothing to who may not see the request any more', () => {
    expect(linkStanding(aToken(), anEndUser('zoe'), aRequest(), now)).toBe('NOTHING');
    expect(linkStanding(aToken({ purpose: 'ANSWER' }), ben, aRequest(), now)).toBe('REQUEST');
  });
});

it('who is asked decides and comments; who is asked a question comments; who is told looks', () => {
  const acts = ['APPROVE', 'DENY', 'COMMENT'] as const;
  const allowed = (purpose: MailedToken['purpose']) =>
    acts.filter((act) => linkAllows(purpose, act));
  expect(allowed('DECIDE')).toEqual(acts);
  expect(allowed('ANSWER')).toEqual(['COMMENT']);
  for (const purpose of ['VIEW', 'REPLY', 'UNSUBSCRIBE'] as const)
    expect(allowed(purpose)).toEqual([]);
});

it.each<[NoticeKind, string]>([
  ['ASSIGNED', 'DECIDE'],
  ['REMINDER', 'DECIDE'],
  ['ESCALATED', 'DECIDE'],
  ['REASSIGNED', 'DECIDE'],
  ['EDITED', 'DECIDE'],
  ['ANSWERED', 'DECIDE'],
  ['INFORMATION_REQUESTED', 'ANSWER'],
  ['DECIDED', 'VIEW'],
  ['WITHDRAWN', 'VIEW'],
  ['OUTCOME', 'VIEW'],
  ['NOBODY_CAN_ANSWER', 'VIEW'],
])('the link of a mail that tells %s is to %s', (kind, purpose) => {
  expect(linkPurpose(kind)).toBe(purpose);
});

it('what opens or answers a request ends within three days', () => {
  for (const purpose of ['DECIDE', 'ANSWER', 'VIEW', 'REPLY'] as const) {
    expect(tokenLifetimes[purpose]).toBeLessThanOrEqual(72 * hour);
  }
});
