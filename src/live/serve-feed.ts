import type { Caller } from '../db/caller-store.ts';
import type { Database } from '../db/database.ts';
import { maySeeRequest } from '../domain/permissions.ts';
import type { RequestState } from '../domain/request-state.ts';
import { feedBatch, readFeeds, type FeedEntry, type FeedsRead } from '../feed/read-feed.ts';
import type { FeedSource } from '../feed/source.ts';
import { answerEach } from './answer.ts';
import type { Member } from './member.ts';
import type { Operation } from './operation.ts';

/** A member, and what of their feed they have not heard yet. */
interface Reader {
  readonly member: Member;
  readonly source: FeedSource;
  readonly items: readonly FeedEntry[];
  /** Nothing more for them in this round: they cannot take it, or have to begin again. */
  isDone: boolean;
}

/**
 * Tells each of these members the next items of their feed, in order. All are read in one statement,
 * and what several are to hear of one event is executed once, if it is the same for them.
 *
 * @param rights resolves once the members' rights are known; what they are told is read meanwhile
 * @returns who may have more
 */
export async function serveFeeds(
  db: Pick<Database, 'readTexts'>,
  operation: Operation,
  members: readonly Member[],
  rights: Promise<void>,
): Promise<Member[]> {
  const [{ places, feeds, requests }] = await Promise.all([readNext(db, members), rights]);
  const readers = readersOf(members, places, feeds);
  if (requests.size === 0) return [];
  const longest = Math.max(...readers.map(({ items }) => items.length));
  // One item of each at a time: so everybody's come in order, and equal ones together.
  for (let index = 0; index < longest; index += 1) {
    const alike = new Map<string, Asker[]>();
    for (const reader of readers) {
      const item = reader.items[index];
      const asker = item && askerOf(reader, item, requests.get(item.requestId));
      if (!asker) continue;
      const own = reader.source.tells === 'ITEM' ? item.recipientId : '';
      const key = `${item.eventId} ${own}`;
      alike.set(key, [...(alike.get(key) ?? []), asker]);
    }
    await Promise.all([...alike.values()].map((askers) => answer(operation, askers)));
  }
  return readers
    .filter(
      ({ isDone, items, member }) => !member.hasLeft && (isDone || items.length === feedBatch),
    )
    .map(({ member }) => member);
}

/** The places in feeds at which members are; devices of one person that are at the same place share it. */
type Places = ReadonlyMap<string, { readonly userId: string; readonly after: number }>;

async function readNext(
  db: Pick<Database, 'readTexts'>,
  members: readonly Member[],
): Promise<FeedsRead & { readonly places: Places }> {
  const places = new Map(
    members.flatMap(({ source, position: after }) =>
      source.is === 'FEED'
        ? [[placeOf(source, after), { userId: source.userId, after }] as const]
        : [],
    ),
  );
  if (places.size === 0) return { places, feeds: [], requests: new Map() };
  return { places, ...(await readFeeds(db, [...places.values()])) };
}

function placeOf({ userId }: FeedSource, after: number): string {
  return `${userId} ${String(after)}`;
}

/** Those of the members who are still who they were, with what they have not heard yet. */
function readersOf(
  members: readonly Member[],
  places: Places,
  feeds: FeedsRead['feeds'],
): Reader[] {
  const items = new Map([...places.keys()].map((place, index) => [place, feeds[index] ?? []]));
  return members.flatMap((member) => {
    const { source, viewer, position } = member;
    if (source.is !== 'FEED') return [];
    if (!viewer.caller) member.outlet.end([]);
    if (viewer.caller?.id !== source.userId) return [];
    const next = items.get(placeOf(source, position)) ?? [];
    return [{ member, source, items: next, isDone: false }];
  });
}

interface Asker {
  readonly caller: Caller;
  readonly reader: Reader;
  readonly item: FeedEntry;
}

/** Who is to hear of this item; `null` where they are not, or not now. */
function askerOf(reader: Reader, item: FeedEntry, request: RequestState | undefined): Asker | null {
  const { member, source } = reader;
  if (reader.isDone || member.hasLeft) return null;
  if (!member.outlet.isReady) {
    reader.isDone = true;
    return null;
  }
  const { caller } = member.viewer;
  if (caller && request && maySeeRequest(caller, request) && source.wants(item, request, caller)) {
    return { caller, reader, item };
  }
  member.position = item.sequence;
  return null;
}

async function answer(operation: Operation, askers: readonly Asker[]): Promise<void> {
  const [first] = askers;
  if (!first) return;
  const { item, reader } = first;
  const event = reader.source.tells === 'ITEM' ? item : { requestId: item.requestId };
  await answerEach(
    askers,
    ({ caller, reader: { member } }) => operation.execute(caller, event, member.requestId),
    ({ reader: { member }, item: { sequence } }, told) => {
      if (member.hasLeft) return;
      if (told.failure) {
        // They come again with their cursor; to go on would be a gap.
        member.outlet.end(told.failure);
        return;
      }
      member.position = sequence;
      member.outlet.tell(told);
    },
  );
}
