import type { RequestEvent } from '../domain/events.ts';
import { idPrefixes } from '../domain/public-id.ts';
import { noteOf } from '../schema/request-event.ts';
import { NotWrittenHere, writeObject, type Making } from './making.ts';
import { nestedPageWriter } from './nested-page.ts';
import { personWriter } from './person-writer.ts';
import type { SelectedField } from './selection.ts';
import { moment, name, publicId, type Write } from './writers.ts';

/** `timeline`. @throws NotWrittenHere */
export function timelineWriter(field: SelectedField, making: Making): Write {
  return nestedPageWriter(field, making, 'RequestEvent', {
    ...{ name: 'RequestEvent', kind: 'event', order: 'oldest' },
    node: eventWriter,
  });
}

function eventWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  return writeObject('RequestEvent', selections, making, (field) => {
    switch (field.name) {
      case 'id':
        return publicId(idPrefixes.RequestEvent, columns.add('k.id'));
      case 'type':
        return name(columns.add('k.type'));
      case 'occurredAt':
        return moment(columns.add('k."occurredAt"::text'));
      case 'actor':
        return personWriter(field, columns.add('k."actorId"'), making);
      case 'note': {
        const data = columns.add('k.data');
        return (row) => JSON.stringify(noteOf(row[data] as RequestEvent));
      }
      default:
        throw new NotWrittenHere();
    }
  });
}
