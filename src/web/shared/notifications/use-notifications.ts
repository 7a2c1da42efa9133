import { startTransition, useEffect, useEffectEvent, useOptimistic, useRef, useState } from 'react';
import {
  MarkAllReadDocument,
  MarkReadDocument,
  NotificationsDocument,
  type NotificationFragment,
} from '../../generated/graphql.ts';
import { useFeedItem } from '../api/feed-bus.ts';
import { useAct } from '../api/use-act.ts';
import { useLiveList, type LiveList } from '../api/use-live-list.ts';
import { useSession } from '../shell/session.tsx';

export interface Notifications {
  readonly list: LiveList<NotificationFragment>;
  /** The server did not mark what was last asked for. */
  readonly isRefused: boolean;
  readonly markRead: (item: NotificationFragment) => void;
  readonly markAllRead: () => void;
}

/**
 * What others did, newest first: live, and read as soon as one says so, here or on another device.
 * Marking twice is marking once, so it needs no idempotency key.
 */
export function useNotifications(unreadOnly: boolean): Notifications {
  const { counts, user } = useSession();
  const [markOne, markAll] = [useAct(MarkReadDocument), useAct(MarkAllReadDocument)];
  const [isRefused, setIsRefused] = useState(false);
  const list = useLiveList(
    NotificationsDocument,
    { unreadOnly },
    ({ viewer }) => viewer?.notifications,
  );
  const [known, guess] = useOptimistic(list.rows, withRead);
  const refresh = useEffectEvent(list.refresh);

  useFeedItem(list.refresh);
  const { unreadNotifications: unread } = counts;
  const shownWith = useRef(unread);
  useEffect(() => {
    if (shownWith.current === unread) return;
    shownWith.current = unread;
    refresh();
  }, [unread]);

  /** Shows it until the answer is here, whatever it is: then it is as the server says. */
  const guessing = (read: readonly number[], act: () => Promise<{ __typename: string }>) => {
    setIsRefused(false);
    startTransition(async () => {
      guess(read);
      const { __typename: answer } = await act();
      const isDone = answer.endsWith('Payload');
      startTransition(() => setIsRefused(!isDone));
    });
  };

  return {
    list: {
      ...list,
      // The record of what one did oneself is on the request's page; it is no news.
      rows: known.filter(({ event }) => event.actor?.id !== user.id),
    },
    isRefused,
    markRead({ sequence, readAt }) {
      if (readAt !== null) return;
      guessing([sequence], () => markOne({ input: { sequence } }));
    },
    markAllRead() {
      // What comes in meanwhile has not been seen, and stays unread.
      const upTo = list.rows[0]?.cursor ?? null;
      guessing(
        list.rows.map(({ sequence }) => sequence),
        async () => {
          const answer = await markAll({ input: { upTo } });
          list.refresh();
          return answer;
        },
      );
    },
  };
}

function withRead(rows: readonly NotificationFragment[], read: readonly number[]) {
  const readAt = new Date().toISOString();
  return rows.map((row) =>
    row.readAt === null && read.includes(row.sequence) ? { ...row, readAt } : row,
  );
}
