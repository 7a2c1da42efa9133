import { limits } from '../domain/limits.ts';
import { badInput } from './context.ts';

/**
 * A search argument as a condition "contains, in any case"; `undefined` where there is none.
 *
 * @throws a GraphQLError with the code BAD_USER_INPUT when it is too long or no text
 */
export function searchText(text: string | null | undefined, argument: string) {
  const trimmed = text?.trim() ?? '';
  if (trimmed.length > limits.search) {
    throw badInput(`\`${argument}\` has more than ${String(limits.search)} characters.`);
  }
  if (trimmed.includes('\0') || !trimmed.isWellFormed()) {
    throw badInput(`\`${argument}\` has characters that are not text.`);
  }
  if (trimmed === '') return undefined;
  // Prisma leaves LIKE's own wildcards as they are; whoever types 100% means the sign.
  return { contains: trimmed.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const };
}
