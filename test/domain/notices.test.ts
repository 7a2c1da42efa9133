// Who gets a mail about an event, and about what?
import { describe, expect, it } from 'vitest';
import type { RequestEventType } from '../../src/domain/events.ts';
import { notices, type NoticeKind, type NoticeScene } from '../../src/domain/notices.ts';
import { everyEvent } from './every-event.ts';
import { aWorld } from './cast.ts';
import { aRequest, aStep } from './factories.ts';

const told = ['cleo', 'zoe'];
const asking = ['camille', 'ben'];
const table: Record<RequestEventType, [kind: NoticeKind, to: string[]] | null> = {
  ASSIGNED: ['ASSIGNED', told],
  DELEGATED: ['REASSIGNED', ['zoe']],
  REASSIGNED: ['REASSIGNED', told],
  ESCALATED: ['ESCALATED', told],
  REMINDED: ['REMINDER', told],
  EDITED: ['EDITED', told],
  INFORMATION_REQUESTED: ['INFORMATION_REQUESTED', asking],
  NOBODY_CAN_ANSWER: ['NOBODY_CAN_ANSWER', ['camille', 'root']],
  RESOLVED: ['OUTCOME', asking],
  COMMENTED: null,
  CREATED: null,
  STEP_STARTED: null,
  APPROVED: ['DECIDED', asking],
  DENIED: ['DECIDED', asking],
  ANSWERABLE_AGAIN: null,
  WITHDRAWN: ['WITHDRAWN', ['ana']],
  EXPIRED: null,
};

/** The request is the same before and after, unless told otherwise. */
function aScene(after = aRequest(), before = after): NoticeScene {
  return { before, after, directory: aWorld().directory };
}

describe('a mail of its kind to each who is told, once; of anything else nobody gets one', () => {
  it.each(Object.values(everyEvent))('$type', (event) => {
    const [kind, to] = table[event.type] ?? [null, []];
    expect(notices(event, aScene(), 'hal')).toEqual(to.map((userId) => ({ kind, userId })));
  });

  it.each(Object.values(everyEvent))('$type: nobody gets one about their own act', (event) => {
    const mailed = notices(event, aScene(), null).map(({ userId }) => userId);
    for (const actorId of mailed) {
      const others = notices(event, aScene(), actorId).map(({ userId }) => userId);
      expect(others).toEqual(mailed.filter((userId) => userId !== actorId));
    }
  });
});

it('a comment that answers goes to the approvers who wait for it', () => {
  const event = { ...everyEvent.COMMENTED, answers: true, toldIds: told };
  expect(notices(event, aScene(), 'camille')).toEqual(
    told.map((userId) => ({ kind: 'ANSWERED', userId })),
  );
});

it('who is asked anew after an edit has the mail about the edit, and no other', () => {
  expect(notices({ ...everyEvent.ASSIGNED, again: true }, aScene(), 'camille')).toEqual([]);
});

it.each<[string, string | null, string[]]>([
  ['an approver decided it', 'ana', ['camille', 'ben']],
  ['its time was up', null, ['camille', 'ben']],
  ['the creator withdrew it', 'camille', ['ben']],
  ['an administrator withdrew it', 'root', ['camille', 'ben']],
])('those who asked hear the outcome when %s', (_how, actorId, hear) => {
  expect(notices(everyEvent.RESOLVED, aScene(), actorId)).toEqual(
    hear.map((userId) => ({ kind: 'OUTCOME', userId })),
  );
});

it('who asked for themselves hears the outcome once, or never if it was their own act', () => {
  const forOneself = aRequest({ onBehalfOfId: 'camille' });
  expect(notices(everyEvent.RESOLVED, aScene(forOneself), 'ana')).toEqual([
    { kind: 'OUTCOME', userId: 'camille' },
  ]);
  expect(notices(everyEvent.RESOLVED, aScene(forOneself), 'camille')).toEqual([]);
});

it.each(['APPROVED', 'DENIED'] as const)(
  '%s: where it was the last decision, the mail about the outcome is enough',
  (type) => {
    const after = aRequest({ status: type });
    expect(notices(everyEvent[type], aScene(after, aRequest()), 'ana')).toEqual([]);
  },
);

it('who could still have answered hears that it was withdrawn; who has answered does not', () => {
  const before = aRequest({ steps: [aStep(1, { ana: 'APPROVED', cleo: null, hal: null })] });
  const after = { ...before, status: 'WITHDRAWN' as const };
  expect(notices(everyEvent.WITHDRAWN, aScene(after, before), 'camille')).toEqual([
    { kind: 'WITHDRAWN', userId: 'cleo' },
    { kind: 'WITHDRAWN', userId: 'hal' },
  ]);
});
