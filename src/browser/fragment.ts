/**
 * The address's fragment, which holds the company: it is never sent to a server. Where the browser
 * refuses to change the address, nothing throws.
 */

/** WebKit refuses more than 100 address changes in 10 seconds; this keeps well below. */
const ADDRESS_PAUSE = 300;

let waiting: { timer: ReturnType<typeof setTimeout>; write: () => void } | undefined;

/** The address's fragment, with its `#`, as it stands right now. */
export function readFragment(): string {
  return location.hash;
}

/**
 * Puts a fragment (without `#`) into the address after a short pause, replacing the current entry
 * of the history, so that Back still leaves the page.
 */
export function writeFragment(fragment: string): void {
  if (waiting !== undefined) clearTimeout(waiting.timer);
  const write = () => {
    try {
      history.replaceState(history.state, '', addressWith(fragment));
    } catch {
      // The address then lags behind, and "copy link" still gives the right one.
    }
  };
  waiting = { timer: setTimeout(flushFragment, ADDRESS_PAUSE), write };
}

/** Writes a fragment that is still waiting for its pause, such as before the reader leaves. */
export function flushFragment(): void {
  if (waiting === undefined) return;
  clearTimeout(waiting.timer);
  const { write } = waiting;
  waiting = undefined;
  write();
}

/** Calls back when the reader changes the fragment or returns to a page kept in memory. */
export function onFragmentChange(callback: () => void): () => void {
  const onPageShow = (event: PageTransitionEvent) => {
    if (event.persisted) callback();
  };
  const end = new AbortController();
  addEventListener('hashchange', callback, end);
  addEventListener('pageshow', onPageShow, end);
  addEventListener('pagehide', flushFragment, end);
  return () => end.abort();
}

/** The address of this page, or of `page`, with another fragment (without `#`). */
export function addressWith(fragment: string, page = ''): string {
  const address = new URL(page, location.href);
  address.hash = fragment;
  return address.href;
}

/** Whether a link leads to another page of the site without saying where on it. */
export function leadsToAnotherPage({ origin, pathname, hash }: HTMLAnchorElement): boolean {
  return origin === location.origin && pathname !== location.pathname && hash === '';
}
