import type { Attachment } from '../domain/attachments.ts';
import type { FilledField } from '../domain/custom-fields.ts';
import { fieldText } from '../domain/field-text.ts';
import { idPrefixes } from '../domain/public-id.ts';
import { mayAccessTicket } from '../domain/ticket.ts';
import { assigneeColumns, assigneeWriter } from './assignee-writer.ts';
import { clockWriter } from './clock-writer.ts';
import { jsonListWriter } from './json-list-writer.ts';
import { NotWrittenHere, parseJson, writeObject, type Making } from './making.ts';
import type { SelectedField } from './selection.ts';
import { orNull, plain, publicId, text, type Write } from './writers.ts';

/** What a request's page says besides what lists do. @throws NotWrittenHere */
export function contentWriter(field: SelectedField, making: Making): Write {
  switch (field.name) {
    case 'fields': {
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
    case 'attachments':
      return attachmentsWriter(field, making, jsonColumn('r.attachments::text', making));
    case 'policy':
      return policyWriter(field, making);
    case 'escalateTo':
      return assigneeWriter(field, assigneeColumns(making, 'r', 'escalateTo'), making);
    case 'ticket':
      return ticketWriter(field, making);
    case 'previous':
      return orHandOn('null', `(r."previousId" IS NOT NULL)::text`, making);
    case 'changes':
      return orHandOn('[]', `(r."previousId" IS NOT NULL)::text`, making);
    case 'askedAgain':
      return orHandOn(
        '[]',
        `EXISTS (SELECT FROM "ApprovalRequest" n WHERE n."previousId" = r.id)::text`,
        making,
      );
    default:
      return clockWriter(field, making);
  }
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
  const column = columns.add(expression);
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
  const write = writeObject('AppliedPolicy', selections, making, (field) => {
    if (field.name === 'name') return text(applied('p.name'));
    if (field.name === 'version') return plain(applied('v.version'));
    throw new NotWrittenHere();
  });
  return orNull(columns.request('policyVersionId'), write);
}

/** `ticket`: for those who may see it. */
function ticketWriter({ selections }: SelectedField, making: Making): Write {
  const { columns, needs } = making;
  needs.actor = true;
  const [assigneeId, groupId] = [columns.ticket('assigneeId'), columns.ticket('groupId')];
  const write = writeObject('Ticket', selections, making, (field) => {
    switch (field.name) {
      case 'id':
        return publicId(idPrefixes.Ticket, columns.ticket('id'));
      case 'number':
        return plain(columns.ticket('number'));
      case 'subject':
        return text(columns.ticket('subject'));
      default:
        throw new NotWrittenHere();
    }
  });
  return (row, known) => {
    const ticket = {
      assigneeId: (row[assigneeId] ?? null) as string | null,
      groupId: (row[groupId] ?? null) as string | null,
    };
    return known.actor && mayAccessTicket(known.actor, ticket) ? write(row, known) : 'null';
  };
}
