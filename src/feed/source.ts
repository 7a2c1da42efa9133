import type { Caller } from '../db/caller-store.ts';
import type { Transaction } from '../db/database.ts';
import type { RequestState } from '../domain/request-state.ts';
import type { FeedEntry } from './read-feed.ts';
import type { Topic } from './wakeups.ts';

/** What a look at something that is followed found. */
export interface Sight {
  /** Changes whenever what is followed does; `null`: only the answer itself tells. */
  readonly marker: string | null;
  /** Whether this person may follow it, as it stands. */
  readonly mayHear: (viewer: Caller) => boolean;
}

/**
 * Something of which followers hear how it stands after each change: a request, a ticket, numbers.
 * Changes that come faster than they read are told as one.
 */
export interface StateSource {
  readonly is: 'STATE';
  /** What wakes its followers. */
  readonly topic: Topic;
  look(db: Transaction): Promise<Sight>;
  /** The marker of what the follower shows already; `null`: they are told at once how it stands. */
  readonly seen: string | null;
  /** What the thing is called in "There is no such …", for who may not follow it any more. */
  readonly what: string;
  /** After an answer so many milliseconds pass before the next: a burst becomes one. */
  readonly pause?: number;
  /**
   * Called when someone begins to follow; answers what to call when they leave.
   *
   * @param seen who may be shown to others; `null`: they follow unseen
   */
  readonly onFollow?: (seen: Caller | null) => () => void;
}

/** A person's own feed, item by item: each once, in order, none left out. */
export interface FeedSource {
  readonly is: 'FEED';
  readonly userId: string;
  /** The number of the last item that was seen. */
  readonly after: number;
  /**
   * What an event is answered with: the item itself, with its number, which is one person's; or its
   * request, which can be everybody's.
   */
  readonly tells: 'ITEM' | 'REQUEST';
  /** Which items are told. What the person may not see is left out whatever this says. */
  wants(item: FeedEntry, request: RequestState, viewer: Caller): boolean;
}

export type Source = StateSource | FeedSource;

/**
 * What a subscription's `subscribe` answers. GraphQL wants something to iterate over; src/live takes
 * the source out of it instead, so that followers of the same share one execution.
 */
export class Following<Event> implements AsyncIterable<Event> {
  readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  [Symbol.asyncIterator](): AsyncIterator<Event> {
    throw new Error('A subscription is executed by src/live, which shares it.');
  }
}
