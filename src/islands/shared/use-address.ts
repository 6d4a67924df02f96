import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { onFragmentChange, readFragment, writeFragment } from '../../browser/fragment.ts';
import { sectionPart } from '../../domain/company-part.ts';

interface Options {
  /** False until what the address says has been taken in, and for what is never written there. */
  readonly ready: boolean;
  /** Takes in what the address says, the first time and each time that it is another. */
  readonly read: (fragment: string, first: boolean) => unknown;
  /** What the page shows, as a fragment behind a section of the page. */
  readonly fragment: (section: string) => string;
}

/**
 * Keeps an island in step with the address: it is read right after the first render, followed when
 * the reader changes it, and written when the reader changes what the page shows.
 */
export function useAddress(options: Options): void {
  const now = useRef(options);
  now.current = options;
  useLayoutEffect(() => void now.current.read(readFragment(), true), []);
  useEffect(() => onFragmentChange(() => void now.current.read(readFragment(), false)), []);

  const shown = options.ready ? options.fragment('') : undefined;
  const last = useRef<string>();
  useEffect(() => {
    const before = last.current;
    last.current = shown;
    // What the link says is already in the address: only what the reader does is written.
    if (before === undefined || shown === undefined || before === shown) return;
    writeFragment(now.current.fragment(sectionPart(readFragment())));
  }, [shown]);
}
