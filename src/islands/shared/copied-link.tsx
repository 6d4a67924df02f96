import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../browser/clipboard.ts';

/** What is said when a link has been copied, or could not be. */
interface Words {
  readonly copied: string;
  readonly copyFailed: string;
}

/** How the copying of a link went. */
export interface CopiedLink {
  /** Undefined until the link as it is now has been copied, or refused. */
  readonly outcome: 'copied' | 'refused' | undefined;
  readonly copy: () => Promise<void>;
}

/** Copies a link and says how it went. What was copied is old as soon as the link is another. */
export function useCopiedLink(
  link: () => string,
  words: Words,
  announce: (sentence: string) => void,
): CopiedLink {
  const [last, setLast] = useState<{ readonly link: string; readonly done: boolean }>();
  const isCurrent = last !== undefined && last.link === link();
  return {
    outcome: isCurrent ? (last.done ? 'copied' : 'refused') : undefined,
    copy: async () => {
      const address = link();
      const done = await copyText(address);
      setLast({ link: address, done });
      announce(done ? words.copied : words.copyFailed);
    },
  };
}

interface RefusedLinkProps {
  readonly id: string;
  readonly link: string;
  readonly label: string;
}

/** A link that the browser refused to copy, marked so that the reader can. */
export function RefusedLink({ id, link, label }: RefusedLinkProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <p>
      <label for={id}>{label}</label>
      <input class="link-field" id={id} readOnly value={link} ref={field} />
    </p>
  );
}
