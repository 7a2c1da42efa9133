import { idPrefixes } from '../domain/public-id.ts';
import { assigneeColumns, assigneeWriter } from './assignee-writer.ts';
import { NotWrittenHere, writeObject, type Making } from './making.ts';
import { nestedListWriter } from './nested-rows.ts';
import { parameters } from './parameters.ts';
import { personWriter } from './person-writer.ts';
import type { SelectedField } from './selection.ts';
import { moment, name, orNull, plain, publicId, text, type Write } from './writers.ts';

/** `steps`: those of the current round, in order. @throws NotWrittenHere */
export function stepsWriter(field: SelectedField, making: Making): Write {
  return nestedListWriter(
    field,
    making,
    stepWriter,
    (row) => `(SELECT json_agg(${row} ORDER BY s.position) FROM "ApprovalStep" s
        WHERE s."requestId" = r.id AND s.current)::text`,
  );
}

function stepWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  return writeObject('ApprovalStep', selections, making, {
    position: () => plain(columns.add('s.position')),
    rule: () => name(columns.add('s.rule')),
    atLeast: () => plain(columns.add('s."atLeast"')),
    status: () => name(columns.add('s.status')),
    escalatedTo: (field) =>
      assigneeWriter(field, assigneeColumns(making, 's', 'escalatedTo'), making),
    assignments: (field) => assignmentsWriter(field, making),
  });
}

function assignmentsWriter(field: SelectedField, making: Making): Write {
  return nestedListWriter(
    field,
    making,
    assignmentWriter,
    (row) => `(SELECT json_agg(${row} ORDER BY a.id) FROM "Assignment" a
          LEFT JOIN "Decision" d ON d."assignmentId" = a.id WHERE a."stepId" = s.id)`,
  );
}

function assignmentWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  return writeObject('Assignment', selections, making, {
    id: () => publicId(idPrefixes.Assignment, columns.add('a.id')),
    assignee: (field) => assigneeWriter(field, assigneeColumns(making, 'a'), making),
    standIn: () => standInWriter(making),
    decision: (field) => orNull(columns.add('d.id'), decisionWriter(field, making)),
  });
}

function decisionWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  return writeObject('Decision', selections, making, {
    outcome: () => name(columns.add('d.outcome')),
    answeredAs: () => name(columns.add('d."answeredAs"')),
    note: () => text(columns.add('d.note')),
    decidedAt: () => moment(columns.add('d."decidedAt"::text')),
    decidedBy: (field) => personWriter(field, columns.add('d."decidedById"'), making),
  });
}

/** `standIn`: nobody's, unless the one who is asked is away; then the executor finds out. */
function standInWriter({ columns }: Making): Write {
  const away = `EXISTS (SELECT FROM "Delegation" w WHERE w."userId" = a."userId"
      AND w."startsAt" <= ${parameters.now} AND w."endsAt" > ${parameters.now})`;
  columns.signs.add(`EXISTS (SELECT FROM "ApprovalStep" s JOIN "Assignment" a ON a."stepId" = s.id
      WHERE s."requestId" = r.id AND s.current AND ${away})`);
  const isAway = columns.add(away);
  return (row) => {
    if (row[isAway] === true) throw new NotWrittenHere();
    return 'null';
  };
}
