import { hashOf } from '../own-hashes.ts';

const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;
const STYLE_SOURCES = /(<meta http-equiv="content-security-policy" content="[^"]*style-src [^;"]*)/;

/**
 * The page with every sheet that it links to in its head instead, and in its policy. A link in the
 * middle of a page keeps all that follows waiting a round trip, and what stands before it is styled
 * once more when it comes. `read` gives the text of a sheet by its address.
 */
export async function sheetsInHead(
  html: string,
  read: (address: string) => Promise<string>,
): Promise<string> {
  const addresses = new Set([...html.matchAll(SHEET)].map(([, address = '']) => address));
  let page = html.replace(SHEET, '');
  for (const address of addresses) {
    const sheet = (await read(address)).trim();
    // By functions, because a sheet may hold what would be a pattern's sign.
    page = page
      .replace(STYLE_SOURCES, (sources) => `${sources} 'sha256-${hashOf(sheet)}'`)
      .replace('</head>', () => `<style>${sheet}</style></head>`);
  }
  return page;
}
