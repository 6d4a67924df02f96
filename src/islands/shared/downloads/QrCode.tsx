import { useMemo } from 'preact/hooks';
import { qrCode } from './qr.ts';

interface Props {
  readonly address: string;
  /** Said before the address. */
  readonly label: string;
}

/** An address as a code for a phone's camera, named by what it leads to. */
export function QrCode({ address, label }: Props) {
  const { side, path, dashes } = useMemo(() => qrCode(address), [address]);
  return (
    <svg
      class="share-code"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={`${label} ${address}`}
      shape-rendering="crispEdges"
    >
      <path d={path} stroke-dasharray={dashes} />
    </svg>
  );
}
