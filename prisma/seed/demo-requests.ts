import type { CustomField } from '../../src/domain/custom-fields.ts';
import type { KindKey } from './demo-kinds.ts';
import type { PersonKey } from './demo-people.ts';
import { accessRequests } from './demo-requests/access.ts';
import { commercialRequests } from './demo-requests/commercial.ts';
import { refundRequests } from './demo-requests/refunds.ts';
import { workplaceRequests } from './demo-requests/workplace.ts';

/** What someone did with a request, or its expiry; `hoursLater` counts from the previous act. */
export type DemoAct =
  | ({ by: PersonKey; hoursLater: number } & (
      | { act: 'approve'; note?: string }
      | { act: 'deny'; note: string }
      | { act: 'comment'; body: string }
      | { act: 'ask'; body: string }
      | { act: 'withdraw'; reason: string }
    ))
  | { act: 'expire'; hoursLater: number };

export interface DemoRequest {
  /** The key of its ticket. */
  ticket: string;
  by: 'admin' | 'lea' | 'marc' | 'nina';
  onBehalfOf: PersonKey;
  /** Nobody where a policy of its kind chooses. */
  approvers: readonly PersonKey[];
  subject: string;
  message: string;
  kind?: KindKey;
  /** What it fills in of its kind's fields. */
  fields?: readonly CustomField[];
  /** How long before now it was created. */
  daysAgo: number;
  /** From now; only where the request is still pending. */
  dueInDays?: number;
  acts: readonly DemoAct[];
}

/** Oldest first. */
export const demoRequests: readonly DemoRequest[] = [
  ...refundRequests,
  ...commercialRequests,
  ...accessRequests,
  ...workplaceRequests,
].sort((a, b) => b.daysAgo - a.daysAgo);
