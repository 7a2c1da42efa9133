import { describe, expect, test } from 'vitest';
import type { RequestEvent } from '../../src/domain/events.ts';
import type { Edit } from '../../src/domain/edit.ts';
import { beginsAnew } from '../../src/domain/edit.ts';
import { notices } from '../../src/domain/notices.ts';
import { decide } from '../../src/domain/request.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import { anAgent, assignee, aWorld, camille, ben, type People } from './cast.ts';
import { aRequest, aStep, begun, terms } from './factories.ts';
import { given, refusalNamed } from './acts.ts';

const content = {
  subject: 'Refund',
  message: 'It fell.',
  fields: [],
  attachments: [],
  dueAt: null,
};

function anEdit(differs: Partial<Edit> = {}): Edit {
  const changes = [{ field: 'message', label: 'Message', from: 'It broke.', to: 'It fell.' }];
  return { content, changes, policyVersionId: null, terms: terms({}), steps: null, ...differs };
}

/** ALL of these, one step after the other, with ids of their own. */
function newSteps(...steps: readonly (readonly string[])[]): NonNullable<Edit['steps']> {
  return steps.map((names, index) => ({
    id: `new-${String(index + 1)}`,
    rule: 'ALL' as const,
    atLeast: null,
    assignments: names.map((name) => ({ id: `new/${name}`, assignee: assignee(name) })),
  }));
}

function eventsOf(edit: Edit, request: RequestState, people: People = {}): readonly RequestEvent[] {
  const outcome = decide({ type: 'EDIT', edit }, request, camille, aWorld(people));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

const half = aRequest({ steps: [aStep(1, { ana: 'APPROVED', cleo: null })] });

describe('whether the steps begin anew', () => {
  const message = [{ field: 'message' }];
  const kept = { ...half, terms: terms({ keepsDecisionsOnSmallEdits: true }) };

  test('not while nobody has decided, whatever changes but who is asked', () => {
    const all = ['subject', 'message', 'attachments', 'dueAt', 'fields.amount'];
    expect(
      beginsAnew(
        all.map((field) => ({ field })),
        aRequest(),
      ),
    ).toBe(false);
    expect(beginsAnew([{ field: 'approvers' }], aRequest())).toBe(true);
  });

  test('with any change once somebody has decided, in this step or an earlier one', () => {
    const second = aRequest({
      steps: [
        aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' }),
        aStep(2, { cleo: null }, begun),
      ],
    });
    for (const field of ['subject', 'message', 'attachments', 'dueAt', 'fields.amount']) {
      expect(beginsAnew([{ field }], half)).toBe(true);
      expect(beginsAnew([{ field }], second)).toBe(true);
    }
  });

  test('with a policy that keeps decisions: not over a small edit', () => {
    for (const field of ['subject', 'message', 'attachments', 'dueAt']) {
      expect(beginsAnew([{ field }], kept)).toBe(false);
    }
    expect(beginsAnew([...message, { field: 'fields.amount' }], kept)).toBe(true);
    expect(beginsAnew([...message, { field: 'approvers' }], kept)).toBe(true);
  });
});

describe('steps that begin anew', () => {
  const edit = anEdit({ steps: newSteps(['ana', 'dora'], ['cleo']) });
  const request = { ...half, waitingOn: 'REQUESTER' as const };

  test('the decisions made before are gone and it waits for the approvers again', () => {
    const { request: after } = given(request).when(camille, { type: 'EDIT', edit });
    expect(after).toMatchObject({
      status: 'PENDING',
      waitingOn: 'APPROVERS',
      steps: [
        { id: 'new-1', status: 'ACTIVE', assignments: [{ decision: null }, { decision: null }] },
        { id: 'new-2', status: 'WAITING', begun: false },
      ],
    });
  });

  test('who was asked before hears what changed, who was not hears of the request', () => {
    const events = eventsOf(edit, request);
    expect(events).toMatchObject([
      { type: 'EDITED', toldIds: ['ana'] },
      { type: 'STEP_STARTED', position: 1 },
      { type: 'ASSIGNED', assignee: assignee('ana'), again: true },
      { type: 'ASSIGNED', assignee: assignee('dora'), again: false },
    ]);
    const scene = { before: request, after: request, directory: aWorld().directory };
    const mails = events.flatMap((event) => notices(event, scene, 'camille'));
    expect(mails).toEqual([
      { kind: 'EDITED', userId: 'ana' },
      { kind: 'ASSIGNED', userId: 'dora' },
    ]);
  });

  test('who stands in for an approver hears that they are asked', () => {
    expect(eventsOf(edit, request, { away: { ana: 'eve' } })).toContainEqual({
      type: 'DELEGATED',
      assignmentId: 'new/ana',
      forUserId: 'ana',
      toUserId: 'eve',
    });
  });

  test('somebody who has left since is asked no more, and it says so', () => {
    const events = eventsOf(edit, request, { active: ['ana', 'cleo', 'camille', 'root'] });
    expect(events.at(-1)).toMatchObject({ type: 'NOBODY_CAN_ANSWER', position: 1 });
  });
});

describe('steps that stay', () => {
  test('decisions count, and only who still has to answer is told: also stand-ins', () => {
    const events = eventsOf(anEdit(), half, { away: { cleo: 'eve' } });
    expect(events).toMatchObject([{ type: 'EDITED', toldIds: ['cleo', 'eve'] }]);
    const { request } = given(half).when(camille, { type: 'EDIT', edit: anEdit() });
    expect(request?.steps).toEqual(half.steps);
  });

  test('it still waits on the requester: an edit is no answer', () => {
    const request = aRequest({ waitingOn: 'REQUESTER' });
    expect(given(request).when(camille, { type: 'EDIT', edit: anEdit() }).request?.waitingOn).toBe(
      'REQUESTER',
    );
  });
});

describe('refused', () => {
  const edit = anEdit();

  test('to everybody but who made it', () => {
    const seesAll = anAgent('zoe', { ticketAccess: 'ALL' });
    for (const actor of [ben, seesAll]) {
      expect(given(aRequest()).when(actor, { type: 'EDIT', edit }).refusal).toEqual(
        refusalNamed('FORBIDDEN'),
      );
    }
    expect(given(aRequest()).when(anAgent('zoe'), { type: 'EDIT', edit }).refusal).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('once it is settled, and for a revision that has passed', () => {
    const settled = aRequest({ status: 'APPROVED', waitingOn: 'NOBODY' });
    expect(given(settled).when(camille, { type: 'EDIT', edit }).refusal).toMatchObject({
      code: 'ALREADY_RESOLVED',
    });
    const late = { type: 'EDIT' as const, edit, expectedRevision: 6 };
    expect(given(aRequest()).when(camille, late).refusal).toMatchObject({ code: 'STALE_REVISION' });
  });
});
