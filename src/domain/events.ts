import type { FinalStatus } from './request-state.ts';

/** What happened to a request, as the append-only record keeps it. Rule 11. */
export type RequestEvent =
  | { readonly type: 'CREATED' }
  | { readonly type: 'STEP_STARTED'; readonly position: number }
  | { readonly type: 'ASSIGNED'; readonly assignmentId: string; readonly userId: string }
  | { readonly type: 'APPROVED'; readonly assignmentId: string; readonly note: string | null }
  | { readonly type: 'DENIED'; readonly assignmentId: string; readonly note: string }
  | {
      readonly type: 'COMMENTED';
      readonly commentId: string;
      readonly body: string;
      /** Whether it ends the waiting for the requester. */
      readonly answers: boolean;
    }
  | { readonly type: 'INFORMATION_REQUESTED'; readonly commentId: string; readonly body: string }
  | { readonly type: 'WITHDRAWN'; readonly reason: string }
  | { readonly type: 'EXPIRED' }
  | { readonly type: 'RESOLVED'; readonly status: FinalStatus };

export type RequestEventType = RequestEvent['type'];
