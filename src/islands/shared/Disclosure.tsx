import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly summary: ComponentChildren;
  readonly children: () => ComponentChildren;
  readonly class?: string;
  readonly [data: `data-${string}`]: string;
}

/** A native disclosure whose content is drawn only once a reader has opened it. */
export function Disclosure({ summary, children, ...attributes }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      {...attributes}
      // It may have been opened before the script had come.
      ref={(details) => {
        if (details?.open) setOpened(true);
      }}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}
