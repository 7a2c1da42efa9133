// Does a hash cover all of an event, and is it the same once the event has been stored?
import { createHash } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chain, firstHash, hashOf, type ChainedEvent } from '../../src/record/chain.ts';

const event: ChainedEvent = {
  id: '01980000-0000-7000-8000-000000000002',
  requestId: '01980000-0000-7000-8000-000000000001',
  sequence: 2,
  type: 'DENIED',
  actorId: '01980000-0000-7000-8000-000000000003',
  occurredAt: new Date('2026-03-04T05:06:07.089Z'),
  data: { type: 'DENIED', note: 'Trop cher: 12 €\n"non"', assignmentId: 'a' },
};
const other = 'f'.repeat(64);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const withData = (data: unknown) => hashOf(firstHash, { ...event, data });

describe('a hash', () => {
  it('is the SHA-256 of canonical JSON that anybody can write by hand', () => {
    const canonical =
      '{"actorId":"01980000-0000-7000-8000-000000000003",' +
      '"data":{"assignmentId":"a","note":"Trop cher: 12 €\\n\\"non\\"","type":"DENIED"},' +
      '"id":"01980000-0000-7000-8000-000000000002",' +
      '"occurredAt":"2026-03-04T05:06:07.089Z",' +
      `"previousHash":"${'0'.repeat(64)}",` +
      '"requestId":"01980000-0000-7000-8000-000000000001","sequence":2,"type":"DENIED"}';
    expect(hashOf(firstHash, event)).toBe(sha256(canonical));
    // What `printf %s '…' | sha256sum` says: should it ever differ, every record looks broken.
    expect(sha256(canonical)).toBe(
      '23feb1894257a8f3fc9f51f542090b601f53b9fb87b5fd1ded13d4f6bcfd64f2',
    );
  });

  it.each<[string, Partial<ChainedEvent>]>([
    ['id', { id: event.requestId }],
    ['request', { requestId: event.id }],
    ['place', { sequence: 3 }],
    ['type', { type: 'APPROVED' }],
    ['actor', { actorId: event.id }],
    ['actor, to nobody', { actorId: null }],
    ['time, by a millisecond', { occurredAt: new Date('2026-03-04T05:06:07.090Z') }],
    ['data', { data: { type: 'DENIED', note: 'Trop cher: 13 €\n"non"', assignmentId: 'a' } }],
    ['data, by a null more', { data: { ...(event.data as object), more: null } }],
    ['data, to null', { data: null }],
  ])('is another one when its %s is changed', (_what, change) => {
    expect(hashOf(firstHash, { ...event, ...change })).not.toBe(hashOf(firstHash, event));
  });

  it('is another one after another hash', () => {
    expect(hashOf(other, event)).not.toBe(hashOf(firstHash, event));
  });

  it('does not depend on what else a row has', () => {
    expect(hashOf(firstHash, { ...event, hash: other } as ChainedEvent)).toBe(
      hashOf(firstHash, event),
    );
  });

  it('refuses text that is not Unicode, and times that are none', () => {
    expect(() => withData({ note: '\ud800' })).toThrow('surrogate');
    expect(() => hashOf(firstHash, { ...event, occurredAt: new Date(NaN) })).toThrow(RangeError);
  });
});

describe('the same data', () => {
  it.each<[string, unknown, unknown]>([
    ['in another order', { a: 1, b: { c: 2, d: [3] } }, { b: { d: [3], c: 2 }, a: 1 }],
    [
      'with members that are undefined',
      { a: 1, b: undefined, c: [undefined] },
      { a: 1, c: [null] },
    ],
    ['with a Date', { at: new Date(0) }, { at: '1970-01-01T00:00:00.000Z' }],
    ['with a zero below zero', { a: -0 }, { a: 0 }],
  ])('%s has the same hash', (_how, one, another) => {
    expect(withData(one)).toBe(withData(another));
  });

  it.each([
    ['lists in another order', [1, 2], [2, 1]],
    ['a number and its text', 1, '1'],
    ['composed and decomposed letters', 'é', 'e\u0301'],
  ])('%s have different hashes', (_what, one, another) => {
    expect(withData({ a: one })).not.toBe(withData({ a: another }));
  });

  describe('once stored', () => {
    const db = new PGlite();
    beforeAll(() => db.query('CREATE TABLE stored (data jsonb NOT NULL)'));
    afterAll(() => db.close());

    it.each<[string, unknown]>([
      ['an event', event.data],
      ['keys that jsonb sorts by their length', { bb: 1, a: 2, ccc: { z: 1, yy: 2 } }],
      ['keys beyond the first Unicode plane', { '\u{1f600}': 1, '\uffff': 2, '\ue000': 3, é: 4 }],
      ['numbers', [0, -0, 0.1, 1e21, 123456789012345680000, 1e-7, 5e-324, 1.7e308, -1.5, 2 ** 53]],
      ['texts', ['', ' ', '\u007f\u0080\u2028\ufeff', '\\ " / \b\f\n\r\t\u001f', '🙂', 'e\u0301']],
      ['what is left out', { a: undefined, b: [undefined, null], at: new Date(1e12) }],
      ['nothing', null],
      ['names that objects have', JSON.parse('{"__proto__":{"a":1},"constructor":2,"toJSON":3}')],
    ])('%s', async (_what, data) => {
      const { rows } = await db.query<{ data: unknown }>(
        'INSERT INTO stored VALUES ($1::text::jsonb) RETURNING data',
        [JSON.stringify(data)],
      );
      expect(withData(rows[0]!.data)).toBe(withData(data));
    });
  });
});

describe('a chain', () => {
  const events = [1, 2, 3].map((sequence) => ({ ...event, sequence, id: `event ${sequence}` }));
  const [one, two, three] = events as [ChainedEvent, ChainedEvent, ChainedEvent];
  const hashes = chain(firstHash, events);

  it('holds a hash for each event, each over the one before', () => {
    expect(firstHash).toMatch(/^0{64}$/);
    expect(hashes).toEqual([
      hashOf(firstHash, one),
      hashOf(hashes[0]!, two),
      hashOf(hashes[1]!, three),
    ]);
    expect(chain(firstHash, [])).toEqual([]);
  });

  it('goes on from where it was', () => {
    expect(chain(hashes[0]!, [two, three])).toEqual(hashes.slice(1));
  });

  it.each<[string, ChainedEvent[]]>([
    ['changed', [{ ...one, type: 'APPROVED' }, two, three]],
    ['left out', [two, three]],
    ['put in', [one, one, two, three]],
    ['moved', [two, one, three]],
  ])('ends with another hash when an event was %s', (_what, changed) => {
    expect(chain(firstHash, changed).at(-1)).not.toBe(hashes.at(-1));
  });
});
