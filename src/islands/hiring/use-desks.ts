import { useCallback, useState } from 'preact/hooks';

type Loaded = typeof import('./Desks.tsx');

/** The documents that are fetched when they are first asked for, or soon before. */
export interface Desks {
  readonly loaded: Loaded | undefined;
  readonly failed: boolean;
  readonly load: () => void;
}

/** Fetches the ad and the interview guide apart from the kravprofil, which most begin with. */
export function useDesks(): Desks {
  const [loaded, setLoaded] = useState<Loaded>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    import('./Desks.tsx').then(setLoaded, () => setFailed(true));
  }, []);
  return { loaded, failed, load };
}
