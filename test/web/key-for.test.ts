import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyFor } from '../../src/web/workspace/admin/kinds/kind-values.ts';

test.each([
  ['Amount', 'amount'],
  ['Reason for it', 'reason_for_it'],
  ['Durée prévue (jours)', 'duree_prevue_jours'],
  ['2nd choice', 'nd_choice'],
  ['???', ''],
])('a field called %s has the key %s', (label, key) => {
  expect(keyFor(label)).toBe(key);
});

test('whatever it is called, the key is one that the API takes, or still to be written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (label) => {
      expect(keyFor(label)).toMatch(/^([a-z][a-z0-9_]{0,39})?$/);
    }),
  );
});
