import { encode } from 'uqr';

/** The quiet frame that readers of codes need, in modules. */
const FRAME = 4;

/** A QR code as one dashed stroke, a module wide, through a square of `side` modules. */
export interface Code {
  readonly side: number;
  readonly path: string;
  /** Dark and light in turn along the path, in modules: a `stroke-dasharray`. */
  readonly dashes: string;
}

/**
 * Encodes an address. The stroke runs along each row and back below it, where it is always light,
 * so that the code is nothing but short numbers: that is what keeps a page small when compressed.
 */
export function qrCode(address: string): Code {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const back = '0'.repeat(size + 1);
  const along = data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('') + back).join('');
  const runs = along.match(/0+|1+/g) ?? [];
  return {
    side: size + FRAME * 2,
    path: `M${FRAME} ${FRAME}.5${`h${size}v1h-${size}`.repeat(size)}`,
    // A code begins in the corner of a pattern, so the first run is dark, as a dash is.
    dashes: runs.map((run) => run.length).join(' '),
  };
}
