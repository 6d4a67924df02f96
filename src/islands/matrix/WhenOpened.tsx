import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface WhenOpenedProps {
  readonly summary: ComponentChildren;
  readonly children: () => ComponentChildren;
  readonly class?: string;
  readonly 'data-must'?: string;
}

/** A disclosure that reckons what it holds only once a reader has opened it. */
export function WhenOpened({ summary, children, ...rest }: WhenOpenedProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      {...rest}
      // A reader may have opened it before it could be told.
      ref={(fold) => {
        if (fold?.open) setOpened(true);
      }}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}
