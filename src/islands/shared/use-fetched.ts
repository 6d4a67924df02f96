import { useEffect, useState } from 'preact/hooks';

/** Something that is fetched, or how it went. */
export interface Fetched<T> {
  /** Undefined until it has come. */
  readonly value: T | undefined;
  readonly hasFailed: boolean;
  readonly isTrying: boolean;
  readonly retry: () => void;
}

/** Fetches something at once, and again when asked. `load` must be the same function at every render. */
export function useFetched<T>(load: () => Promise<T>): Fetched<T> {
  const [value, setValue] = useState<T>();
  const [hasFailed, setFailed] = useState(false);
  const [isTrying, setTrying] = useState(true);
  useEffect(() => {
    if (!isTrying) return;
    load().then(
      (loaded) => setValue(() => loaded),
      () => {
        setFailed(true);
        setTrying(false);
      },
    );
  }, [load, isTrying]);
  return { value, hasFailed, isTrying, retry: () => setTrying(true) };
}
