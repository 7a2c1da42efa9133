// One event of each type. A type without a row does not compile, so that no table of events can
// leave one out.
import { plainTerms } from '../../src/domain/draft.ts';
import type { RequestEvent, RequestEventType } from '../../src/domain/events.ts';
import { assignee } from './cast.ts';
import { assignmentId } from './factories.ts';

export type EventOf<T extends RequestEventType> = Extract<RequestEvent, { type: T }>;

const content = { subject: 'Refund', message: 'Broken.', fields: [], attachments: [], dueAt: null };
const answer = {
  assignmentId: assignmentId(2, 'cleo'),
  byId: 'cleo',
  answeredAs: 'APPROVER',
} as const;
const comment = { commentId: 'comment', body: 'Why?', attachments: [] };
const told = ['cleo', 'zoe', 'cleo'];

export const everyEvent: { readonly [T in RequestEventType]: EventOf<T> } = {
  CREATED: {
    type: 'CREATED',
    ticketId: 'ticket',
    onBehalfOfId: 'ben',
    previousId: null,
    kindId: null,
    policyVersionId: null,
    content,
    whenDue: 'REMIND',
    escalateTo: null,
    terms: plainTerms,
    steps: [],
  },
  EDITED: {
    type: 'EDITED',
    content,
    changes: [],
    policyVersionId: null,
    terms: plainTerms,
    steps: null,
    toldIds: told,
  },
  STEP_STARTED: { type: 'STEP_STARTED', position: 2 },
  ASSIGNED: {
    type: 'ASSIGNED',
    assignmentId: assignmentId(2, 'cleo'),
    assignee: assignee('cleo'),
    toldIds: told,
    again: false,
  },
  DELEGATED: {
    type: 'DELEGATED',
    assignmentId: assignmentId(2, 'cleo'),
    forUserId: 'cleo',
    toUserId: 'zoe',
  },
  APPROVED: { type: 'APPROVED', note: null, ...answer },
  DENIED: { type: 'DENIED', note: 'No.', ...answer },
  COMMENTED: { type: 'COMMENTED', ...comment, answers: false, toldIds: [] },
  INFORMATION_REQUESTED: { type: 'INFORMATION_REQUESTED', ...comment },
  REASSIGNED: {
    type: 'REASSIGNED',
    assignmentId: assignmentId(2, 'cleo'),
    from: assignee('eve'),
    to: assignee('cleo'),
    reason: null,
    toldIds: told,
  },
  REMINDED: { type: 'REMINDED', reminder: 'DUE', toldIds: told },
  ESCALATED: {
    type: 'ESCALATED',
    position: 2,
    to: assignee('zoe'),
    because: 'DUE',
    toldIds: told,
  },
  NOBODY_CAN_ANSWER: { type: 'NOBODY_CAN_ANSWER', position: 2, toldIds: ['camille', 'root'] },
  ANSWERABLE_AGAIN: { type: 'ANSWERABLE_AGAIN', position: 2 },
  WITHDRAWN: { type: 'WITHDRAWN', reason: 'Done.' },
  EXPIRED: { type: 'EXPIRED' },
  RESOLVED: { type: 'RESOLVED', status: 'DENIED' },
};
