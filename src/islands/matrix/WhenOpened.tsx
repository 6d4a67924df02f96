import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface WhenOpenedProps {
  readonly summary: string;
  readonly children: () => ComponentChildren;
}

/** A disclosure that reckons what it holds only once a reader has opened it. */
export function WhenOpened({ summary, children }: WhenOpenedProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}
