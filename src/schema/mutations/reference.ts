// People and groups that an input names by their id here or in another help desk.
import type { Reference } from '../../db/reference-store.ts';
import { InvalidInputError } from '../errors.ts';
import { decodeInput } from '../global-id.ts';

interface Named {
  readonly id?: string | null | undefined;
  readonly externalId?: string | null | undefined;
}

/**
 * The one of the two that is given; null for null, and `undefined` where both are left out.
 *
 * @param field the fields' common beginning: `assignee` of `assigneeId` and `assigneeExternalId`
 * @throws InvalidInputError where both are given, or the id is none of this type
 */
export function optionalReference(
  { id, externalId }: Named,
  type: 'User' | 'Group',
  field: string,
  path: readonly string[] = [],
): Reference | null | undefined {
  if (id != null && externalId != null) {
    const message = `Give \`${field}Id\` or \`${field}ExternalId\`, not both.`;
    throw new InvalidInputError([{ path: [...path, `${field}ExternalId`], message }]);
  }
  if (id != null) return { id: decodeInput(id, type, ...path, `${field}Id`) };
  if (externalId != null) return { externalId };
  return id === null || externalId === null ? null : undefined;
}

/** The same where one of the two has to be given. */
export function reference(
  named: Named,
  type: 'User' | 'Group',
  field: string,
  path: readonly string[] = [],
): Reference {
  const found = optionalReference(named, type, field, path);
  if (found) return found;
  const message = `Give \`${field}Id\` or \`${field}ExternalId\`.`;
  throw new InvalidInputError([{ path: [...path, `${field}Id`], message }]);
}
