import { idPrefixes } from '../domain/public-id.ts';
import { commentsWriter } from './comments-writer.ts';
import { contentWriter } from './content-writer.ts';
import { NotWrittenHere, writeObject, type Making } from './making.ts';
import { personWriter, showPerson } from './person-writer.ts';
import type { SelectedField } from './selection.ts';
import { stepsWriter } from './steps-writer.ts';
import { timelineWriter } from './timeline-writer.ts';
import { viewerActionsWriter } from './viewer-actions-writer.ts';
import { moment, name, person, plain, publicId, text, orNull, type Write } from './writers.ts';

/** An `ApprovalRequest`. @throws NotWrittenHere */
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
      case 'onBehalfOf':
        return personWriter(field, columns.request(`${field.name}Id`), making);
      case 'ticketSummary':
        return ticketSummaryWriter(field, making);
      case 'kind':
        return kindWriter(field, making);
      case 'steps':
        return stepsWriter(field, making);
      case 'comments':
        return commentsWriter(field, making);
      case 'timeline':
        return timelineWriter(field, making);
      case 'viewerActions':
        return viewerActionsWriter(field, making);
      default:
        return contentWriter(field, making);
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
        showPerson(id, making);
        return person(id, 'name');
      }
      default:
        throw new NotWrittenHere();
    }
  });
}

function kindWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  const id = columns.request('kindId');
  const write = writeObject('RequestKind', selections, making, (field) => {
    if (field.name === 'id') return publicId(idPrefixes.RequestKind, id);
    if (field.name !== 'name') throw new NotWrittenHere();
    return text(columns.add('(SELECT k.name FROM "RequestKind" k WHERE k.id = r."kindId")'));
  });
  return orNull(id, write);
}
