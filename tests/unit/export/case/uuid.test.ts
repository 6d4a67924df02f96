import { expect, test } from 'vitest';
import { uuidOf } from '../../../../src/export/case/uuid.ts';

test.each([
  // What Python's `uuid.uuid5(uuid.NAMESPACE_URL, …)` and the package `uuid` 14.0.3 answer.
  ['https://www.w3.org/', 'c106a26a-21bb-5538-8bf2-57095d1976c1'],
  [
    'https://kompetensmatrisen.example/omraden/logistik/returer/',
    'cc163f5f-c0eb-5a11-9ff8-811a7c5158e1',
  ],
  ['https://exempel.se/å/', 'be9da131-52f3-5a78-8caf-223e37e2e064'],
])('%s', (address, uuid) => {
  expect(uuidOf(address)).toBe(uuid);
});
