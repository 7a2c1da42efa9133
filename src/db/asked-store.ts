import type { Asked } from '../domain/changes.ts';
import type { RequestState } from '../domain/request-state.ts';
import { askedSelect, toAsked } from './asked-row.ts';
import type { Transaction } from './database.ts';
import { toRequestState } from './request-state-row.ts';

/** A request with what it asks of whom: what an edit changes, and asking again takes over. */
export interface AskedRequest {
  readonly state: RequestState;
  readonly asked: Asked;
  readonly kindId: string | null;
  readonly policyVersionId: string | null;
}

export async function findAskedRequest(tx: Transaction, id: string): Promise<AskedRequest | null> {
  const row = await tx.approvalRequest.findUnique({
    where: { id },
    select: askedSelect,
    relationLoadStrategy: 'join',
  });
  if (!row) return null;
  const { kindId, policyVersionId } = row;
  return { state: toRequestState(row), asked: toAsked(row), kindId, policyVersionId };
}
