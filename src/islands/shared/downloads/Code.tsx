import { useMemo } from 'preact/hooks';
import { take as text } from '../../../text/take.ts';
import { WhenOpened } from '../../matrix/WhenOpened.tsx';
import { qrCode } from '../qr.ts';

interface Props {
  readonly address: string;
}

/** An address as a code for a phone's camera, drawn here and not before it is asked for. */
export function Code({ address }: Props) {
  return (
    <WhenOpened summary={text.code}>
      {() => <Drawing address={address} label={text.codeLabel} />}
    </WhenOpened>
  );
}

/** The code itself, named by what it leads to. */
export function Drawing({ address, label }: Props & { readonly label: string }) {
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
