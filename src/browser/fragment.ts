/**
 * The address's fragment, which holds the company: it is never sent to a server. Where the browser
 * refuses to change the address, nothing throws.
 */

/** WebKit refuses more than 100 address changes in 10 seconds; this keeps well below. */
const ADDRESS_PAUSE = 300;

let waiting: { timer: ReturnType<typeof setTimeout>; write: () => void } | undefined;

/** Where some program has moved the company into the query: anything there that begins with an h. */
const IN_QUERY = /([?&;])h[^&]*&?/gi;

/** The address's fragment, with its `#`, as it stands right now, and what the query says as well. */
export function readFragment(): string {
  const { hash, search } = location;
  return search.match(IN_QUERY) ? `${hash || '#'}&${search.slice(1)}` : hash;
}

/**
 * Puts a fragment (without `#`) into the address after a short pause, replacing the current entry
 * of the history, so that Back still leaves the page.
 */
export function writeFragment(fragment: string): void {
  if (waiting !== undefined) clearTimeout(waiting.timer);
  const write = () => replaceFragment(fragment);
  waiting = { timer: setTimeout(flushFragment, ADDRESS_PAUSE), write };
}

/** Puts a fragment (without `#`) into the address at once, in the current entry of the history. */
export function replaceFragment(fragment: string): void {
  try {
    history.replaceState(history.state, '', addressWith(fragment));
  } catch {
    // The address then lags behind, and "copy link" still gives the right one.
  }
}

/**
 * Goes to a section as the browser would if the address said nothing else: with its mark and where
 * Tab goes on. The browser looks for the whole fragment as an id, and finds none.
 */
export function goToSection(section: string): void {
  const whole = readFragment().slice(1);
  location.replace(`#${section}`);
  replaceFragment(whole);
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

/**
 * Calls back before anybody else when the fragment has changed, with what it was before. Not where
 * it has been put right since.
 */
export function onJump(callback: (before: string) => void): void {
  const jump = ({ newURL, oldURL }: HashChangeEvent) => {
    if (newURL === location.href) callback(new URL(oldURL).hash);
  };
  addEventListener('hashchange', jump, true);
}

/** The address of this page, or of `page`, with another fragment (without `#`). */
export function addressWith(fragment: string, page = ''): string {
  const address = new URL(page, location.href);
  address.search = address.search.replace(IN_QUERY, '$1');
  address.hash = fragment;
  return address.href;
}

/** Whether a link of the site leads to this very page; undefined for a link to another site. */
export function leadsHere({ origin, pathname }: HTMLAnchorElement): boolean | undefined {
  return origin === location.origin ? pathname === location.pathname : undefined;
}
