import { toPublicId } from '../domain/public-id.ts';
import { replay } from './replay.ts';
import type { StoredRequest } from './stored-request.ts';
import { chainFindings } from './verify-chain.ts';
import { factFindings } from './verify-facts.ts';
import { rowFindings } from './verify-request-row.ts';
import { stepFindings } from './verify-steps.ts';

/** Everything in a request's rows that its record did not make, a line each; none where all fits. */
export function verifyRequest(stored: StoredRequest): string[] {
  const findings = [...chainFindings(stored), ...stateFindings(stored), ...factFindings(stored)];
  const id = toPublicId('ApprovalRequest', stored.row.id);
  return findings.map((finding) => `${id}: ${finding}`);
}

function stateFindings(stored: StoredRequest): string[] {
  const { row, events } = stored;
  if (events.length === 0) return ['it has no record.'];
  const replayed = replay(row.id, events);
  if ('sequence' in replayed) {
    return [`event ${replayed.sequence} cannot have happened: what follows was not compared.`];
  }
  try {
    return [...rowFindings(row, replayed, events), ...stepFindings(stored, replayed)];
  } catch {
    // Data that no rule ever wrote can also be of no use only here.
    return ['its events hold what no event holds: its rows were not compared.'];
  }
}
