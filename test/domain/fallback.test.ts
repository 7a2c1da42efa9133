// Where too few can answer, a policy's fallback takes over: it answers for all who have not.
import { describe, expect, it } from 'vitest';
import type { RequestEvent } from '../../src/domain/events.ts';
import { answerability } from '../../src/domain/request.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import { approve, evolved, given } from './acts.ts';
import { anEndUser, assignee, aWorld, without, type People } from './cast.ts';
import { aRequest, aStep, terms } from './factories.ts';

const nobody = (position = 1, toldIds = ['camille', 'root']): RequestEvent => {
  return { type: 'NOBODY_CAN_ANSWER', position, toldIds };
};
const fellBack = (name: string, toldIds = [name], position = 1): RequestEvent => ({
  type: 'ESCALATED',
  position,
  to: assignee(name),
  because: 'NOBODY_CAN_ANSWER',
  toldIds,
});
const stuck = (request: RequestState): RequestState => ({ ...request, nobodyCanAnswer: true });
const becomes = (request: RequestState, people: People = {}) =>
  answerability(request, aWorld(people));

describe('a policy’s fallback', () => {
  const withFallback = (name: string, differs: Partial<RequestState> = {}) =>
    aRequest({ terms: terms({ fallback: assignee(name) }), ...differs });
  const gone: People = { active: without('ana'), groups: { Heads: ['boss', 'ben'], Empty: [] } };

  it('takes over instead: only they are told, and nobody is stuck', () => {
    const request = withFallback('boss');
    const events = becomes(request, gone);
    expect(events).toEqual([fellBack('boss')]);
    const after = evolved(request, events);
    expect(after).toEqual({
      ...request,
      steps: [aStep(1, { ana: null }, { escalatedTo: assignee('boss') })],
    });
    expect(becomes(after, gone)).toEqual([]);
    expect(given(after, aWorld(gone)).when(anEndUser('boss'), approve).request?.status).toBe(
      'APPROVED',
    );
  });

  it('is a group’s members, without who asks or has answered', () => {
    const request = withFallback('Heads', { steps: [aStep(1, { ana: null, hal: 'APPROVED' })] });
    const people = { ...gone, groups: { Heads: ['boss', 'ben', 'hal'] } };
    expect(becomes(request, people)).toEqual([fellBack('Heads', ['boss'])]);
  });

  it.each([
    ['who has left', withFallback('zed'), gone],
    ['who asks', withFallback('ben'), gone],
    ['an empty group', withFallback('Empty'), gone],
    [
      'who has answered in the step',
      withFallback('boss', { steps: [aStep(1, { ana: null, boss: 'APPROVED' })] }),
      gone,
    ],
  ])('is no help when it is %s', (_who, request, people) => {
    expect(becomes(request, people)).toEqual([nobody()]);
  });

  it('takes over as soon as it can, also later', () => {
    const request = stuck(withFallback('Empty'));
    expect(becomes(request, gone)).toEqual([]);
    const people = { ...gone, groups: { Empty: ['eve'] } };
    const events = becomes(request, people);
    expect(events).toEqual([fellBack('Empty', ['eve'])]);
    expect(evolved(request, events).nobodyCanAnswer).toBe(false);
  });

  it('takes over from whom it was escalated to, when they leave as well', () => {
    const steps = [aStep(1, { ana: null }, { escalatedTo: assignee('hal') })];
    const people = { active: without('ana', 'hal') };
    expect(becomes(withFallback('boss', { steps }), people)).toEqual([fellBack('boss')]);
  });

  it('leaving as well is said', () => {
    const steps = [aStep(1, { ana: null }, { escalatedTo: assignee('boss') })];
    const people = { active: without('ana', 'boss') };
    expect(becomes(withFallback('boss', { steps }), people)).toEqual([nobody()]);
  });
});
