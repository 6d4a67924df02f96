/** A picture of a few colours as PNG, for the programs that can't draw an SVG. */

/** A rectangle in whole pixels, filled with one of the colours. */
export interface Fill {
  readonly colour: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits for each pixel, which are the place of its colour in the palette. */
const INDEXED = [8, 3, 0, 0, 0];
/** The most that a stored block can hold. */
const BLOCK = 0xffff;

/**
 * Writes filled rectangles on the first of the colours, each given as `RRGGBB`. Nothing is
 * compressed: the Office file around it is.
 */
export function png(
  width: number,
  height: number,
  colours: readonly string[],
  fills: readonly Fill[],
): Uint8Array<ArrayBuffer> {
  const row = width + 1;
  const pixels = new Uint8Array(row * height);
  for (const { colour, x, y, width: wide, height: high } of fills) {
    for (let line = y; line < Math.min(y + high, height); line++) {
      pixels.fill(colour, line * row + 1 + x, line * row + 1 + Math.min(x + wide, width));
    }
  }
  const palette = colours.flatMap((colour) => bytesOf(Number.parseInt(colour, 16)).slice(1));
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', Uint8Array.from([...bytesOf(width), ...bytesOf(height), ...INDEXED])),
    chunk('PLTE', Uint8Array.from(palette)),
    chunk('IDAT', stored(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const letters = [...name].map((letter) => letter.charCodeAt(0));
  const named = joined([Uint8Array.from(letters), data]);
  return joined([
    Uint8Array.from(bytesOf(data.length)),
    named,
    Uint8Array.from(bytesOf(crc(named))),
  ]);
}

/** The data as a zlib stream of stored blocks, with its checksum. */
function stored(data: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.from([0x78, 0x01])];
  for (let from = 0; from < data.length; from += BLOCK) {
    const block = data.subarray(from, from + BLOCK);
    const size = [block.length & 0xff, block.length >> 8];
    const last = from + BLOCK >= data.length ? 1 : 0;
    parts.push(Uint8Array.from([last, ...size, ...size.map((byte) => byte ^ 0xff)]), block);
  }
  return joined([...parts, Uint8Array.from(bytesOf(adler(data)))]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const bytesOf = (value: number): number[] =>
  [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

function adler(data: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of data) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return ((high << 16) | low) >>> 0;
}

/** What each byte adds to the checksum. */
const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  return sum;
});

function crc(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) sum = (sum >>> 8) ^ (CRC[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
