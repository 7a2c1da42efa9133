// The ids that clients see.
import { expect, it } from 'vitest';
import { idPrefixes, parsePublicId, toPublicId, type IdType } from '../../src/domain/public-id.ts';

const uuid = '0192f3a4-5b6c-7d8e-9f01-23456789abcd';
const hex = '0192f3a45b6c7d8e9f0123456789abcd';

it.each<[IdType, string]>([
  ['User', `usr_${hex}`],
  ['Group', `grp_${hex}`],
  ['Ticket', `tkt_${hex}`],
  ['ApprovalRequest', `req_${hex}`],
  ['Assignment', `asg_${hex}`],
  ['Comment', `com_${hex}`],
  ['RequestEvent', `evt_${hex}`],
  ['RequestKind', `knd_${hex}`],
  ['Policy', `pol_${hex}`],
  ['OutOfOffice', `abs_${hex}`],
])('%s has ids like %s, there and back', (type, id) => {
  expect(toPublicId(type, uuid)).toBe(id);
  expect(parsePublicId(id)).toEqual({ type, uuid });
});

it('no two types share a prefix', () => {
  const prefixes = Object.values(idPrefixes);
  expect([...new Set(prefixes)]).toEqual(prefixes);
});

it.each([
  ['nothing', ''],
  ['a UUID', uuid],
  ['hex digits alone', hex],
  ['a prefix alone', 'req_'],
  ['no underscore', `req${hex}`],
  ['a UUID with its dashes', `req_${uuid}`],
  ['a prefix that is nobody’s', `abc_${hex}`],
  ['a property that every object has', `constructor_${hex}`],
  ['a type for a prefix', `Ticket_${hex}`],
  ['a prefix in capitals', `REQ_${hex}`],
  ['digits in capitals', `req_${hex.toUpperCase()}`],
  ['a digit too few', `req_${hex.slice(1)}`],
  ['a digit too many', `req_${hex}0`],
  ['a digit that is not hexadecimal', `req_${hex.slice(1)}g`],
  ['a space before', ` req_${hex}`],
  ['a line end after', `req_${hex}\n`],
  ['two of them', `req_${hex}req_${hex}`],
  ['a zero byte', `req_${hex.slice(1)}\0`],
  ["Relay's base64", Buffer.from(`Ticket:${uuid}`).toString('base64')],
])('%s is no id', (_what, text) => {
  expect(parsePublicId(text)).toBeNull();
});
