import { idPrefixes } from '../domain/public-id.ts';
import { assigneeColumns, assigneeWriter } from './assignee-writer.ts';
import { NotWrittenHere, writeObject, type Making } from './making.ts';
import { nestedRows } from './nested-rows.ts';
import { personWriter } from './person-writer.ts';
import type { SelectedField } from './selection.ts';
import {
  list,
  moment,
  name,
  plain,
  publicId,
  text,
  orNull,
  type Row,
  type Write,
} from './writers.ts';

/** `steps`: those of the current round, in order. @throws NotWrittenHere */
export function stepsWriter(field: SelectedField, making: Making): Write {
  const { column, made } = nestedRows(
    making,
    (inner) => stepWriter(field, inner),
    (row) => `(SELECT json_agg(${row} ORDER BY s.position) FROM "ApprovalStep" s
        WHERE s."requestId" = r.id AND s.current)::text`,
  );
  return (row, known) => list(row[column] as Row[], made, known);
}

function stepWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  return writeObject('ApprovalStep', selections, making, (field) => {
    switch (field.name) {
      case 'position':
      case 'atLeast':
        return plain(columns.add(`s."${field.name}"`));
      case 'rule':
      case 'status':
        return name(columns.add(`s.${field.name}`));
      case 'escalatedTo':
        return assigneeWriter(field, assigneeColumns(making, 's', 'escalatedTo'), making);
      case 'assignments':
        return assignmentsWriter(field, making);
      default:
        throw new NotWrittenHere();
    }
  });
}

function assignmentsWriter(field: SelectedField, making: Making): Write {
  const { column, made } = nestedRows(
    making,
    (inner) => assignmentWriter(field, inner),
    (row) => `(SELECT json_agg(${row} ORDER BY a.id) FROM "Assignment" a
          LEFT JOIN "Decision" d ON d."assignmentId" = a.id WHERE a."stepId" = s.id)`,
  );
  return (row, known) => list(row[column] as Row[], made, known);
}

function assignmentWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  return writeObject('Assignment', selections, making, (field) => {
    switch (field.name) {
      case 'id':
        return publicId(idPrefixes.Assignment, columns.add('a.id'));
      case 'assignee':
        return assigneeWriter(field, assigneeColumns(making, 'a'), making);
      case 'standIn':
        return standInWriter(making);
      case 'decision':
        return orNull(columns.add('d.id'), decisionWriter(field, making));
      default:
        throw new NotWrittenHere();
    }
  });
}

function decisionWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  return writeObject('Decision', selections, making, (field) => {
    switch (field.name) {
      case 'outcome':
      case 'answeredAs':
        return name(columns.add(`d."${field.name}"`));
      case 'note':
        return text(columns.add('d.note'));
      case 'decidedAt':
        return moment(columns.add('d."decidedAt"::text'));
      case 'decidedBy':
        return personWriter(field, columns.add('d."decidedById"'), making);
      default:
        throw new NotWrittenHere();
    }
  });
}

/** `standIn`: nobody's, unless the one who is asked is away; then the executor finds out. */
function standInWriter({ columns }: Making): Write {
  const isAway = columns.add(`EXISTS (SELECT FROM "Delegation" w WHERE w."userId" = a."userId"
      AND w."startsAt" <= $3::timestamptz AND w."endsAt" > $3::timestamptz)`);
  return (row) => {
    if (row[isAway] === true) throw new NotWrittenHere();
    return 'null';
  };
}
