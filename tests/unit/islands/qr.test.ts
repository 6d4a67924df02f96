import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrCode } from '../../../src/islands/qr.ts';

const ADDRESS = 'https://exempel.se/omraden/logistik/returer/';

it('draws every dark module of the code once, inside a quiet frame of four', () => {
  const { side, path } = qrCode(ADDRESS);
  const drawn = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  let [x, y] = [0, 0];
  for (const [, move, first = '', second = ''] of path.matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)) {
    const length = Number(first);
    if (move === 'M') [x, y] = [length, Number(second) - 0.5];
    if (move === 'h') drawn[y]?.fill(true, x, x + length);
    if (move !== 'M') x += length;
  }
  const { data, size } = encode(ADDRESS, { ecc: 'M', border: 0 });
  expect(side).toBe(size + 8);
  expect(drawn.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(data);
  expect(drawn.flat().filter(Boolean)).toHaveLength(data.flat().filter(Boolean).length);
});
