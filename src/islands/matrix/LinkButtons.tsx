import { canShare, shareAddress } from '../../browser/clipboard.ts';
import { printPage } from '../../browser/files.ts';
import { matrix } from '../../text/matrix.ts';
import { RefusedLink, useCopiedLink } from '../shared/copied-link.tsx';

const text = matrix.take;

interface Props {
  readonly id: string;
  readonly ready: boolean;
  readonly link: () => string;
  readonly announce: (sentence: string) => void;
}

/** Copy, share and print. A browser that refuses to copy shows the link instead. */
export function LinkButtons({ id, ready, link, announce }: Props) {
  const { outcome, copy } = useCopiedLink(link, text, announce);
  return (
    <>
      <div class="buttons controls" data-only="screen">
        <button type="button" class="button" disabled={!ready} onClick={copy}>
          {outcome === 'copied' ? (
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
      {outcome === 'refused' && (
        <RefusedLink id={`${id}-link`} link={link()} label={text.copyFailed} />
      )}
    </>
  );
}
