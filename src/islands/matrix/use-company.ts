import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { onFragmentChange, readFragment, writeFragment } from '../../browser/browser.ts';
import { tickedBoxes } from '../../browser/visit.ts';
import { decodeLink, encodeLink, type Link, type LinkNotice } from '../../domain/link.ts';
import { inCatalogueOrder, NOBODY, type Staffing } from '../../domain/staffing.ts';
import { begin } from '../shared/history.ts';
import { type Earlier, earlierOf } from './earlier.ts';
import type { MatrixFramework } from './props.ts';
import { type MatrixAction, reduce, START } from './state.ts';

/** The company on the page: its staffing, kept in step with the address. */
export interface Company {
  readonly staffing: Staffing;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** False in the delivered HTML and until the first script has run. */
  readonly ready: boolean;
  /** What could not be restored from the link that was opened. */
  readonly notices: readonly LinkNotice[];
  /** The company of the link, where it was made under an earlier version of the levels. */
  readonly earlier: Earlier | undefined;
  readonly form: { current: HTMLFormElement | null };
  readonly dispatch: (action: MatrixAction) => void;
}

/**
 * Holds the staffing. The first render is always the baseline, as in the delivered HTML; the
 * link, and boxes that were ticked before the script arrived, are taken in right after it.
 * A matrix with a `start` is an example: it begins there and has nothing to do with the address.
 */
export function useCompany(framework: MatrixFramework, start?: string): Company {
  const [state, dispatch] = useReducer(reduce, START, () =>
    begin(decodeLink(framework, start ?? '').staffing ?? NOBODY),
  );
  const [opened, setOpened] = useState({
    ready: false,
    notices: [] as readonly LinkNotice[],
    earlier: undefined as Earlier | undefined,
  });
  const form = useRef<HTMLFormElement>(null);
  const current = useRef(state.now);
  current.current = state.now;

  useLayoutEffect(() => {
    const early = (form.current === null ? [] : tickedBoxes(form.current)).filter(
      (id) => !current.current.has(id),
    );
    const link = decodeLink(framework, start === undefined ? readFragment() : '');
    if (link.staffing !== undefined) dispatch({ do: 'open', staffing: link.staffing });
    if (early.length > 0) {
      dispatch({
        do: 'replace',
        staffing: inCatalogueOrder(framework, [
          ...framework.specialists
            .filter(({ id }) => early.includes(id))
            .map(({ id, engagements }) => [id, engagements[0]] as const),
          ...(link.staffing ?? current.current),
        ]),
      });
    }
    setOpened(openedBy(link, framework.version));
    if (link.section !== undefined && link.staffing !== undefined) {
      // The browser looks for the whole fragment as an id, so the section has to be found by us.
      document.getElementById(link.section)?.scrollIntoView();
    }
  }, [framework, start]);

  useEffect(
    () =>
      start === undefined
        ? onFragmentChange(() => {
            const link = decodeLink(framework, readFragment());
            if (link.staffing === undefined && link.section !== undefined) {
              // A jump within the page took the company out of the address: put it back.
              writeFragment(encodeLink(framework, current.current, link.section));
              return;
            }
            dispatch({ do: 'open', staffing: link.staffing ?? NOBODY });
            setOpened(openedBy(link, framework.version));
          })
        : undefined,
    [framework, start],
  );

  const first = useRef(true);
  useEffect(() => {
    if (start !== undefined) return;
    // What the link says is already in the address: only what the reader does is written.
    if (first.current) {
      first.current = !opened.ready;
      return;
    }
    const { section } = decodeLink(framework, readFragment());
    writeFragment(encodeLink(framework, state.now, section));
  }, [framework, start, state.now, opened.ready]);

  return {
    staffing: state.now,
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    ...opened,
    form,
    dispatch,
  };
}

function openedBy(link: Link, version: number | undefined) {
  return { ready: true, notices: link.notices, earlier: earlierOf(link, version) };
}
