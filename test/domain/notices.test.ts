// Who gets a mail about an event, and about what?
import { describe, expect, it } from 'vitest';
import type { RequestEventType } from '../../src/domain/events.ts';
import { notices, type NoticeKind } from '../../src/domain/notices.ts';
import { everyEvent } from './every-event.ts';
import { aRequest } from './factories.ts';

const told = ['cleo', 'zoe'];
const asking = ['camille', 'ben'];
const table: Record<RequestEventType, [kind: NoticeKind, to: string[]] | null> = {
  ASSIGNED: ['assigned', told],
  DELEGATED: ['assigned', ['zoe']],
  REASSIGNED: ['assigned', told],
  ESCALATED: ['assigned', told],
  REMINDED: ['reminder', told],
  EDITED: ['edited', told],
  INFORMATION_REQUESTED: ['informationRequested', asking],
  NOBODY_CAN_ANSWER: ['unanswerable', ['camille', 'root']],
  RESOLVED: ['outcome', asking],
  COMMENTED: null,
  CREATED: null,
  STEP_STARTED: null,
  APPROVED: null,
  DENIED: null,
  ANSWERABLE_AGAIN: null,
  WITHDRAWN: null,
  EXPIRED: null,
};

describe('a mail of its kind to each who is told, once; of anything else nobody gets one', () => {
  it.each(Object.values(everyEvent))('$type', (event) => {
    const [kind, to] = table[event.type] ?? [null, []];
    expect(notices(event, aRequest(), 'hal')).toEqual(to.map((userId) => ({ kind, userId })));
  });

  it.each(Object.values(everyEvent))('$type: nobody gets one about their own act', (event) => {
    const mailed = notices(event, aRequest(), null).map(({ userId }) => userId);
    for (const actorId of mailed) {
      const others = notices(event, aRequest(), actorId).map(({ userId }) => userId);
      expect(others).toEqual(mailed.filter((userId) => userId !== actorId));
    }
  });
});

it('a comment that answers goes to the approvers who wait for it', () => {
  const event = { ...everyEvent.COMMENTED, answers: true, toldIds: told };
  expect(notices(event, aRequest(), 'camille')).toEqual(
    told.map((userId) => ({ kind: 'answered', userId })),
  );
});

it('who is asked anew after an edit has the mail about the edit, and no other', () => {
  expect(notices({ ...everyEvent.ASSIGNED, again: true }, aRequest(), 'camille')).toEqual([]);
});

it.each<[string, string | null, string[]]>([
  ['an approver decided it', 'ana', ['camille', 'ben']],
  ['its time was up', null, ['camille', 'ben']],
  ['the creator withdrew it', 'camille', ['ben']],
  ['an administrator withdrew it', 'root', ['camille', 'ben']],
])('those who asked hear the outcome when %s', (_how, actorId, hear) => {
  expect(notices(everyEvent.RESOLVED, aRequest(), actorId)).toEqual(
    hear.map((userId) => ({ kind: 'outcome', userId })),
  );
});

it('who asked for themselves hears the outcome once, or never if it was their own act', () => {
  const forOneself = aRequest({ onBehalfOfId: 'camille' });
  expect(notices(everyEvent.RESOLVED, forOneself, 'ana')).toEqual([
    { kind: 'outcome', userId: 'camille' },
  ]);
  expect(notices(everyEvent.RESOLVED, forOneself, 'camille')).toEqual([]);
});
