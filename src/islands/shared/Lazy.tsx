import type { ComponentChildren, ComponentType } from 'preact';
import { shared as text } from '../../text/shared.ts';
import { NotFetched } from './NotFetched.tsx';
import { useFetched } from './use-fetched.ts';

interface Props<P> {
  /** Imports the component. Must be the same function at every render. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly with: P;
  /** Shown while the component is on its way. */
  readonly loading?: ComponentChildren;
  /** What is said where it can't be fetched: there is always a notice, with a way to try again. */
  readonly failed?: string;
}

/** A component that is fetched when it is first shown. If that fails, nothing else is lost. */
export function Lazy<P extends object>(props: Props<P>) {
  const { load, loading = <p class="note">{text.loading}</p>, failed = text.notFetched } = props;
  const fetched = useFetched(load);
  const { value: Loaded, hasFailed } = fetched;
  if (Loaded !== undefined) return <Loaded {...props.with} />;
  if (hasFailed) return <NotFetched words={failed} fetched={fetched} />;
  return <>{loading}</>;
}

/** Starts to fetch what will soon be asked for. What fails is fetched anew when it is needed. */
export function preload(...loads: readonly (() => Promise<unknown>)[]): void {
  for (const load of loads) load().catch(() => undefined);
}
