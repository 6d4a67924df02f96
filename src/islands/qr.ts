import { encode } from 'uqr';

/** The quiet frame that readers of codes need, in modules. */
const FRAME = 4;

/** A QR code as strokes, a module wide, over the dark modules of a square of `side` modules. */
export interface Code {
  readonly side: number;
  readonly path: string;
}

/**
 * Encodes an address. Each row is one line of strokes and gaps, written from where the last one
 * ended: short numbers that recur, which is what keeps the page small once it is compressed.
 */
export function qrCode(address: string): Code {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const rows = data.map((row, y) => {
    const runs =
      row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .match(/0+|1+/g) ?? [];
    const strokes = runs.map((run) =>
      run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`,
    );
    return `M${FRAME} ${y + FRAME}.5${strokes.join('')}`;
  });
  return { side: size + FRAME * 2, path: rows.join('') };
}
