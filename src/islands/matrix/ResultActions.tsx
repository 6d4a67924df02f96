import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onFirstInteraction } from '../../browser/interaction.ts';
import { matrix as text } from '../../text/matrix.ts';
import { shared } from '../../text/shared.ts';
import { Lazy } from '../shared/Lazy.tsx';
import type { ResultActionsProps } from './ShareAndDownload.tsx';

/**
 * What comes after the result: what to do next, and the ways to share and save it. It is fetched
 * once the reader has begun to use the page, so that nobody waits for it, or with the button.
 */
export function ResultActions(props: ResultActionsProps) {
  const [wanted, setWanted] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const load = useCallback(async () => {
    const { ShareAndDownload } = await import('./ShareAndDownload.tsx');
    hadFocus.current = place.current?.contains(document.activeElement) ?? false;
    return ShareAndDownload;
  }, []);
  // Before the page says that it is ready, so that nothing that the reader does is missed.
  useLayoutEffect(() => onFirstInteraction(() => setWanted(true)), []);
  // The button that had focus is gone, so what took its place gets it.
  const onShown = useCallback(() => {
    if (hadFocus.current) place.current?.querySelector('button')?.focus();
  }, []);
  const button = (name: string, act: () => void) => (
    <section class="take controls" data-only="screen">
      <h3 class="visually-hidden">{text.take.heading}</h3>
      <button type="button" class="button" disabled={!props.company.ready} onClick={act}>
        {name}
      </button>
    </section>
  );
  const open = button(text.take.open, () => setWanted(true));
  return (
    <div class="after" ref={place}>
      {wanted ? (
        <Lazy
          load={load}
          with={{ ...props, onShown }}
          loading={open}
          failed={(retry) => button(shared.failedRetry, retry)}
        />
      ) : (
        open
      )}
    </div>
  );
}
