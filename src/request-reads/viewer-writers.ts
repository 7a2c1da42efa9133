import { idPrefixes } from '../domain/public-id.ts';
import { feedCursor } from '../schema/feed-cursor.ts';
import { writeObject, type FieldWriters, type Making } from './making.ts';
import type { SelectedField } from './selection.ts';
import { name, plain, publicId, text, type Write } from './writers.ts';

/** What is the viewer's own, besides lists. */
export function viewerWriters(making: Making): FieldWriters {
  return {
    user: (field) => userWriter(field, making),
    counts: (field) => countsWriter(field, making),
    feedCursor: () => feedCursorWriter(making),
  };
}

/** The `User` who asks: of themselves they see everything. */
function userWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  return writeObject('User', selections, making, {
    id: () => publicId(idPrefixes.User, columns.viewer('id')),
    name: () => text(columns.viewer('name')),
    email: () => text(columns.viewer('email')),
    role: () => name(columns.viewer('role')),
    externalId: () => text(columns.viewer('externalId')),
    ticketAccess: () => name(columns.viewer('ticketAccess')),
    locale: () => {
      const locale = columns.viewer('locale');
      return (row) => `"${String(row[locale]).toUpperCase()}"`;
    },
    timeZone: () => text(columns.viewer('timeZone')),
    active: () => plain(columns.viewer('active')),
  });
}

function countsWriter({ selections }: SelectedField, making: Making): Write {
  const { columns } = making;
  return writeObject('ViewerCounts', selections, making, {
    awaitingYou: () => plain(columns.awaiting()),
    unreadNotifications: () => plain(ofFeed('unread', making)),
  });
}

function feedCursorWriter(making: Making): Write {
  const id = making.columns.viewer('id');
  const sequence = ofFeed('lastSequence', making);
  return (row) => `"${feedCursor(String(row[id]), Number(row[sequence]))}"`;
}

/** Where a row has a number of the viewer's feed; of one with nothing in it, 0. */
function ofFeed(what: string, { columns }: Making): number {
  columns.hasViewer = true;
  return columns.add(
    `coalesce((SELECT f."${what}" FROM "FeedCounter" f WHERE f."userId" = p.id), 0)::text`,
  );
}
