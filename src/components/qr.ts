import { encode } from 'uqr';

/** The quiet frame that readers of codes need, in modules. */
const FRAME = 4;

/** A QR code as the path of its dark modules in a square of `side` modules. */
export interface Code {
  readonly side: number;
  readonly path: string;
}

/** Encodes an address; dark modules side by side become one stroke, which keeps the page small. */
export function qrCode(address: string): Code {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(
      ({ 0: run, index }) => `M${index + FRAME} ${y + FRAME}h${run.length}v1H${index + FRAME}z`,
    ),
  );
  return { side: size + FRAME * 2, path: runs.join('') };
}
