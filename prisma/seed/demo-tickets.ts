import type { PersonKey } from './demo-people.ts';
import { accessTickets } from './demo-tickets/access.ts';
import { commercialTickets } from './demo-tickets/commercial.ts';
import { refundTickets } from './demo-tickets/refunds.ts';
import { workplaceTickets } from './demo-tickets/workplace.ts';

export interface DemoTicket {
  key: string;
  subject: string;
  requester: PersonKey;
  assignee?: 'lea' | 'marc' | 'nina';
  group?: 'Finance' | 'IT';
  status: 'NEW' | 'OPEN' | 'PENDING' | 'SOLVED' | 'CLOSED';
  /** How long before now it was created. */
  daysAgo: number;
}

/** Oldest first. */
export const demoTickets: readonly DemoTicket[] = [
  ...refundTickets,
  ...accessTickets,
  ...commercialTickets,
  ...workplaceTickets,
].sort((a, b) => b.daysAgo - a.daysAgo);
