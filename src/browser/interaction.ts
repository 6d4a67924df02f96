/** When a reader begins to use a page, and when one returns to it. */

/**
 * Calls back once, a moment after the reader's first press, key or scroll on the page. Never where the
 * reader wants to save data: what is fetched ahead is then fetched when it is asked for. Gives a
 * way to stop waiting.
 */
export function onFirstInteraction(callback: () => void): () => void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return () => undefined;
  const kinds = ['pointerdown', 'keydown', 'focusin', 'scroll'];
  const stop = () => {
    for (const kind of kinds) removeEventListener(kind, begin);
  };
  const begin = () => {
    stop();
    // After what the press itself sets going. Waiting for an idle moment may have no end.
    setTimeout(callback, 300);
  };
  for (const kind of kinds) addEventListener(kind, begin, { passive: true });
  return stop;
}

/**
 * Calls back a moment after the reader has returned to a page that was kept in memory. That is when
 * WebKit has emptied, without a word, every box that isn't to be completed. Gives a way to stop.
 */
export function onReturn(callback: () => void): () => void {
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) setTimeout(callback, 100);
  };
  addEventListener('pageshow', onPageShow);
  return () => removeEventListener('pageshow', onPageShow);
}
