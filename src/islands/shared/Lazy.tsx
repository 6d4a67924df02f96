import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { shared as text } from '../../text/shared.ts';

interface Props<P> {
  /** Imports the component. Must be the same function at every render. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly with: P;
  /** Shown while the component is on its way. */
  readonly loading?: ComponentChildren;
  /** Shown where it can't be fetched, with a way to try again. */
  readonly failed?: (retry: () => void) => ComponentChildren;
}

/** A component that is fetched when it is first shown. If that fails, nothing else is lost. */
export function Lazy<P extends object>(props: Props<P>) {
  const { load, loading = <p class="note">{text.loading}</p>, failed = Failed } = props;
  const [Loaded, setLoaded] = useState<ComponentType<P>>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (hasFailed) return;
    load().then(
      (component) => setLoaded(() => component),
      () => setFailed(true),
    );
  }, [load, hasFailed]);
  if (Loaded !== undefined) return <Loaded {...props.with} />;
  return <>{hasFailed ? failed(() => setFailed(false)) : loading}</>;
}

const Failed = (retry: () => void) => (
  <p role="alert">
    <button type="button" class="button" onClick={retry}>
      {text.failedRetry}
    </button>
  </p>
);

/** Starts to fetch what will soon be asked for. What fails is fetched anew when it is needed. */
export function preload(...loads: readonly (() => Promise<unknown>)[]): void {
  for (const load of loads) load().catch(() => undefined);
}
