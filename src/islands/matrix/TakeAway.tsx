import { useEffect, useRef, useState } from 'preact/hooks';
import { encodeLink } from '../../domain/link.ts';
import { matrix as text } from '../../text/sv.ts';
import { addressWith, copyText } from '../browser.ts';
import type { MatrixProps } from './props.ts';
import type { Company } from './use-company.ts';
import type { Memory } from './use-memory.ts';

interface Props extends Pick<MatrixProps, 'id' | 'framework'> {
  readonly company: Company;
  readonly memory: Memory;
  readonly say: (sentence: string) => void;
}

/** The link to this very result, and the offer to remember it here. */
export function TakeAway({ id, framework, company, memory, say }: Props) {
  const [link, setLink] = useState<string>();
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setLink(undefined);
    setCopied(false);
  }, [company.staffing]);
  useEffect(() => field.current?.select(), [link]);

  const copy = async () => {
    const address = addressWith(encodeLink(framework, company.staffing));
    const done = await copyText(address);
    setCopied(done);
    setLink(done ? undefined : address);
    say(done ? text.take.copied : text.take.copyFailed);
  };
  const fallback = `${id}-link`;
  return (
    <section class="take controls" aria-labelledby={`${id}-take`}>
      <h3 id={`${id}-take`}>{text.take.heading}</h3>
      <div class="buttons">
        <button type="button" class="button button-strong" disabled={!company.ready} onClick={copy}>
          {text.take.copy}
        </button>
        {copied && <span class="note">{text.take.copied}</span>}
      </div>
      {link !== undefined && (
        <p>
          <label for={fallback}>{text.take.copyFailed}</label>
          <input class="link-field" id={fallback} readOnly value={link} ref={field} />
        </p>
      )}
      <p class="note">{text.take.privacy}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={memory.keeping}
          disabled={!company.ready}
          onChange={(event) => memory.keep(event.currentTarget.checked)}
        />
        <span>{text.memory.keep}</span>
      </label>
      {memory.blocked && <p class="note">{text.memory.blocked}</p>}
    </section>
  );
}
