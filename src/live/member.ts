import type { GraphQLError } from 'graphql';
import type { Viewer } from '../auth/viewers.ts';
import type { Source } from '../feed/source.ts';
import type { Answer } from './answer.ts';

/** Where a follower's answers go: an operation of a socket, or a response of server-sent events. */
export interface Outlet {
  /** Whether it takes another answer now. When it does again, `resume` is called. */
  readonly isReady: boolean;
  /** Whether its end is noticed within seconds, so that others may see who follows through it. */
  readonly showsPresence: boolean;
  tell(answer: Answer): void;
  /** Nothing more comes: because of these errors, or, without any, because they may not be here. */
  end(errors: readonly GraphQLError[]): void;
}

/** One follower in a room. */
export interface Member {
  readonly viewer: Viewer;
  readonly outlet: Outlet;
  readonly source: Source;
  /** Of the operation that began it. */
  readonly requestId: string;
  /** Of a feed: the number of the last item that was told or left out. */
  position: number;
  /** Of a state: as it was told last. */
  marker: string | null;
  lastTold: string | null;
  /** Being seen to; what comes meanwhile is for the next round. */
  isBusy: boolean;
  hasLeft: boolean;
}
