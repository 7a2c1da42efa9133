// What else an edit changes: terms, escalation, who may decide again. Whether steps begin anew, and
// who hears of it: edit.test.ts; the due time: due-clock.test.ts.
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/domain/edit.ts';
import type { RequestCommand } from '../../src/domain/request.ts';
import { approve, comment, given, refusalNamed } from './acts.ts';
import { ana, anAgent, anEndUser, assignee, aWorld, camille, without } from './cast.ts';
import { everyEvent } from './every-event.ts';
import { aRequest, aStep, begun, terms } from './factories.ts';

function edit(differs: Partial<Edit> = {}): RequestCommand {
  const { content, changes, policyVersionId } = everyEvent.EDITED;
  return {
    type: 'EDIT',
    edit: { content, changes, policyVersionId, terms: terms({}), steps: null, ...differs },
  };
}
/** The same people once more, in steps with new ids. */
function asking(...steps: readonly (readonly string[])[]): NonNullable<Edit['steps']> {
  return steps.map((names, index) => ({
    id: `new-${String(index + 1)}`,
    rule: 'ALL',
    atLeast: null,
    assignments: names.map((name) => ({ id: `new/${name}`, assignee: assignee(name) })),
  }));
}
const toBoss = { escalatedTo: assignee('boss') };
const unseen = { refusal: { code: 'NOT_FOUND', what: 'approval request' } };

describe('where the steps begin anew', () => {
  const second = aRequest({
    steps: [
      aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' }),
      aStep(2, { bob: null, cleo: 'APPROVED' }, { ...begun, ...toBoss }),
    ],
  });
  const { request: anew, events } = given(second).when(
    camille,
    edit({ steps: asking(['ana'], ['bob', 'cleo']) }),
  );

  it('the first step is asked again, and told what changed', () => {
    expect(events).toEqual([
      { ...everyEvent.EDITED, steps: asking(['ana'], ['bob', 'cleo']), toldIds: ['ana'] },
      { type: 'STEP_STARTED', position: 1 },
      {
        type: 'ASSIGNED',
        assignmentId: 'new/ana',
        assignee: assignee('ana'),
        toldIds: ['ana'],
        again: true,
      },
    ]);
  });

  it('who had decided decides again', () => {
    const done = given(anew!).when(ana, approve);
    expect(done.events?.[0]).toMatchObject({ type: 'APPROVED', assignmentId: 'new/ana' });
    expect(done.request?.steps.map(({ status }) => status)).toEqual(['APPROVED', 'ACTIVE']);
  });

  it('later steps wait again: their approvers do not see it until then', () => {
    for (const name of ['bob', 'cleo']) {
      expect(given(anew!).when(anEndUser(name), approve)).toEqual(unseen);
    }
  });

  it('it is escalated to nobody any more', () => {
    expect(anew?.steps.map(({ escalatedTo }) => escalatedTo)).toEqual([null, null]);
    expect(given(anew!).when(anEndUser('boss'), approve)).toEqual(unseen);
  });

  it('a later step is no repetition when it begins', () => {
    const done = given(anew!).when(ana, approve);
    expect(done.events?.slice(1)).toMatchObject([
      { type: 'STEP_STARTED', position: 2 },
      { type: 'ASSIGNED', again: false },
      { type: 'ASSIGNED', again: false },
    ]);
  });

  it('a group’s members who can decide are told, each once', () => {
    const ofGroups = aRequest({
      steps: [aStep(1, { Finance: 'APPROVED', Legal: null, ana: null })],
    });
    const world = aWorld({ groups: { Finance: ['ana', 'bob', 'camille'], Legal: ['bob'] } });
    const steps = asking(['Finance', 'Legal', 'ana']);
    expect(given(ofGroups, world).when(camille, edit({ steps })).events?.[0]).toMatchObject({
      type: 'EDITED',
      toldIds: ['ana', 'bob'],
    });
  });

  it('whether anyone can answer is looked at anew', () => {
    const stuck = aRequest({ nobodyCanAnswer: true });
    const world = aWorld({ active: without('ana') });
    const same = given(stuck, world).when(camille, edit({ steps: asking(['ana']) }));
    expect(same.events?.map(({ type }) => type)).toEqual([
      'EDITED',
      'STEP_STARTED',
      'ASSIGNED',
      'NOBODY_CAN_ANSWER',
    ]);
    const other = given(stuck, world).when(camille, edit({ steps: asking(['bob']) }));
    expect(other.request?.nobodyCanAnswer).toBe(false);
    expect(other.events?.map(({ type }) => type)).not.toContain('ANSWERABLE_AGAIN');
  });
});

describe('where the steps stay', () => {
  const request = aRequest({ steps: [aStep(1, { ana: 'APPROVED', bob: null }, toBoss)] });
  const kept = given(request).when(camille, edit());

  it('whoever can still answer is told, also whom it was escalated to', () => {
    expect(kept.events).toEqual([{ ...everyEvent.EDITED, toldIds: ['bob', 'boss'] }]);
    expect(kept.request).toEqual(request);
  });

  it('who has decided does not decide again', () => {
    expect(given(kept.request!).when(ana, approve)).toEqual({
      refusal: refusalNamed('ALREADY_DECIDED'),
    });
  });
});

describe('the terms are those of the edit', () => {
  const ofCamille = anAgent('camille', { groupIds: ['Finance'] });
  const world = aWorld({ groups: { Finance: ['camille'] } });
  const request = aRequest({ steps: [aStep(1, { Finance: null })], nobodyCanAnswer: true });
  const allowed = terms({ ownDecisionAllowed: true });

  it('who asks may decide now, is told so, and it is answerable again', () => {
    const done = given(request, world).when(ofCamille, edit({ terms: allowed }));
    expect(done.events).toMatchObject([
      { type: 'EDITED', toldIds: ['camille'] },
      { type: 'ANSWERABLE_AGAIN' },
    ]);
    expect(given(done.request!, world).when(ofCamille, approve).request?.status).toBe('APPROVED');
  });

  it('who asks may not any more', () => {
    const open = { ...request, nobodyCanAnswer: false, terms: allowed };
    const done = given(open, world).when(ofCamille, edit());
    expect(done.events).toMatchObject([
      { type: 'EDITED', toldIds: [] },
      { type: 'NOBODY_CAN_ANSWER' },
    ]);
    expect(given(done.request!, world).when(ofCamille, approve)).toEqual({
      refusal: refusalNamed('OWN_REQUEST'),
    });
  });

  it('a new fallback takes over where nobody can answer', () => {
    const fallback = terms({ fallback: assignee('boss') });
    const done = given(request, world).when(camille, edit({ terms: fallback }));
    expect(done.events?.at(-1)).toMatchObject({ type: 'ESCALATED', to: assignee('boss') });
  });
});

it('an edit counts as no comment', () => {
  const done = given(aRequest({ commentCount: 500 })).when(camille, edit());
  expect(done.request?.commentCount).toBe(500);
  expect(given(done.request!).when(camille, comment('Here.')).refusal?.code).toBe('INVALID_INPUT');
});
