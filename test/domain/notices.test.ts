// Who gets a mail about an event?
import { expect, it } from 'vitest';
import type { RequestEvent } from '../../src/domain/events.ts';
import { notices } from '../../src/domain/notices.ts';
import { aRequest } from './factories.ts';

const resolved: RequestEvent = { type: 'RESOLVED', status: 'APPROVED' };
const comment = { commentId: 'comment', body: 'Why?' };

it('an approver hears that they are asked', () => {
  const assigned: RequestEvent = { type: 'ASSIGNED', assignmentId: '1/ana', userId: 'ana' };
  expect(notices(assigned, aRequest(), 'camille')).toEqual([{ kind: 'assigned', userId: 'ana' }]);
});

it.each<[string, string | null, string[]]>([
  ['an approver decided it', 'ana', ['camille', 'ben']],
  ['its time was up', null, ['camille', 'ben']],
  ['the creator withdrew it', 'camille', ['ben']],
  ['an administrator withdrew it', 'root', ['camille', 'ben']],
])('those who asked hear the outcome when %s', (_how, actorId, hear) => {
  expect(notices(resolved, aRequest(), actorId)).toEqual(
    hear.map((userId) => ({ kind: 'outcome', userId })),
  );
});

it('who asked for themselves hears the outcome once, or never if it was their own act', () => {
  const forOneself = aRequest({ onBehalfOfId: 'camille' });
  expect(notices(resolved, forOneself, 'ana')).toEqual([{ kind: 'outcome', userId: 'camille' }]);
  expect(notices(resolved, forOneself, 'camille')).toEqual([]);
});

it.each<RequestEvent>([
  { type: 'CREATED' },
  { type: 'STEP_STARTED', position: 1 },
  { type: 'APPROVED', assignmentId: '1/ana', note: null },
  { type: 'DENIED', assignmentId: '1/ana', note: 'No.' },
  { type: 'COMMENTED', ...comment, answers: true },
  { type: 'INFORMATION_REQUESTED', ...comment },
  { type: 'WITHDRAWN', reason: 'Done.' },
  { type: 'EXPIRED' },
])('$type stays quiet: nobody gets a mail', (event) => {
  expect(notices(event, aRequest(), 'ana')).toEqual([]);
});
