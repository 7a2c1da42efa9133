import { feedCursor } from '../schema/feed-cursor.ts';
import type { FeedItemShape } from '../schema/feed-item.ts';
import { writeObject, type Making } from './making.ts';
import { nestedRows } from './nested-rows.ts';
import { shownRequest, type Plan } from './plan.ts';
import { requestWriter } from './request-writer.ts';
import type { SelectedField } from './selection.ts';
import { eventWriter } from './timeline-writer.ts';
import type { Known, Row, Write } from './writers.ts';

/** The plan of an item of the feed of who is told, with its event and its request. @throws NotWrittenHere */
export function feedItemPlan(field: SelectedField, making: Making): Plan {
  const write = writeObject('FeedItem', field.selections, making, {
    cursor: () => ofItem(({ recipientId, sequence }) => feedCursor(recipientId, sequence)),
    sequence: () => ofItem(({ sequence }) => sequence),
    readAt: () => ofItem(({ readAt }) => readAt),
    event: (each) => itemEventWriter(each, making),
    approvalRequest: (each) => requestWriter(each, making),
  });
  return shownRequest(making, write);
}

function ofItem(what: (item: FeedItemShape) => unknown): Write {
  return (_row, { item }: Known) => {
    if (!item) throw new Error('No item of a feed is told.');
    return JSON.stringify(what(item));
  };
}

/** The item's own event, whose id is where a list's page would begin. */
function itemEventWriter(field: SelectedField, making: Making): Write {
  const { column, made } = nestedRows(
    making,
    (inner) => eventWriter(field, inner),
    (row) =>
      `(SELECT json_build_array(${row}) FROM "RequestEvent" k WHERE k.id = counted.after)::text`,
  );
  return (row, known) => {
    const [event] = row[column] as readonly Row[];
    if (!event) throw new Error('An item of a feed has an event.');
    return made(event, known);
  };
}
