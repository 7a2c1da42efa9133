import type { Attachment } from '../domain/attachments.ts';
import type { FilledField } from '../domain/custom-fields.ts';
import { fieldText } from '../domain/field-text.ts';
import { assigneeColumns, assigneeWriter } from './assignee-writer.ts';
import { jsonListWriter } from './json-list-writer.ts';
import {
  NotWrittenHere,
  parseJson,
  writeObject,
  type FieldWriters,
  type Making,
} from './making.ts';
import type { SelectedField } from './selection.ts';
import { ticketGuard, ticketWriters } from './ticket-writers.ts';
import { orNull, plain, text, type Write } from './writers.ts';

/** What a request's page says besides what lists do. */
export function contentWriters(making: Making): FieldWriters {
  const isAskedAgain = 'EXISTS (SELECT FROM "ApprovalRequest" n WHERE n."previousId" = r.id)';
  const isOneAfter = '(r."previousId" IS NOT NULL)';
  return {
    fields: (field) => fieldsWriter(field, making),
    attachments: (field) =>
      attachmentsWriter(field, making, jsonColumn('r.attachments::text', making)),
    policy: (field) => policyWriter(field, making),
    escalateTo: (field) =>
      assigneeWriter(field, assigneeColumns(making, 'r', 'escalateTo'), making),
    ticket: (field) => ticketWriter(field, making),
    previous: () => orHandOn('null', isOneAfter, making),
    changes: () => orHandOn('[]', isOneAfter, making),
    askedAgain: () => {
      making.columns.signs.add(isAskedAgain);
      return orHandOn('[]', isAskedAgain, making);
    },
  };
}

function fieldsWriter(field: SelectedField, making: Making): Write {
  const column = jsonColumn('r.fields::text', making);
  return jsonListWriter<FilledField>(field, 'RequestField', making, {
    of: (row) => row[column] as FilledField[],
    members: {
      key: ({ key }) => key,
      label: ({ label }) => label,
      text: ({ value }) => fieldText(value),
    },
  });
}

/** `attachments` of what a column has. */
export function attachmentsWriter(field: SelectedField, making: Making, column: number): Write {
  return jsonListWriter<Attachment>(field, 'Attachment', making, {
    of: (row) => row[column] as Attachment[],
    members: { title: ({ title }) => title, url: ({ url }) => url },
  });
}

function jsonColumn(expression: string, { columns, parsers }: Making): number {
  const column = columns.add(expression);
  parsers.push(parseJson(column));
  return column;
}

/** What is nearly always the same; where an expression says that it is not, the executor finds out. */
function orHandOn(json: string, expression: string, { columns }: Making): Write {
  const column = columns.add(`${expression}::text`);
  return (row) => {
    if (row[column] !== 'false') throw new NotWrittenHere();
    return json;
  };
}

function policyWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  const applied = (what: string) =>
    columns.add(`(SELECT ${what}::text FROM "PolicyVersion" v JOIN "Policy" p ON p.id = v."policyId"
        WHERE v.id = r."policyVersionId")`);
  const write = writeObject('AppliedPolicy', selections, making, {
    name: () => text(applied('p.name')),
    version: () => plain(applied('v.version')),
  });
  return orNull(columns.request('policyVersionId'), write);
}

/** `ticket`: for those who may see it. */
function ticketWriter({ selections }: SelectedField, making: Making): Write {
  const mayAccess = ticketGuard(making);
  const write = writeObject('Ticket', selections, making, ticketWriters(making));
  return (row, known) => (mayAccess(known.actor, row) ? write(row, known) : 'null');
}
