import type { GraphQLObjectType, GraphQLSchema, SelectionNode } from 'graphql';
import { idPrefixes } from '../domain/public-id.ts';
import { commentsWriter } from './comments.ts';
import type { Columns } from './columns.ts';
import { selectedFields, type Reading, type SelectedField } from './selection.ts';
import {
  constant,
  moment,
  name,
  object,
  person,
  plain,
  publicId,
  text,
  type Row,
  type Write,
} from './writers.ts';

/** An operation asks for something that is not written here: the executor answers it. */
export class NotWrittenHere extends Error {}

/** What writers are made with, and what they need to be read. */
export interface Making extends Reading {
  readonly schema: GraphQLSchema;
  readonly columns: Columns;
  /** Where a page's rows have the ids of people that are shown. */
  readonly peopleColumns: Set<number>;
  /** Where they have their latest comments; -1: nowhere. */
  commentColumn: number;
}

/** An object of a type, each of its fields written by what `write` gives for it. */
export function writeObject<From = Row>(
  typeName: string,
  selections: readonly SelectionNode[],
  making: Making,
  write: (field: SelectedField) => Write<From>,
): Write<From> {
  const type = making.schema.getType(typeName) as GraphQLObjectType;
  const fields = selectedFields(type, selections, making);
  return object<From>(
    fields.map((field) => [
      field.key,
      field.name === '__typename' ? constant(`"${typeName}"`) : write(field),
    ]),
  );
}

/** An `ApprovalRequest` of a page. @throws NotWrittenHere */
export function requestWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  return writeObject('ApprovalRequest', selections, making, (field) => {
    switch (field.name) {
      case 'id':
        return publicId(idPrefixes.ApprovalRequest, columns.request('id'));
      case 'subject':
      case 'message':
        return text(columns.request(field.name));
      case 'status':
      case 'waitingOn':
        return name(columns.request(field.name));
      case 'revision':
      case 'nobodyCanAnswer':
        return plain(columns.request(field.name));
      case 'createdAt':
      case 'dueAt':
      case 'resolvedAt':
        return moment(columns.request(field.name));
      case 'createdBy':
      case 'onBehalfOf': {
        const id = columns.request(`${field.name}Id`);
        making.peopleColumns.add(id);
        return personWriter(field, id, making);
      }
      case 'ticketSummary':
        return ticketSummaryWriter(field, making);
      case 'comments':
        return commentsWriter(field, making);
      default:
        throw new NotWrittenHere();
    }
  });
}

/** The `User` whose id a row has in a column. @throws NotWrittenHere */
export function personWriter({ selections }: SelectedField, id: number, making: Making): Write {
  return writeObject('User', selections, making, (field) => {
    switch (field.name) {
      case 'id':
        return publicId(idPrefixes.User, id);
      case 'name':
      case 'role':
        return person(id, field.name);
      default:
        throw new NotWrittenHere();
    }
  });
}

function ticketSummaryWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  return writeObject('TicketSummary', selections, making, (field) => {
    switch (field.name) {
      case 'number':
        return plain(columns.ticket('number'));
      case 'subject':
        return text(columns.ticket('subject'));
      case 'requesterName': {
        const id = columns.ticket('requesterId');
        making.peopleColumns.add(id);
        return person(id, 'name');
      }
      default:
        throw new NotWrittenHere();
    }
  });
}
