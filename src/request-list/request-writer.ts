import { idPrefixes } from '../domain/public-id.ts';
import { commentsWriter } from './comments.ts';
import { NotWrittenHere, writeObject, type Making } from './making.ts';
import { personWriter } from './person-writer.ts';
import type { SelectedField } from './selection.ts';
import { moment, name, person, plain, publicId, text, type Write } from './writers.ts';

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
