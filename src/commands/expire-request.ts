import { done } from '../domain/refusals.ts';
import { expire } from '../domain/request.ts';
import { inOneTransaction } from './change-request.ts';
import type { CommandParts } from './parts.ts';

/** The request's time is up. What is settled already stays as it is. */
export function expireRequest(parts: CommandParts, requestId: string) {
  return inOneTransaction(parts, requestId, null, (request) => done(expire(request)));
}
