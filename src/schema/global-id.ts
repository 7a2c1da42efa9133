import type { Assignee } from '../domain/people.ts';
import { idPrefixes, parsePublicId, toPublicId, type IdType } from '../domain/public-id.ts';
import { badInput } from './context.ts';
import { InvalidInputError } from './errors.ts';

const names: Record<IdType, string> = {
  User: 'a person',
  Group: 'a group',
  Ticket: 'a ticket',
  ApprovalRequest: 'an approval request',
  Assignment: 'an assignment',
  Comment: 'a comment',
  RequestEvent: 'an event',
  RequestKind: 'a kind of request',
  Policy: 'a policy',
  OutOfOffice: 'an absence',
  UndeliverableMail: 'an undeliverable e-mail',
};

/** For Pothos: the id that clients see of a type's row. */
export function encodeId(typename: string, id: bigint | number | string): string {
  if (!(typename in idPrefixes)) throw new Error(`${typename} has no public id.`);
  return toPublicId(typename as IdType, String(id));
}

/** @throws a GraphQLError with the code BAD_USER_INPUT for what is no id at all */
export function decodeAnyId(id: string): { typename: IdType; id: string } {
  const parsed = parsePublicId(id);
  if (!parsed) throw badInput('This is not an id. Send back ids exactly as they came.');
  return { typename: parsed.type, id: parsed.uuid };
}

/**
 * The UUID of an id given as a query's argument.
 *
 * @throws a GraphQLError with the code BAD_USER_INPUT unless it is an id of this type
 */
export function decodeArgument(id: string, type: IdType, argument = 'id'): string {
  const parsed = parsePublicId(id);
  if (parsed?.type !== type) throw badInput(`\`${argument}\` is not the id of ${names[type]}.`);
  return parsed.uuid;
}

/** The same where it may be left out. */
export function optionalId(
  id: string | null | undefined,
  type: IdType,
  ...path: string[]
): string | undefined {
  return id == null ? undefined : decodeInput(id, type, ...path);
}

/**
 * The person or group of an id in a mutation's input.
 *
 * @throws InvalidInputError naming the field unless it is the id of one
 */
export function decodeAssignee(id: string, ...path: string[]): Assignee {
  const parsed = parsePublicId(id);
  if (parsed?.type === 'User') return { type: 'USER', id: parsed.uuid };
  if (parsed?.type === 'Group') return { type: 'GROUP', id: parsed.uuid };
  const message = 'This is not the id of a person or a group.';
  throw new InvalidInputError([{ path, message }]);
}

/**
 * The UUID of an id in a mutation's input.
 *
 * @throws InvalidInputError naming the field unless it is an id of this type
 */
export function decodeInput(id: string, type: IdType, ...path: string[]): string {
  const parsed = parsePublicId(id);
  if (parsed?.type === type) return parsed.uuid;
  throw new InvalidInputError([{ path, message: `This is not the id of ${names[type]}.` }]);
}
