import type { RequestEvent as DomainEvent } from '../domain/events.ts';
import { builder } from './builder.ts';
import { Comment } from './comment.ts';
import { User } from './user.ts';

const RequestEventType = builder.enumType('RequestEventType', {
  description: 'What happened to a request.',
  values: {
    CREATED: { description: 'It was made.' },
    ASSIGNED: { description: 'Someone was asked for their decision.' },
    APPROVED: { description: 'An approver approved.' },
    DENIED: { description: 'An approver denied.' },
    COMMENTED: { description: 'Someone wrote a comment.' },
    INFORMATION_REQUESTED: {
      description: 'An approver asked for more; the request waits on the requester.',
    },
    WITHDRAWN: { description: 'It was taken back.' },
    REASSIGNED: { description: 'An assignment was handed on, `from` one to the `assignee`.' },
    STEP_STARTED: { description: 'A step began; its approvers are asked now.' },
    RESOLVED: { description: 'It reached its final status.' },
    REMINDED: { description: 'Who has not answered was reminded; `reminder` says of what.' },
    EXPIRED: { description: 'Its time was up.' },
    EDITED: { description: 'Its creator changed it; `changes` says what.' },
    DELEGATED: {
      description: 'An approver is away, and whoever answers for them was asked too.',
    },
    ESCALATED: {
      description:
        'Whoever it was escalated to may answer for all who have not: nobody answered by the due time, or nobody could.',
    },
    NOBODY_CAN_ANSWER: {
      description:
        'Too few people are left who could answer for its current step to be approved. Its creator and the administrators hear of it.',
    },
    ANSWERABLE_AGAIN: { description: 'There are enough people to answer again.' },
  } as const,
});

export function noteOf(event: DomainEvent): string | null {
  if (event.type === 'APPROVED' || event.type === 'DENIED') return event.note;
  return event.type === 'WITHDRAWN' || event.type === 'REASSIGNED' ? event.reason : null;
}

export const RequestEvent = builder.prismaNode('RequestEvent', {
  select: { id: true },
  id: { field: 'id', description: 'For `node`.' },
  description: 'One entry of the append-only record of a request.',
  fields: (t) => ({
    type: t.expose('type', { type: RequestEventType, description: 'What happened.' }),
    actor: t.relation('actor', {
      type: User,
      nullable: true,
      description: 'Who did it. Null for what nobody does, such as time running out.',
    }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When.' }),
    comment: t.relation('comment', {
      type: Comment,
      nullable: true,
      description: 'The comment, where the event is COMMENTED or INFORMATION_REQUESTED.',
    }),
    note: t.string({
      nullable: true,
      description: "A decision's note, or the reason for withdrawing or reassigning.",
      select: { data: true },
      resolve: ({ data }) => noteOf(data as DomainEvent),
    }),
  }),
});

export const RequestEventConnection = builder.connectionObject(
  { type: RequestEvent, name: 'RequestEventConnection', description: 'A page of a timeline.' },
  { name: 'RequestEventEdge', description: 'An event and where it stands in the timeline.' },
);
