import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onFirstInteraction } from '../../browser/visit.ts';
import { matrix as text } from '../../text/sv.ts';
import type { MatrixProps } from './props.ts';
import type { Company } from './use-company.ts';
import type { Memory } from './use-memory.ts';

/** What comes after the result needs to know this. */
export interface TakeProps extends Pick<MatrixProps, 'id' | 'framework' | 'offered'> {
  /** The page that a link leads to, where it isn't this one. */
  readonly home: string | undefined;
  readonly company: Company;
  readonly memory: Memory;
  readonly say: (sentence: string) => void;
}

/**
 * What comes after the result: what to do next, and the ways to take the result along. It is
 * fetched once the reader has begun to use the page, so that nobody waits for it; where that
 * failed, the button fetches it.
 */
export function TakeAway(props: TakeProps) {
  const [Ways, setWays] = useState<ComponentType<TakeProps>>();
  const [lost, setLost] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const focused = useRef(false);
  const fetchWays = () => {
    import('../shared/downloads/Ways.tsx').then(
      (module) => {
        focused.current = place.current?.contains(document.activeElement) ?? false;
        setWays(() => module.Ways);
      },
      () => setLost(true),
    );
  };
  // Before the page says that it is ready, so that no sign is missed.
  useLayoutEffect(() => onFirstInteraction(fetchWays), []);
  // The button that had focus is gone, so what took its place gets it.
  useLayoutEffect(() => {
    if (focused.current) place.current?.querySelector('button')?.focus();
  }, [Ways]);
  return (
    <div class="after" ref={place}>
      {Ways === undefined ? (
        <section class="take controls" data-only="screen">
          <h3>{text.take.heading}</h3>
          <button type="button" class="button" disabled={!props.company.ready} onClick={fetchWays}>
            {lost ? text.part.again : text.take.open}
          </button>
        </section>
      ) : (
        <Ways {...props} />
      )}
    </div>
  );
}
