import { useEffect, useRef, useState } from 'preact/hooks';
import { canShare, copyText, shareAddress } from '../../browser/clipboard.ts';
import { printPage } from '../../browser/files.ts';
import { matrix } from '../../text/matrix.ts';

const text = matrix.take;

interface Props {
  readonly id: string;
  readonly ready: boolean;
  readonly link: () => string;
  readonly announce: (sentence: string) => void;
}

/** Copy, share and print. A browser that refuses to copy shows the link instead. */
export function LinkButtons({ id, ready, link, announce }: Props) {
  /** The link that was copied, or that the browser refused to copy. */
  const [copied, setCopied] = useState<{ readonly link: string; readonly done: boolean }>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), [copied]);
  const copy = async () => {
    const address = link();
    const done = await copyText(address);
    setCopied({ link: address, done });
    announce(done ? text.copied : text.copyFailed);
  };
  const isCurrent = ready && copied?.link === link();
  return (
    <>
      <div class="buttons controls" data-only="screen">
        <button type="button" class="button" disabled={!ready} onClick={copy}>
          {isCurrent && copied.done ? (
            <span key="copied">{text.copiedNow}</span>
          ) : (
            <span key="copy">{text.copy}</span>
          )}
        </button>
        {ready && canShare() && (
          <button type="button" class="button" onClick={() => shareAddress(text.title, link())}>
            {text.share}
          </button>
        )}
        <button type="button" class="button" disabled={!ready} onClick={printPage}>
          {text.print}
        </button>
      </div>
      {isCurrent && !copied.done && (
        <p>
          <label for={`${id}-link`}>{text.copyFailed}</label>
          <input class="link-field" id={`${id}-link`} readOnly value={copied.link} ref={field} />
        </p>
      )}
    </>
  );
}
