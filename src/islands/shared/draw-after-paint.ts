import { options } from 'preact';
import { onPrint } from '../../browser/files.ts';

/**
 * Lets the islands of a page draw after the browser has painted: the style sheet of the rule has
 * already answered a tick, and what a script adds to the answer needn't hold it up. What waits for a
 * paint that never comes draws at once: in a page out of sight, and for paper, which is made as soon
 * as the page has been told of it.
 */
export function drawAfterPaint(): void {
  // Nothing is painted where the page is made.
  if (typeof document === 'undefined') return;
  let isPrinting = false;
  // Told before any part of an island, because this is asked for first.
  onPrint(
    () => {
      isPrinting = true;
    },
    () => {
      isPrinting = false;
    },
  );
  options.debounceRendering = (draw) => {
    if (isPrinting) queueMicrotask(draw);
    else if (document.visibilityState === 'hidden') setTimeout(draw);
    else requestAnimationFrame(() => setTimeout(draw));
  };
}
