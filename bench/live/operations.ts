/** A subscription as a client sends it. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What is shown of a request: a card in a list. */
export const selection =
  'id subject message status waitingOn revision createdAt createdBy { id name } onBehalfOf { id name }';

/** One event for many. */
export function updatedOperation(requestId: string): Operation {
  return {
    query: `subscription ($id: ID!) { approvalRequestUpdated(id: $id) { ${selection} } }`,
    variables: { id: requestId },
  };
}

/** Each person their own events. */
export const assignedOperation: Operation = {
  query: `subscription { approvalRequestAssigned { ${selection} } }`,
};

export const subject = 'Refund of order 48121';

/** As long as makes the message that a subscriber gets about 612 bytes. */
export const message =
  'The parcel came with a broken lid and the customer sent pictures of it in two days. ' +
  'The warehouse has none until March. So may we please pay back all of it?';

/** The data of one delivery, as JSON. */
export type Card = Readonly<Record<string, unknown>>;

/** A card as text without some of its own fields, for comparing. */
export function sameText(card: Card, without: readonly string[]): string {
  return JSON.stringify(Object.entries(card).filter(([name]) => !without.includes(name)));
}

/** The bytes of a whole message that tells of it. */
export function deliverySize(card: Card): number {
  const payload = { data: { approvalRequestUpdated: card } };
  return Buffer.byteLength(JSON.stringify({ id: '-'.repeat(36), type: 'next', payload }));
}
