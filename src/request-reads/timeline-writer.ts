import type { RequestEvent } from '../domain/events.ts';
import type { Assignee } from '../domain/people.ts';
import { idPrefixes } from '../domain/public-id.ts';
import { asked } from '../schema/request-event-details.ts';
import { noteOf } from '../schema/request-event.ts';
import { derivedWriter, type AssigneeRow } from './assignee-writer.ts';
import { eventCommentWriter } from './comments-writer.ts';
import { jsonListWriter } from './json-list-writer.ts';
import { writeObject, type FieldWriters, type Making } from './making.ts';
import { nestedPageWriter } from './nested-page.ts';
import { personWriter } from './person-writer.ts';
import type { SelectedField } from './selection.ts';
import { moment, name, publicId, type Row, type Write } from './writers.ts';

/** `timeline`. @throws NotWrittenHere */
export function timelineWriter(field: SelectedField, making: Making): Write {
  return nestedPageWriter(field, making, 'RequestEvent', {
    ...{ name: 'RequestEvent', kind: 'event', order: 'oldest' },
    node: eventWriter,
  });
}

/** An event, `k` in its columns. @throws NotWrittenHere */
export function eventWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  return writeObject('RequestEvent', selections, making, {
    id: () => publicId(idPrefixes.RequestEvent, columns.add('k.id')),
    type: () => name(columns.add('k.type')),
    occurredAt: () => moment(columns.add('k."occurredAt"::text')),
    actor: (field) => personWriter(field, columns.add('k."actorId"'), making),
    comment: (field) => eventCommentWriter(field, making),
    forAssignee: (field) => {
      const column = columns.add(forAssignee);
      return derivedWriter(field, 'Assignee', making, (row) => row[column] as AssigneeRow | null);
    },
    ...detailWriters(making),
  });
}

/** For whom an event's decision was, as an `AssigneeRow`. */
const forAssignee = `(
  SELECT json_build_array(a."userId", a."groupId", g.name)
    FROM "Decision" d JOIN "Assignment" a ON a.id = d."assignmentId"
    LEFT JOIN "Group" g ON g.id = a."groupId" WHERE d."eventId" = k.id)`;

/** The names of the groups that an event names, by their ids. */
const groupNames = `(
  SELECT json_object_agg(g.id, g.name) FROM "Group" g
   WHERE g.id IN ((k.data->'assignee'->>'id')::uuid, (k.data->'to'->>'id')::uuid,
                  (k.data->'from'->>'id')::uuid))`;

/** What an event's data say. */
function detailWriters(making: Making): FieldWriters {
  const readEvent = () => {
    const data = making.columns.add('k.data');
    return (row: Row) => row[data] as RequestEvent;
  };
  const value = (of: (event: RequestEvent) => string | null): Write => {
    const eventOf = readEvent();
    return (row) => JSON.stringify(of(eventOf(row)));
  };
  const assignee = (field: SelectedField, of: (event: RequestEvent) => Assignee | null) => {
    const eventOf = readEvent();
    const names = making.columns.add(groupNames);
    return derivedWriter(field, 'Assignee', making, (row) =>
      toRow(of(eventOf(row)), row[names] as Record<string, string> | null),
    );
  };
  return {
    note: () => value(noteOf),
    answeredAs: () =>
      value((event) =>
        event.type === 'APPROVED' || event.type === 'DENIED' ? event.answeredAs : null,
      ),
    reminder: () => value((event) => (event.type === 'REMINDED' ? event.reminder : null)),
    assignee: (field) => assignee(field, asked),
    from: (field) => assignee(field, (event) => (event.type === 'REASSIGNED' ? event.from : null)),
    forUser: (field) => {
      const eventOf = readEvent();
      return derivedWriter(field, 'User', making, (row) => {
        const event = eventOf(row);
        return event.type === 'DELEGATED' ? [event.forUserId] : null;
      });
    },
    changes: (field) => changesWriter(field, making, readEvent()),
  };
}

function changesWriter(
  field: SelectedField,
  making: Making,
  eventOf: (row: Row) => RequestEvent,
): Write {
  return jsonListWriter(field, 'FieldChange', making, {
    of: (row) => {
      const event = eventOf(row);
      return event.type === 'EDITED' ? event.changes : null;
    },
    members: {
      field: (change) => change.field,
      label: ({ label }) => label,
      from: ({ from }) => from,
      to: ({ to }) => to,
    },
  });
}

function toRow(
  assignee: Assignee | null,
  groupNames: Readonly<Record<string, string>> | null,
): AssigneeRow | null {
  if (!assignee) return null;
  const { type, id } = assignee;
  return type === 'USER' ? [id] : [null, id, groupNames?.[id] ?? null];
}
