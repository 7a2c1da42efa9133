// Who is there to answer? Rule 2, people who have left, are away, or have answered already.
import { describe, expect, it } from 'vitest';
import {
  eligibleFor,
  eligibleInStep,
  eligibleStandIn,
  stillAskedIds,
} from '../../src/domain/answering.ts';
import type { StepState } from '../../src/domain/request-state.ts';
import { assignee, aWorld, without } from './cast.ts';
import { aRequest, aStep, deniedBy, terms } from './factories.ts';

describe('rule 2: those who ask', () => {
  const { directory } = aWorld({
    groups: { Finance: ['ana', 'camille', 'ben'], Own: ['camille', 'ben'] },
    away: { bob: 'camille', cleo: 'hal' },
    active: without('zoe'),
  });
  const own = aRequest({ terms: terms({ ownDecisionAllowed: true }) });

  it.each([
    ['ana', ['ana'], ['ana']],
    ['camille', [], ['camille']],
    ['ben', [], ['ben']],
    ['Finance', ['ana'], ['ana', 'ben', 'camille']],
    ['Own', [], ['ben', 'camille']],
    ['Empty', [], []],
    ['zoe', [], []],
  ])('are not there to answer for %s, unless the policy says so', (name, others, all) => {
    expect(eligibleFor(assignee(name), aRequest(), directory)).toEqual(others);
    expect(eligibleFor(assignee(name), own, directory)).toEqual(all);
  });

  it('do not stand in for anyone either, unless the policy says so', () => {
    const standIns = (request: typeof own) =>
      ['bob', 'cleo', 'ana', 'Finance'].map((name) =>
        eligibleStandIn(assignee(name), request, directory),
      );
    expect(standIns(aRequest())).toEqual([null, 'hal', null, null]);
    expect(standIns(own)).toEqual(['camille', 'hal', null, null]);
  });
});

it('nobody stands in for who is deactivated', () => {
  const { directory } = aWorld({ away: { bob: 'cleo' }, active: without('bob') });
  expect(eligibleStandIn(assignee('bob'), aRequest(), directory)).toBeNull();
});

it('who has answered in a step is not there for the rest of it', () => {
  const { directory } = aWorld({ groups: { Finance: ['ana', 'bob', 'cleo'] } });
  const step = aStep(
    1,
    { ana: 'APPROVED', Legal: deniedBy('cleo'), Finance: null },
    { rule: 'ANY' },
  );
  expect(eligibleInStep(assignee('Finance'), step, aRequest(), directory)).toEqual(['bob']);
});

describe('who can still answer, each once', () => {
  const { directory } = aWorld({
    groups: { Finance: ['ana', 'bob', 'camille', 'cleo'], Heads: ['boss', 'ana', 'ben'] },
    away: { eve: 'hal', cleo: 'ida' },
  });
  const asked = (step: StepState) => stillAskedIds(aRequest({ steps: [step] }), directory);

  it('assignees, members and stand-ins, of what is open', () => {
    const step = aStep(
      1,
      { ana: 'APPROVED', Finance: null, bob: null, eve: null, dora: 'DENIED' },
      { rule: 'ANY' },
    );
    expect(asked(step)).toEqual(['bob', 'cleo', 'eve', 'hal']);
  });

  it('and whom it was escalated to, without who has answered', () => {
    const step = aStep(1, { ana: 'APPROVED', dora: null }, { escalatedTo: assignee('Heads') });
    expect(asked(step)).toEqual(['dora', 'boss']);
  });

  it('nobody where no step is active', () => {
    expect(asked(aStep(1, { ana: null }, { status: 'SKIPPED' }))).toEqual([]);
  });
});
