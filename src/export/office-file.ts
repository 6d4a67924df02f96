/** What Office files of every kind have in common: a zip archive of XML, with a file of properties. */

/** 1 January 1980 at midnight, the first moment that a zip file can tell of. */
const DATE = 0x0021;
const TIME = 0;

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** What breaks a line in some program or other, though XML has no such line break. */
const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** What XML 1.0 can't hold in any spelling: most control characters, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Gives a text that XML can hold, as near as it comes: every kind of line break becomes one kind, half
 * a character becomes U+FFFD, and what can't be written at all is left out.
 */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(BREAKS, '\n').replace(NOT_XML, '');
}

/**
 * Gives the same plain data with every text as `xmlText` has it. All that is written into an Office
 * file passes here first, so no text can make a file that programs refuse to open.
 */
export function xmlSafe<T>(data: T): T {
  if (typeof data === 'string') return xmlText(data) as T;
  if (Array.isArray(data)) return data.map(xmlSafe) as T;
  // Only what is plain data: a cell's type is a function, and has nothing to write.
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, xmlSafe(value)])) as T;
}

/**
 * Sets every file of a zip archive to the same moment, so that the same content is always the same
 * bytes: the libraries that write archives stamp them with the clock. Gives the same array back,
 * changed in place. Throws where it isn't a zip archive.
 */
export function withFixedTime(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new RangeError('Not a zip archive');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(entry, true) !== ENTRY) throw new RangeError('Not a zip archive');
    stamp(view, entry + 12);
    stamp(view, view.getUint32(entry + 42, true) + 10);
    const texts = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += texts.reduce((sum, length) => sum + length, 46);
  }
  return zip;
}

function stamp(view: DataView, at: number): void {
  view.setUint16(at, TIME, true);
  view.setUint16(at + 2, DATE, true);
}

/** What a file says of itself. */
export interface FileProperties {
  readonly title: string;
  /** The site that the file comes from, by name. */
  readonly publisher: string;
  /** As in "sv-SE". */
  readonly language: string;
}

/** The properties of a file, as XML without the time of writing. */
export function coreProperties({ title, publisher, language }: FileProperties): string {
  const safe = (words: string) =>
    xmlText(words).replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${safe(title)}</dc:title><dc:creator>${safe(publisher)}</dc:creator><dc:language>${language}</dc:language>` +
    '</cp:coreProperties>'
  );
}
