/**
 * What only pages with an island need of the browser, beside `browser.ts`. Every page loads that
 * file, so this is one of its own.
 */

/**
 * Calls back once, a moment after the reader's first sign of life on the page. Never where the
 * reader wants to save data: what is fetched ahead is then fetched when it is asked for. Gives a
 * way to stop waiting.
 */
export function onFirstInteraction(callback: () => void): () => void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return () => undefined;
  const signs = ['pointerdown', 'keydown', 'focusin', 'scroll'];
  const stop = () => {
    for (const sign of signs) removeEventListener(sign, begin);
  };
  const begin = () => {
    stop();
    // After what the press itself sets going. Waiting for an idle moment may have no end.
    setTimeout(callback, 300);
  };
  for (const sign of signs) addEventListener(sign, begin, { passive: true });
  return stop;
}

/** Which of a form's boxes the reader has ticked before the script was ready. */
export function tickedBoxes(form: HTMLFormElement): string[] {
  return Array.from(
    form.querySelectorAll<HTMLInputElement>('input[type=checkbox][data-specialist]:checked'),
    (box) => box.name,
  );
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
