// What a token that was mailed is good for, and how long.
import type { NoticeKind } from './notices.ts';

export type MailTokenPurpose = 'DECIDE' | 'ANSWER' | 'VIEW' | 'REPLY' | 'UNSUBSCRIBE';

const hour = 3_600_000;
/** In milliseconds. What opens or answers a request ends after three days, whatever happens. */
export const tokenLifetimes: Record<MailTokenPurpose, number> = {
  DECIDE: 72 * hour,
  ANSWER: 72 * hour,
  VIEW: 72 * hour,
  REPLY: 72 * hour,
  UNSUBSCRIBE: 30 * 24 * hour,
};

/** What the link of a mail lets its reader do. */
export function linkPurpose(kind: NoticeKind): 'DECIDE' | 'ANSWER' | 'VIEW' {
  switch (kind) {
    case 'ASSIGNED':
    case 'REMINDER':
    case 'ESCALATED':
    case 'REASSIGNED':
    case 'EDITED':
    case 'ANSWERED':
      return 'DECIDE';
    case 'INFORMATION_REQUESTED':
      return 'ANSWER';
    case 'DECIDED':
    case 'WITHDRAWN':
    case 'OUTCOME':
    case 'NOBODY_CAN_ANSWER':
      return 'VIEW';
  }
}
