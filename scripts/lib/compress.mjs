// A copy of a built site with a compressed twin beside every text, as a host would keep it.
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const TEXT = /\.(?:html|css|js|svg|json|xml|txt|md|webmanifest)$/;

/**
 * Copies `from` to `to` and compresses what is text.
 * @param {string} from
 * @param {string} to
 */
export async function compressedCopy(from, to) {
  await cp(from, to, { recursive: true });
  const files = (await readdir(to, { recursive: true })).filter((name) => TEXT.test(name));
  for (const name of files) {
    const bytes = await readFile(join(to, name));
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    await writeFile(join(to, `${name}.br`), await compress(bytes, options));
  }
}
