import { toPublicId } from '../../src/domain/public-id.ts';
import { question, type Question } from '../reads/reading.ts';

/** A request that is asked of one person, or of many, and who has a part in it: UUIDs. */
export interface Part {
  readonly ticket: string;
  readonly creator: string;
  readonly approvers: readonly string[];
}

/** What every write of ours answers: how the request stands after it. */
const after = 'approvalRequest { id status revision }';

export function create({ ticket, creator, approvers }: Part): Question {
  const input = {
    ticketId: toPublicId('Ticket', ticket),
    subject: 'Refund of a broken parcel',
    message: 'The parcel arrived broken; they ask for their money back.',
    approverIds: approvers.map((id) => toPublicId('User', id)),
  };
  return mutation('Create', input, creator);
}

export function comment(request: string, by: string): Question {
  const body = 'Which order was it? I would like to see the invoice first.';
  return mutation('Comment', { id: toPublicId('ApprovalRequest', request), body }, by);
}

export function approve(request: string, by: string): Question {
  return mutation('Approve', { id: toPublicId('ApprovalRequest', request) }, by);
}

function mutation(act: 'Create' | 'Comment' | 'Approve', input: object, by: string): Question {
  const name = `approvalRequest${act}`;
  const type = `ApprovalRequest${act}`;
  const document = `mutation ${act}($input: ${type}Input!) {
    ${name}(input: $input) {
      __typename
      ... on ${type}Payload { ${after} }
      ... on Error { message }
    }
  }`;
  return question(document, { input }, by);
}

/** @throws Error unless it was done */
export function wasDone(answer: Buffer): void {
  const text = answer.toString();
  if (!/"__typename":"ApprovalRequest\w+Payload"/.test(text)) {
    throw new Error(`A write was refused: ${text.slice(0, 500)}`);
  }
}
