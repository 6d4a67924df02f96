import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  addressWith,
  onFragmentChange,
  readFragment,
  writeFragment,
} from '../../browser/fragment.ts';
import type { Engagement } from '../../domain/framework.ts';
import {
  decodeLink,
  encodeLink,
  engagementOf,
  FIRST_VERSION,
  type Link,
  type LinkNotice,
} from '../../domain/link.ts';
import { inCatalogueOrder, NOBODY, type Staffing, sameStaffing } from '../../domain/staffing.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { type Undoable, useHistory } from './history.ts';

/** A staffing as its link gave it, under a version of the levels that has been replaced. */
export interface EarlierVersion {
  readonly version: number;
  readonly staffing: Staffing;
}

/** The company on the page: its staffing, kept in step with the address. */
export interface Company extends Pick<Undoable<Staffing>, 'canUndo' | 'canRedo' | 'undo' | 'redo'> {
  readonly staffing: Staffing;
  /** False in the delivered HTML and until the first script has run. */
  readonly ready: boolean;
  /** What could not be restored from the link that was opened. */
  readonly notices: readonly LinkNotice[];
  /** Set where the opened link was made under an earlier version of the levels. */
  readonly earlier: EarlierVersion | undefined;
  /** The form that the boxes stand in. */
  readonly form: { current: HTMLFormElement | null };
  /** Ticks a role in a form, or unticks it with undefined. */
  readonly set: (specialist: string, engagement: Engagement | undefined) => void;
  readonly replace: (staffing: Staffing) => void;
  /** The address of the same company on this page, or on another. */
  readonly address: (page?: string) => string;
}

const NOTHING_OPENED = { ready: false, notices: [], earlier: undefined } as const;

/**
 * Holds the staffing. The first render is always the baseline, as in the delivered HTML; the
 * link, and boxes that were ticked before the script arrived, are taken in right after it.
 * A matrix with a `start` is an example: it begins there and has nothing to do with the address.
 */
export function useCompany(framework: MatrixFramework, start?: string): Company {
  const history = useHistory<Staffing>(() => decodeLink(framework, start ?? '').staffing ?? NOBODY);
  const { now: staffing, change, restart } = history;
  const [opened, setOpened] =
    useState<Pick<Company, 'ready' | 'notices' | 'earlier'>>(NOTHING_OPENED);
  const form = useRef<HTMLFormElement>(null);
  const current = useRef(staffing);
  current.current = staffing;

  const open = useCallback(
    (link: Link, to: Staffing | undefined) => {
      if (to !== undefined && !sameStaffing(current.current, to)) restart(to);
      setOpened({
        ready: true,
        notices: link.notices,
        earlier: earlierVersion(link, framework.version),
      });
    },
    [framework, restart],
  );

  useLayoutEffect(() => {
    const early = form.current === null ? [] : tickedRoles(form.current);
    const link = decodeLink(framework, start === undefined ? readFragment() : '');
    open(link, link.staffing);
    change((now) => withEarlyTicks(framework, now, early));
    if (link.section !== undefined && link.staffing !== undefined) {
      // The browser looks for the whole fragment as an id, so the section has to be found by us.
      document.getElementById(link.section)?.scrollIntoView();
    }
  }, [framework, start, open, change]);

  useEffect(() => {
    if (start !== undefined) return;
    return onFragmentChange(() => {
      const link = decodeLink(framework, readFragment());
      if (link.staffing === undefined && link.section !== undefined) {
        // A jump within the page took the company out of the address: put it back.
        writeFragment(encodeLink(framework, current.current, link.section));
        return;
      }
      open(link, link.staffing ?? NOBODY);
    });
  }, [framework, start, open]);

  const first = useRef(true);
  useEffect(() => {
    if (start !== undefined) return;
    // What the link says is already in the address: only what the reader does is written.
    if (first.current) {
      first.current = !opened.ready;
      return;
    }
    const { section } = decodeLink(framework, readFragment());
    writeFragment(encodeLink(framework, staffing, section));
  }, [framework, start, staffing, opened.ready]);

  const { canUndo, canRedo, undo, redo } = history;
  return {
    staffing,
    ...opened,
    form,
    ...{ canUndo, canRedo, undo, redo },
    set: (specialist, engagement) =>
      change((now) => {
        if (now.get(specialist) === engagement) return now;
        const next = new Map(now);
        if (engagement === undefined) next.delete(specialist);
        else next.set(specialist, engagement);
        return next;
      }),
    replace: (to) => change((now) => (sameStaffing(now, to) ? now : to)),
    address: (page) => addressWith(encodeLink(framework, staffing), page),
  };
}

/** A role that is ticked, with the value of its radio; absent where it can be in one way only. */
type TickedRole = readonly [role: string, form: string | undefined];

/** Which roles of a form the reader has ticked before the script was ready, and how engaged. */
function tickedRoles(form: HTMLFormElement): TickedRole[] {
  const boxes = form.querySelectorAll<HTMLInputElement>('input[data-specialist]:checked');
  return Array.from(boxes, ({ name }) => {
    const radio = form.querySelector<HTMLInputElement>(`[name="${name}-form"]:checked`);
    return [name, radio?.value];
  });
}

function withEarlyTicks(
  framework: MatrixFramework,
  staffing: Staffing,
  ticked: readonly TickedRole[],
): Staffing {
  const early = ticked.filter(([id]) => !staffing.has(id));
  if (early.length === 0) return staffing;
  const usualOf = (role: string) =>
    framework.specialists.find(({ id }) => id === role)?.engagements[0] ?? 'employed';
  return inCatalogueOrder(framework, [
    ...early.map(([id, form]) => [id, (form && engagementOf(form)) || usualOf(id)] as const),
    ...staffing,
  ]);
}

function earlierVersion(
  { staffing, version = FIRST_VERSION }: Link,
  today = FIRST_VERSION,
): EarlierVersion | undefined {
  return staffing?.size && version > 0 && version < today ? { version, staffing } : undefined;
}
