import { useCallback, useRef, useState } from 'preact/hooks';
import { addressWith, writeFragment } from '../../browser/fragment.ts';
import type { Engagement } from '../../domain/framework.ts';
import {
  encodeLink,
  engagementOf,
  FIRST_VERSION,
  type Link,
  type LinkNotice,
  readPlainLink,
} from '../../domain/link.ts';
import { inCatalogueOrder, NOBODY, type Staffing, sameStaffing } from '../../domain/staffing.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { type Undoable, useHistory } from './history.ts';
import { useAddress } from './use-address.ts';

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
  const history = useHistory<Staffing>(
    () => readPlainLink(framework, start ?? '')?.staffing ?? NOBODY,
  );
  const { now: staffing, change, restart } = history;
  const [opened, setOpened] =
    useState<Pick<Company, 'ready' | 'notices' | 'earlier'>>(NOTHING_OPENED);
  const form = useRef<HTMLFormElement>(null);
  const current = useRef(staffing);
  current.current = staffing;

  const open = useCallback(
    (link: Link, first: boolean) => {
      // Here, because a link that has to be mended is read a while after the page could be used.
      const early = first && form.current !== null ? tickedRoles(form.current) : [];
      const to = link.staffing ?? (first || saysNoCompany(link) ? undefined : NOBODY);
      if (to !== undefined && !sameStaffing(current.current, to)) restart(to);
      setOpened({
        ready: true,
        notices: link.notices,
        earlier: earlierVersion(link, framework.version),
      });
      if (first) change((now) => withEarlyTicks(framework, now, early));
    },
    [framework, restart, change],
  );

  const latest = useRef(0);
  useAddress({
    ready: opened.ready && start === undefined,
    read: async (address, first) => {
      if (start !== undefined && !first) return;
      latest.current += 1;
      const own = latest.current;
      const fragment = start === undefined ? address : '';
      const plain = readPlainLink(framework, fragment);
      if (plain !== undefined) return open(plain, first);
      const link = await readDamagedLink(framework, fragment);
      if (own !== latest.current) return;
      open(link, first || !opened.ready);
      // Nothing had to be dropped, so the address can say it as we write it.
      if (link.staffing !== undefined && link.notices.length === 0)
        writeFragment(encodeLink(framework, link.staffing, link.section));
    },
    fragment: (section) => encodeLink(framework, staffing, section),
  });

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

/** A jump within the page says nothing of the company, and neither does what could not be read. */
const saysNoCompany = ({ section, notices }: Link) => section !== undefined || notices.length > 0;

async function readDamagedLink(framework: MatrixFramework, fragment: string): Promise<Link> {
  try {
    const { decodeLink } = await import('../../domain/link-reading.ts');
    return decodeLink(framework, fragment);
  } catch {
    return { notices: [{ kind: 'unread' }] };
  }
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
