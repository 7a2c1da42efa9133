import { idPrefixes } from '../domain/public-id.ts';
import { clockWriters } from './clock-writers.ts';
import { commentsWriter } from './comments-writer.ts';
import { contentWriters } from './content-writers.ts';
import { writeObject, type Making } from './making.ts';
import { personWriter, showPerson } from './person-writer.ts';
import type { SelectedField } from './selection.ts';
import { stepsWriter } from './steps-writer.ts';
import { timelineWriter } from './timeline-writer.ts';
import { viewerActionsWriter } from './viewer-actions-writer.ts';
import { moment, name, orNull, person, plain, publicId, text, type Write } from './writers.ts';

/** An `ApprovalRequest`. @throws NotWrittenHere */
export function requestWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  return writeObject('ApprovalRequest', selections, making, {
    id: () => publicId(idPrefixes.ApprovalRequest, columns.request('id')),
    subject: () => text(columns.request('subject')),
    message: () => text(columns.request('message')),
    status: () => name(columns.request('status')),
    waitingOn: () => name(columns.request('waitingOn')),
    revision: () => plain(columns.request('revision')),
    nobodyCanAnswer: () => plain(columns.request('nobodyCanAnswer')),
    createdAt: () => moment(columns.request('createdAt')),
    dueAt: () => moment(columns.request('dueAt')),
    resolvedAt: () => moment(columns.request('resolvedAt')),
    createdBy: (field) => personWriter(field, columns.request('createdById'), making),
    onBehalfOf: (field) => personWriter(field, columns.request('onBehalfOfId'), making),
    ticketSummary: (field) => ticketSummaryWriter(field, making),
    kind: (field) => kindWriter(field, making),
    steps: (field) => stepsWriter(field, making),
    comments: (field) => commentsWriter(field, making),
    timeline: (field) => timelineWriter(field, making),
    viewerActions: (field) => viewerActionsWriter(field, making),
    ...contentWriters(making),
    ...clockWriters(making),
  });
}

function ticketSummaryWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  return writeObject('TicketSummary', selections, making, {
    number: () => plain(columns.ticket('number')),
    subject: () => text(columns.ticket('subject')),
    requesterName: () => {
      const id = columns.ticket('requesterId');
      showPerson(id, making);
      return person(id, 'name');
    },
  });
}

function kindWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  const id = columns.request('kindId');
  const write = writeObject('RequestKind', selections, making, {
    id: () => publicId(idPrefixes.RequestKind, id),
    name: () => text(columns.add('(SELECT k.name FROM "RequestKind" k WHERE k.id = r."kindId")')),
  });
  return orNull(id, write);
}
