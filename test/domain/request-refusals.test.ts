// Who is refused, by name, and with nothing changed. Rules 2, 3 and 5.
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/domain/people.ts';
import type { RequestCommand } from '../../src/domain/request.ts';
import type { FinalStatus } from '../../src/domain/request-state.ts';
import {
  approve,
  comment,
  deny,
  given,
  question,
  reassign,
  refusalNamed,
  withdraw,
} from './acts.ts';
import { ana, anAdmin, anAgent, anEndUser, ben, camille, tess } from './cast.ts';
import { aRequest, aStep } from './factories.ts';

const decisions: [string, RequestCommand][] = [
  ['approve', approve],
  ['deny', deny],
];

describe.each(decisions)('to %s', (_name, command) => {
  it.each<[string, Actor]>([
    ["the ticket's assignee", tess],
    ['an agent who sees the ticket', anAgent('hal', { ticketAccess: 'ALL' })],
    ['an administrator', anAdmin('root')],
  ])('is not for %s who is not asked', (_who, actor) => {
    expect(given(aRequest()).when(actor, command)).toEqual({
      refusal: refusalNamed('NOT_AN_APPROVER'),
    });
  });

  it.each<[string, Actor]>([
    ['an agent without the ticket', anAgent('otto')],
    ['a customer', anEndUser('otto')],
  ])('is not there for %s who has nothing to do with it', (_who, actor) => {
    expect(given(aRequest()).when(actor, command)).toEqual({
      refusal: { code: 'NOT_FOUND', what: 'approval request' },
    });
  });

  it.each<[string, Actor]>([
    ['the creator', camille],
    ['the creator, though an administrator', anAdmin('camille')],
    ['the beneficiary', ben],
    ['the beneficiary, though an administrator', anAdmin('ben')],
  ])('is not for %s, even if assigned', (_who, actor) => {
    const refusal = refusalNamed('OWN_REQUEST');
    const assigned = aRequest({ steps: [aStep(1, { camille: null, ben: null })] });
    expect(given(aRequest()).when(actor, command)).toEqual({ refusal });
    expect(given(assigned).when(actor, command)).toEqual({ refusal });
  });

  it.each(['APPROVED', 'DENIED'] as const)('is not for who has already %s', (decision) => {
    const steps = [aStep(1, { ana: decision, bob: null, cleo: null }, { rule: 'ANY' })];
    expect(given(aRequest({ steps })).when(ana, command)).toEqual({
      refusal: refusalNamed('ALREADY_DECIDED'),
    });
  });

  it('twice in a row is refused the second time', () => {
    const steps = [
      aStep(1, { ana: null, bob: null, cleo: null }, { rule: 'AT_LEAST', atLeast: 2 }),
    ];
    const once = given(aRequest({ steps })).when(ana, command);
    expect(given(once.request!).when(ana, command)).toEqual({
      refusal: refusalNamed('ALREADY_DECIDED'),
    });
  });
});

describe('with the revision that the actor has seen', () => {
  const commands: [string, RequestCommand, Actor][] = [
    ['approving', { type: 'APPROVE', note: null, expectedRevision: 7 }, ana],
    ['denying', { type: 'DENY', note: 'No.', expectedRevision: 7 }, ana],
    ['withdrawing', { type: 'WITHDRAW', reason: 'Done.', expectedRevision: 7 }, camille],
    ['reassigning', { ...reassign('ana', 'bob'), expectedRevision: 7 }, ana],
  ];

  it.each(commands)('%s is refused when the request has changed since', (_name, command, actor) => {
    for (const revision of [6, 8]) {
      expect(given(aRequest({ revision })).when(actor, command)).toEqual({
        refusal: { code: 'STALE_REVISION', requestId: 'request' },
      });
    }
  });

  it.each(commands)('%s does the same as without when it has not', (_name, command, actor) => {
    const without = { ...command, expectedRevision: undefined };
    expect(given(aRequest()).when(actor, command)).toEqual(given(aRequest()).when(actor, without));
    expect(given(aRequest()).when(actor, command)).not.toHaveProperty('refusal');
  });

  it('who may not act is told so, not that the request has changed', () => {
    expect(
      given(aRequest()).when(tess, { type: 'APPROVE', note: null, expectedRevision: 1 }),
    ).toEqual({ refusal: refusalNamed('NOT_AN_APPROVER') });
  });
});

describe.each<FinalStatus>(['APPROVED', 'DENIED', 'WITHDRAWN', 'EXPIRED'])('once %s', (status) => {
  const request = aRequest({
    status,
    waitingOn: 'NOBODY',
    steps: [aStep(1, { ana: null, bob: null }, { status: 'SKIPPED' })],
  });
  it.each<[string, RequestCommand, Actor]>([
    ['approving', approve, ana],
    ['approving an old revision', { type: 'APPROVE', note: null, expectedRevision: 1 }, ana],
    ['denying', deny, ana],
    ['commenting', comment('Here.'), camille],
    ['asking', question('Why?'), ana],
    ['withdrawing', withdraw, camille],
    ['reassigning', reassign('ana', 'bob'), ana],
  ])('%s is refused, with the request as it stands', (_name, command, actor) => {
    expect(given(request).when(actor, command)).toEqual({
      refusal: { code: 'ALREADY_RESOLVED', requestId: 'request' },
    });
  });

  it('a stranger still learns nothing', () => {
    expect(given(request).when(anEndUser('otto'), approve)).toEqual({
      refusal: { code: 'NOT_FOUND', what: 'approval request' },
    });
  });
});
