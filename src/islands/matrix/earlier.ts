import { useEffect, useState } from 'preact/hooks';
import type { Link } from '../../domain/link.ts';
import { FIRST_VERSION } from '../../domain/link-part.ts';
import type { Staffing } from '../../domain/staffing.ts';
import type { Since } from './Since.tsx';

/** A company as its link gave it, under a version of the levels that has been replaced. */
export interface Earlier {
  readonly version: number;
  readonly staffing: Staffing;
}

/** What a link was made under, where that isn't today's version. */
export function earlierOf(
  { staffing, version = FIRST_VERSION }: Link,
  today = FIRST_VERSION,
): Earlier | undefined {
  return staffing?.size && version > 0 && version < today ? { version, staffing } : undefined;
}

/** Fetches what tells the difference the first time there is one to tell. */
export function useSince(earlier: Earlier | undefined): typeof Since | undefined {
  const [part, setPart] = useState<{ Since: typeof Since }>();
  useEffect(() => {
    if (earlier) import('./Since.tsx').then(setPart, () => {});
  }, [earlier]);
  return part?.Since;
}
