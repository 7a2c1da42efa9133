// Whom a step was escalated to answers for all who have not: one answer counts for each open
// assignment, until the step is settled.
import { describe, expect, it } from 'vitest';
import type { StepState } from '../../src/domain/request-state.ts';
import {
  approve,
  approved,
  assigned,
  denied,
  deny,
  given,
  refusalNamed,
  refusalOf,
} from './acts.ts';
import { ana, anEndUser, assignee, aWorld } from './cast.ts';
import { approvedBy, aRequest, aStep, begun, deniedBy } from './factories.ts';

const boss = anEndUser('boss');
const toBoss = { escalatedTo: assignee('boss') };
const atLeast = (count: number, differs: Partial<StepState> = toBoss): Partial<StepState> => {
  return { rule: 'AT_LEAST', atLeast: count, ...differs };
};
const world = aWorld({ groups: { Finance: ['cleo'], Heads: ['boss', 'dora'] } });
const resolvedAs = (status: 'APPROVED' | 'DENIED') => ({ type: 'RESOLVED', status });
const approvedByBoss = (...names: string[]) =>
  names.map((name) => approved(1, name, 'boss', 'ESCALATION'));
const deniedByBoss = (...names: string[]) =>
  names.map((name) => denied(1, name, 'boss', 'ESCALATION'));

describe('one approval', () => {
  it('counts for all that is open, persons and groups, beside what was decided before', () => {
    const request = aRequest({
      steps: [aStep(1, { ana: 'APPROVED', bob: null, Finance: null }, toBoss)],
    });
    expect(given(request, world).when(boss, approve)).toEqual({
      events: [...approvedByBoss('bob', 'Finance'), resolvedAs('APPROVED')],
      request: {
        ...request,
        status: 'APPROVED',
        waitingOn: 'NOBODY',
        steps: [
          aStep(
            1,
            { ana: 'APPROVED', bob: approvedBy('boss'), Finance: approvedBy('boss') },
            { ...toBoss, status: 'APPROVED' },
          ),
        ],
      },
    });
  });

  it.each<[string, StepState, string[]]>([
    ['ANY: one is enough', aStep(1, { ana: null, bob: null }, { rule: 'ANY', ...toBoss }), ['ana']],
    ['AT_LEAST 2 of 3', aStep(1, { ana: null, bob: null, cleo: null }, atLeast(2)), ['ana', 'bob']],
    [
      'AT_LEAST 2, after one approval',
      aStep(1, { ana: 'APPROVED', bob: null, cleo: null }, atLeast(2)),
      ['bob'],
    ],
    [
      'AT_LEAST 2, after one denial',
      aStep(1, { ana: 'DENIED', bob: null, cleo: null }, atLeast(2)),
      ['bob', 'cleo'],
    ],
  ])('stops once the step is settled: %s', (_what, step, decided) => {
    const { events } = given(aRequest({ steps: [step] }), world).when(boss, approve);
    expect(events).toEqual([...approvedByBoss(...decided), resolvedAs('APPROVED')]);
  });

  it('starts the next step, which is not escalated', () => {
    const steps = [aStep(1, { ana: null, bob: null }, toBoss), aStep(2, { cleo: null })];
    const { events, request } = given(aRequest({ steps }), world).when(boss, approve);
    expect(events).toEqual([
      ...approvedByBoss('ana', 'bob'),
      { type: 'STEP_STARTED', position: 2 },
      assigned(2, 'cleo'),
    ]);
    expect(request?.steps[1]).toEqual(aStep(2, { cleo: null }, begun));
    expect(given(request!, world).when(boss, approve)).toEqual({
      refusal: refusalNamed('NOT_AN_APPROVER'),
    });
  });
});

describe('one denial', () => {
  it.each<[string, StepState, string[]]>([
    ['ALL: the first settles it', aStep(1, { ana: null, bob: null }, toBoss), ['ana']],
    [
      'ANY: all are needed',
      aStep(1, { ana: null, bob: null }, { rule: 'ANY', ...toBoss }),
      ['ana', 'bob'],
    ],
    ['AT_LEAST 2 of 3', aStep(1, { ana: null, bob: null, cleo: null }, atLeast(2)), ['ana', 'bob']],
    [
      'AT_LEAST 2 of 3, after an approval',
      aStep(1, { ana: 'APPROVED', bob: null, cleo: null }, atLeast(2)),
      ['bob', 'cleo'],
    ],
  ])('counts for all that is open, until the step is settled: %s', (_what, step, decided) => {
    const { events } = given(aRequest({ steps: [step] }), world).when(boss, deny);
    expect(events).toEqual([...deniedByBoss(...decided), resolvedAs('DENIED')]);
  });
});

describe('who answers', () => {
  const request = aRequest({ steps: [aStep(1, { ana: null, bob: null }, toBoss)] });

  it('any one member, where it was escalated to a group', () => {
    const toHeads = aRequest({
      steps: [aStep(1, { ana: null, bob: null }, { escalatedTo: assignee('Heads') })],
    });
    const dora = anEndUser('dora', { groupIds: ['Heads'] });
    expect(given(toHeads, world).when(dora, approve).request?.steps).toEqual([
      aStep(
        1,
        { ana: approvedBy('dora'), bob: approvedBy('dora') },
        { escalatedTo: assignee('Heads'), status: 'APPROVED' },
      ),
    ]);
  });

  it('who was asked still answers, for themselves alone', () => {
    expect(given(request, world).when(ana, approve).events).toEqual([approved(1, 'ana')]);
  });

  it('naming one assignment, first for that; it counts for the others all the same', () => {
    expect(
      given(request, world).when(boss, { type: 'DENY', note: 'Too much.', assignmentId: '1/bob' })
        .events,
    ).toEqual([...deniedByBoss('bob'), resolvedAs('DENIED')]);
    expect(
      given(request, world).when(boss, { type: 'APPROVE', note: null, assignmentId: '1/bob' })
        .events,
    ).toEqual([...approvedByBoss('bob', 'ana'), resolvedAs('APPROVED')]);
  });

  it('naming one that is decided is refused', () => {
    const decided = aRequest({ steps: [aStep(1, { ana: 'APPROVED', bob: null }, toBoss)] });
    expect(
      given(decided, world).when(boss, { type: 'APPROVE', note: null, assignmentId: '1/ana' }),
    ).toEqual({
      refusal: refusalOf('assignmentId', 'You cannot answer for this assignment now.'),
    });
  });

  it('not who has decided in the step before it was escalated', () => {
    const decided = aRequest({ steps: [aStep(1, { boss: 'APPROVED', bob: null }, toBoss)] });
    expect(given(decided, world).when(boss, approve)).toEqual({
      refusal: refusalNamed('ALREADY_DECIDED'),
    });
  });

  it.each(['camille', 'ben'])('not %s, who asks, as a member', (id) => {
    const toHeads = aRequest({
      steps: [aStep(1, { ana: null }, { escalatedTo: assignee('Heads') })],
    });
    const actor = anEndUser(id, { role: 'AGENT', groupIds: ['Heads'] });
    expect(given(toHeads, world).when(actor, approve)).toEqual({
      refusal: refusalNamed('OWN_REQUEST'),
    });
  });

  it('not twice: a denial that settles nothing is final, too', () => {
    const mixed = aRequest({
      steps: [
        aStep(1, { ana: deniedBy('boss'), bob: null, cleo: null }, { rule: 'ANY', ...toBoss }),
      ],
    });
    expect(given(mixed, world).when(boss, approve)).toEqual({
      refusal: refusalNamed('ALREADY_DECIDED'),
    });
  });
});
