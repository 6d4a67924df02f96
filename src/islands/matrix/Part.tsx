import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { matrix as text } from '../../text/sv.ts';

interface PartProps<P> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly with: P;
}

/** A part that is fetched when it is shown. If that fails nothing else is lost, and it can be tried again. */
export function Part<P extends object>({ load, with: props }: PartProps<P>) {
  const [Loaded, setLoaded] = useState<ComponentType<P>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!failed)
      load().then(
        (part) => setLoaded(() => part),
        () => setFailed(true),
      );
  }, [load, failed]);
  if (Loaded !== undefined) return <Loaded {...props} />;
  return failed ? (
    <p role="alert">
      <button type="button" class="button" onClick={() => setFailed(false)}>
        {text.part.again}
      </button>
    </p>
  ) : (
    <p class="note">{text.part.loading}</p>
  );
}
