import { useEffect, useState } from 'preact/hooks';
import { readSaved, writeSaved } from '../../browser/browser.ts';
import { decodeLink, encodeLink } from '../../domain/link.ts';
import type { Staffing } from '../../domain/staffing.ts';
import type { MatrixFramework } from './props.ts';

const KEY = 'kompetensmatrisen.bemanning';

/** What is remembered in this browser, only when the visitor has asked for it. */
export interface Memory {
  /** Whether the staffing is being saved as it changes. */
  readonly keeping: boolean;
  /** An earlier staffing that has not been brought back yet. */
  readonly saved: Staffing | undefined;
  /** Whether the browser refused to save. */
  readonly blocked: boolean;
  readonly keep: (on: boolean) => void;
}

/**
 * Offers to save the staffing. What was saved earlier is never overwritten before the visitor has
 * either brought it back or asked to save something new, so that opening a link costs nothing.
 */
export function useMemory(framework: MatrixFramework, staffing: Staffing, ready: boolean): Memory {
  const [keeping, setKeeping] = useState(false);
  const [blocked, setBlocked] = useState(false);
  const [saved, setSaved] = useState<Staffing>();

  useEffect(() => {
    if (!ready) return;
    const text = readSaved(KEY);
    const earlier = text === null ? undefined : decodeLink(framework, text).staffing;
    if (earlier !== undefined && earlier.size > 0) setSaved(earlier);
  }, [framework, ready]);

  useEffect(() => {
    if (keeping) setBlocked(!writeSaved(KEY, encodeLink(framework, staffing)));
  }, [framework, keeping, staffing]);

  return {
    keeping,
    saved,
    blocked,
    keep: (on) => {
      if (!on) writeSaved(KEY, null);
      setSaved(undefined);
      setKeeping(on);
    },
  };
}
