import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrCode } from '../../../../../src/islands/shared/downloads/qr.ts';

const ADDRESS = 'https://exempel.se/omraden/logistik/returer/';

/** Follows the stroke a module at a time and gives what it paints. */
function painted({ side, path, dashes }: ReturnType<typeof qrCode>): boolean[][] {
  const square = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  const along = dashes.split(' ').flatMap((run, turn) => Array(Number(run)).fill(turn % 2 === 0));
  const [, startX = '', startY = ''] = path.match(/^M(\d+) (\d+)\.5/) ?? [];
  let [x, y, step] = [Number(startX), Number(startY), 0];
  for (const [, move, length = ''] of path.matchAll(/([hv])(-?\d+)/g)) {
    const sign = Math.sign(Number(length));
    for (let n = 0; n < Math.abs(Number(length)); n += 1) {
      const row = square[y];
      if (along[step] && row !== undefined) row[sign > 0 ? x : x - 1] = true;
      if (move === 'h') x += sign;
      else y += sign;
      step += 1;
    }
  }
  return square;
}

it('paints the dark modules of the code and no others, inside a quiet frame of four', () => {
  const code = qrCode(ADDRESS);
  const { data, size } = encode(ADDRESS, { ecc: 'M', border: 0 });
  const square = painted(code);
  expect(code.side).toBe(size + 8);
  expect(square.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(data);
  expect(square.flat().filter(Boolean)).toHaveLength(data.flat().filter(Boolean).length);
});
