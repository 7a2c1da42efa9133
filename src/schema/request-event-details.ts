// What the events of a timeline tell besides who did what when: each field for some types, else null.
import type { RequestEvent as DomainEvent } from '../domain/events.ts';
import type { Assignee as DomainAssignee } from '../domain/people.ts';
import { AnsweredAs, Assignee } from './approval-step.ts';
import { assigneeRow, personRow } from './assignee-row.ts';
import { builder } from './builder.ts';
import { FieldChange } from './field-change.ts';
import { User } from './user.ts';

const ReminderKind = builder.enumType('ReminderKind', {
  description: 'Of what approvers were reminded.',
  values: {
    DAY_BEFORE: { description: 'An answer is needed within a day.' },
    DUE: { description: 'An answer is needed now.' },
    OVERDUE: { description: 'An answer is late: once a day.' },
  } as const,
});

/** Who is asked by an event. */
export function asked(event: DomainEvent): DomainAssignee | null {
  if (event.type === 'ASSIGNED') return event.assignee;
  if (event.type === 'DELEGATED') return { type: 'USER', id: event.toUserId };
  return event.type === 'REASSIGNED' || event.type === 'ESCALATED' ? event.to : null;
}

builder.prismaObjectFields('RequestEvent', (t) => ({
  assignee: t.field({
    type: Assignee,
    nullable: true,
    description:
      'Who is asked by it, where the event is ASSIGNED, REASSIGNED, DELEGATED (the stand-in) or ESCALATED.',
    select: { data: true },
    resolve: ({ data }, _args, context) => {
      const assignee = asked(data as DomainEvent);
      return assignee && assigneeRow(context, assignee);
    },
  }),
  from: t.field({
    type: Assignee,
    nullable: true,
    description: 'Who was asked before, where the event is REASSIGNED.',
    select: { data: true },
    resolve: ({ data }, _args, context) => {
      const event = data as DomainEvent;
      return event.type === 'REASSIGNED' ? assigneeRow(context, event.from) : null;
    },
  }),
  forUser: t.field({
    type: User,
    nullable: true,
    description: 'Who is away, where the event is DELEGATED.',
    select: { data: true },
    resolve: ({ data }, _args, context) => {
      const event = data as DomainEvent;
      return event.type === 'DELEGATED' ? personRow(context, event.forUserId) : null;
    },
  }),
  answeredAs: t.field({
    type: AnsweredAs,
    nullable: true,
    description: 'In which capacity `actor` decided, where the event is APPROVED or DENIED.',
    select: { data: true },
    resolve: ({ data }) => {
      const event = data as DomainEvent;
      return event.type === 'APPROVED' || event.type === 'DENIED' ? event.answeredAs : null;
    },
  }),
  forAssignee: t.field({
    type: Assignee,
    nullable: true,
    description:
      'For whom `actor` decided, where the event is APPROVED or DENIED: themselves, a group of theirs, someone who was away, or one who had not answered when it was escalated.',
    select: (_args, _context, nested) => ({
      decision: { select: { assignment: { select: { user: nested(), group: nested() } } } },
    }),
    resolve: ({ decision }) => decision && (decision.assignment.user ?? decision.assignment.group),
  }),
  reminder: t.field({
    type: ReminderKind,
    nullable: true,
    description: 'Of what approvers were reminded, where the event is REMINDED.',
    select: { data: true },
    resolve: ({ data }) => {
      const event = data as DomainEvent;
      return event.type === 'REMINDED' ? event.reminder : null;
    },
  }),
  changes: t.field({
    type: [FieldChange],
    nullable: true,
    description: 'What was changed, where the event is EDITED.',
    select: { data: true },
    resolve: ({ data }) => {
      const event = data as unknown as DomainEvent;
      return event.type === 'EDITED' ? [...event.changes] : null;
    },
  }),
}));
