import type { Actor } from '../domain/people.ts';
import { idPrefixes } from '../domain/public-id.ts';
import { mayAccessTicket } from '../domain/ticket.ts';
import { writeObject, type FieldWriters, type Making } from './making.ts';
import { personWriter } from './person-writer.ts';
import type { SelectedField } from './selection.ts';
import { moment, name, orNull, plain, publicId, text, type Row, type Write } from './writers.ts';

/** A ticket's own fields. */
export function ticketWriters(making: Making): FieldWriters {
  const { columns } = making;
  return {
    id: () => publicId(idPrefixes.Ticket, columns.ticket('id')),
    number: () => plain(columns.ticket('number')),
    subject: () => text(columns.ticket('subject')),
    status: () => name(columns.ticket('status')),
    externalId: () => text(columns.ticket('externalId')),
    createdAt: () => moment(columns.ticket('createdAt')),
    updatedAt: () => moment(columns.ticket('updatedAt')),
    requester: (field) => personWriter(field, columns.ticket('requesterId'), making),
    assignee: (field) => personWriter(field, columns.ticket('assigneeId'), making),
    group: (field) => groupWriter(field, making),
  };
}

/** Whether who asks may access the ticket that a row has; `false` where it has none. */
export function ticketGuard({
  columns,
  needs,
}: Making): (actor: Actor | null, row: Row) => boolean {
  needs.actor = true;
  const id = columns.ticket('id');
  const [assigneeId, groupId] = [columns.ticket('assigneeId'), columns.ticket('groupId')];
  return (actor, row) =>
    actor !== null &&
    typeof row[id] === 'string' &&
    mayAccessTicket(actor, {
      assigneeId: (row[assigneeId] ?? null) as string | null,
      groupId: (row[groupId] ?? null) as string | null,
    });
}

function groupWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  const id = columns.ticket('groupId');
  const write = writeObject('Group', selections, making, {
    id: () => publicId(idPrefixes.Group, id),
    name: () => text(columns.add('(SELECT g.name FROM "Group" g WHERE g.id = t."groupId")')),
  });
  return orNull(id, write);
}
