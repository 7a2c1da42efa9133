import { expect, test } from 'vitest';
import {
  losesAnAdministrator,
  refusalToAdminister,
  refusalToLoseAnAdministrator,
} from '../../src/domain/administration.ts';
import type { UserRole } from '../../src/domain/people.ts';

test.each<[UserRole, string | undefined]>([
  ['ADMIN', undefined],
  ['AGENT', 'FORBIDDEN'],
  ['END_USER', 'FORBIDDEN'],
])('%s changes people and groups: %s', (role, code) => {
  expect(refusalToAdminister({ role }, 'people and groups')?.code).toBe(code);
});

const roles: UserRole[] = ['ADMIN', 'AGENT', 'END_USER'];
const standings = roles.flatMap((role) => [true, false].map((active) => ({ role, active })));
const changes = standings.flatMap((before) => standings.map((after) => ({ before, after })));

test.each(changes)('an administrator less: $before to $after', ({ before, after }) => {
  const administers = ({ role, active }: typeof before) => role === 'ADMIN' && active;
  expect(losesAnAdministrator(before, after)).toBe(administers(before) && !administers(after));
});

test('the last administrator stays one', () => {
  expect(refusalToLoseAnAdministrator(0)?.code).toBe('LAST_ADMINISTRATOR');
  expect(refusalToLoseAnAdministrator(1)).toBeNull();
});
