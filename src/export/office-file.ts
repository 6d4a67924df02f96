/** What Office files of every kind have in common: a zip archive of XML, with a file of properties. */

/** 1 January 1980 at midnight, the first moment that a zip file can tell of. */
const DATE = 0x0021;
const TIME = 0;

const END = 0x06054b50;
const ENTRY = 0x02014b50;

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

/** The properties of a document, as XML without the time of writing. */
export function coreProperties(title: string): string {
  const safe = title.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${safe}</dc:title><dc:creator>Kompetensmatrisen</dc:creator><dc:language>sv-SE</dc:language>` +
    '</cp:coreProperties>'
  );
}
