// What a database holds besides whole requests: feeds, and rows of what is not there.
import { named } from './in-words.ts';

/** A person's feed, counted. */
export interface StoredFeed {
  readonly userId: string;
  /** What its counter says. */
  readonly lastSequence: number;
  readonly items: number;
  readonly lowest: number;
  readonly highest: number;
  /** The first number up to both that is not there. */
  readonly firstMissing: number | null;
  /** How many of the items are not read. */
  readonly unread: number;
  /** The same, as its counter says. */
  readonly unreadCount: number;
}

/**
 * The numbers of a feed are 1, 2, 3… up to the counter's, without gaps, and as many are unread as it
 * says. Where items are missing, that alone is told: they may have been the unread ones.
 */
export function feedFindings(feeds: readonly StoredFeed[]): string[] {
  return feeds.map((feed) => {
    const { userId, lastSequence, items, lowest, highest, unread, unreadCount } = feed;
    const its = `the feed of ${String(named('User', userId))}:`;
    if (items === lastSequence && highest === lastSequence && lowest === 1) {
      return `${its} ${unread} of its items are unread, and its counter says ${unreadCount}.`;
    }
    const counted = `it has ${items} items from ${lowest} to ${highest}, and its counter says ${lastSequence}`;
    const missing =
      feed.firstMissing === null ? '' : `; the first that is missing is ${feed.firstMissing}`;
    return `${its} ${counted}${missing}.`;
  });
}

/** A row that names a request, an assignment or an event that is not there. */
export interface Stray {
  readonly what: 'STEP' | 'ASSIGNMENT' | 'DECISION' | 'COMMENT' | 'EVENT' | 'FEED_ITEM';
  /** Of a decision, its assignment's; of a feed item, its person's. */
  readonly id: string;
  /** Of an event or a feed item. */
  readonly sequence: number | null;
  readonly requestId: string | null;
}

export function strayFindings(strays: readonly Stray[]): string[] {
  return strays.map((stray) => {
    const request = named('ApprovalRequest', stray.requestId);
    return `${request === null ? '' : `${request}: `}${inWords(stray)}`;
  });
}

function inWords({ what, id, sequence }: Stray): string {
  switch (what) {
    case 'STEP':
      return 'there is a step of it, and no such request.';
    case 'ASSIGNMENT':
      return `there is the assignment ${String(named('Assignment', id))} of it, and no such request.`;
    case 'COMMENT':
      return `there is the comment ${String(named('Comment', id))} of it, and no such request.`;
    case 'EVENT':
      return `there is event ${String(sequence)} of it, and no such request.`;
    case 'DECISION':
      return `there is a decision for ${String(named('Assignment', id))}, and no such assignment.`;
    case 'FEED_ITEM':
      return `number ${String(sequence)} in the feed of ${String(named('User', id))} is of none of its events.`;
  }
}
