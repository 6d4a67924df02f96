import { expect, it } from 'vitest';
import { qrCode } from '../../../src/components/qr.ts';

it('draws every dark module of the code once, inside a quiet frame', () => {
  const { side, path } = qrCode('https://exempel.se/omraden/logistik/returer/');
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)].map((run) =>
    run.slice(1).map(Number),
  );
  expect(runs.map((run) => `M${run[0]} ${run[1]}h${run[2]}v1H${run[3]}z`).join('')).toBe(path);
  for (const [x = 0, y = 0, width = 0] of runs) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x + width, y + 1)).toBeLessThanOrEqual(side - 4);
  }
  // The three finder patterns stand in their corners: a first row of seven dark modules each.
  expect(runs).toContainEqual([4, 4, 7, 4]);
  expect(runs).toContainEqual([side - 11, 4, 7, side - 11]);
  expect(runs).toContainEqual([4, side - 5, 7, 4]);
});
