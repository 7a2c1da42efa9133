import { toPublicId } from '../../src/domain/public-id.ts';
import { findPeople } from '../../src/db/caller-store.ts';
import { readBrokenFeeds } from '../../src/db/feed-reader.ts';
import { readRequestStates } from '../../src/db/request-store.ts';
import { maySeeRequest } from '../../src/domain/permissions.ts';
import type { Run } from './run.ts';

/** Rights that end are to be felt within so long, in milliseconds. */
const rightsTime = 5_000;

/**
 * What is wrong with what the clients heard, a line for each: it has to be what the table says from
 * where each of them began, but for what they have lost the right to see.
 */
export async function judge(run: Omit<Run, 'close'>): Promise<string[]> {
  const { db, listeners, lost, people } = run;
  const personIds = [...new Set(listeners.map(({ personId }) => personId))];
  const items = await db.prisma.feedItem.findMany({
    where: { recipientId: { in: personIds } },
    orderBy: [{ recipientId: 'asc' }, { sequence: 'asc' }],
  });
  const requests = await readRequestStates(db.prisma, [
    ...new Set(items.map(({ requestId }) => requestId)),
  ]);
  const callers = new Map(
    (await findPeople(db.prisma, personIds, new Date())).map((one) => [one.id, one]),
  );
  const faults: string[] = [];
  for (const { firstMissing, userId } of await readBrokenFeeds(db.prisma)) {
    faults.push(`The table: the feed of ${userId} is out of order at ${String(firstMissing)}`);
  }
  for (const { personId, heard, failure } of listeners) {
    const say = (what: string) => faults.push(`${personId}: ${what}`);
    if (failure !== undefined)
      say(`ended with ${failure instanceof Error ? failure.message : JSON.stringify(failure)}`);
    const caller = callers.get(personId);
    const told = items.filter(({ recipientId }) => recipientId === personId);
    const bySequence = new Map(told.map((item) => [item.sequence, item]));
    let last = 0;
    for (const { sequence, eventId } of heard) {
      if (sequence <= last) say(`order: ${String(sequence)} after ${String(last)}`);
      last = sequence;
      const item = bySequence.get(sequence);
      if (!item || toPublicId('RequestEvent', item.eventId) !== eventId) {
        say(`heard ${eventId} as ${String(sequence)}, which is not theirs`);
      }
    }
    const numbers = new Set(heard.map(({ sequence }) => sequence));
    for (const { sequence, requestId } of told) {
      const request = requests.get(requestId);
      const maySee = caller && request && maySeeRequest(caller, request);
      if (maySee && !numbers.has(sequence)) say(`missed ${String(sequence)}`);
    }
  }
  for (const { person, requestId, at } of lost) {
    for (const { personId, heard } of listeners) {
      const late = heard.some((each) => each.requestId === requestId && each.at > at + rightsTime);
      if (personId === person.uuid && late)
        faults.push(`${personId}: heard ${requestId} after it was lost`);
    }
  }
  const outsiders = new Set(people.outsiders.map(({ uuid }) => uuid));
  for (const { personId, heard } of listeners) {
    if (outsiders.has(personId) && heard.length > 0)
      faults.push(`${personId}: heard what is not theirs`);
  }
  return faults;
}
