import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { matrix as text } from '../../text/sv.ts';
import { onFirstInteraction } from '../browser.ts';
import type { MatrixProps } from './props.ts';
import type { Company } from './use-company.ts';
import type { Memory } from './use-memory.ts';

/** What the ways to take a result along need to know. */
export interface TakeProps extends Pick<MatrixProps, 'id' | 'framework'> {
  readonly company: Company;
  readonly memory: Memory;
  readonly say: (sentence: string) => void;
}

/**
 * Where the ways to take the result along are. They are fetched once the reader has begun to use
 * the page, so that nobody waits for them; where that failed, the button fetches them.
 */
export function TakeAway(props: TakeProps) {
  const [Ways, setWays] = useState<ComponentType<TakeProps>>();
  const [lost, setLost] = useState(false);
  const section = useRef<HTMLElement>(null);
  const focused = useRef(false);
  const fetchWays = () => {
    import('../downloads/Ways.tsx').then(
      (module) => {
        focused.current = section.current?.contains(document.activeElement) ?? false;
        setWays(() => module.Ways);
      },
      () => setLost(true),
    );
  };
  useEffect(() => onFirstInteraction(fetchWays), []);
  // The button that had focus is gone, so what took its place gets it.
  useEffect(() => {
    if (focused.current) section.current?.querySelector('button')?.focus();
  }, [Ways]);
  const heading = `${props.id}-take`;
  return (
    <section class="take controls" aria-labelledby={heading} ref={section}>
      <h3 id={heading}>{text.take.heading}</h3>
      {Ways === undefined ? (
        <button type="button" class="button" disabled={!props.company.ready} onClick={fetchWays}>
          {lost ? text.take.again : text.take.open}
        </button>
      ) : (
        <Ways {...props} />
      )}
    </section>
  );
}
