import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { repeatedKey } from '../../../src/domain/repeated-key.ts';

test.each([
  ['{"a":1,"a":2}', 'a'],
  ['{"a":{"b":1,"c":[{"d":1,"d":2}]}}', 'd'],
  ['[{"a":1},{"b":1,"b":1}]', 'b'],
  ['{"a":1,"\\u0061":2}', 'a'],
  ['{"a\\"":1, "a\\"" :2}', 'a"'],
  ['{"a":"{\\"a\\":1,\\"a\\":2}"}', undefined],
  ['{"a":"a","b":"a"}', undefined],
  ['{"a":["a","a","a"]}', undefined],
  ['{"a":{"a":{"a":1}}}', undefined],
  ['[{"a":1},{"a":1}]', undefined],
  ['"a"', undefined],
])('%s: %s', (json, key) => {
  expect(repeatedKey(json)).toBe(key);
});

it('is never found in what has been written by a program, however that is laid out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
      expect(repeatedKey(JSON.stringify(value, null, indent))).toBeUndefined();
    }),
  );
});

it('is found wherever a key is written once more', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (record) => {
      const [key = ''] = Object.keys(record);
      const again = JSON.stringify(record).replace('{', () => `{${JSON.stringify(key)}:0,`);
      expect(repeatedKey(again)).toBe(key);
    }),
  );
});
