import { options } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { drawAfterPaint } from '../../../src/islands/shared/draw-after-paint.ts';

const own = options.debounceRendering;
afterEach(() => {
  dispatchEvent(new Event('afterprint'));
  if (own === undefined) delete options.debounceRendering;
  else options.debounceRendering = own;
});

it('draws after the next paint, and for paper before it is made', async () => {
  drawAfterPaint();
  const draw = vi.fn();
  options.debounceRendering?.(draw);
  await Promise.resolve();
  expect(draw).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(draw).toHaveBeenCalledOnce());

  dispatchEvent(new Event('beforeprint'));
  options.debounceRendering?.(draw);
  await Promise.resolve();
  expect(draw).toHaveBeenCalledTimes(2);
});
