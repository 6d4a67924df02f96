import { useMemo } from 'preact/hooks';
import { take as text } from '../../text/take.ts';
import { qrCode } from '../qr.ts';

/** An address as a code for a phone's camera, drawn here and folded until it is asked for. */
export function Code({ address }: { readonly address: string }) {
  const { side, path } = useMemo(() => qrCode(address), [address]);
  return (
    <details>
      <summary>{text.code}</summary>
      <svg
        class="share-code"
        viewBox={`0 0 ${side} ${side}`}
        role="img"
        aria-label={`${text.codeLabel} ${address}`}
        shape-rendering="crispEdges"
      >
        <path d={path} />
      </svg>
    </details>
  );
}
