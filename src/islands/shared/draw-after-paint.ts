import { options } from 'preact';

/**
 * Lets the islands of a page draw after the browser has painted: the style sheet of the rule has
 * already answered a tick, and what a script adds to the answer needn't hold it up. A page that is
 * out of sight is not painted, so there it draws at once.
 */
export function drawAfterPaint(): void {
  options.debounceRendering = (draw) => {
    if (document.visibilityState === 'hidden') setTimeout(draw);
    else requestAnimationFrame(() => setTimeout(draw));
  };
}
