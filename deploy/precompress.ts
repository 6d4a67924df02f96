import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import pLimit from 'p-limit';

const TEXT = /\.(?:html|css|js|mjs|json|jsonld|md|txt|xml|svg|ics|csv|webmanifest)$/;
const HASHED = /^_astro[\\/]/;
const ENDINGS = ['br', 'zst', 'gz'] as const;

/** Smaller than this, a header more costs what the compression saves. */
const SMALLEST = 256;

const {
  BROTLI_PARAM_QUALITY,
  BROTLI_PARAM_SIZE_HINT,
  BROTLI_PARAM_LGWIN,
  BROTLI_MIN_WINDOW_BITS,
  BROTLI_MAX_WINDOW_BITS,
  ZSTD_c_compressionLevel,
} = constants;

/**
 * Writes each text file of a site once more as brotli, zstd and gzip, so that the server has nothing
 * to compress. What says the same in the release `earlier` is taken from there. Hashed files are made
 * as small as they can be; pages, which every release makes anew, one step below that, which takes a
 * third of the time and costs two percent.
 */
export async function precompress(site: string, earlier?: string): Promise<void> {
  const names = (await readdir(site, { recursive: true })).filter((name) => TEXT.test(name));
  await pLimit(availableParallelism()).map(names, async (name) => {
    const file = join(site, name);
    const text = await readFile(file);
    if (text.length < SMALLEST) return;
    if (earlier !== undefined && (await taken(join(earlier, name), file, text))) return;
    await compress(file, text, HASHED.test(name));
  });
}

/** Takes the compressed forms of an earlier file that says the same; false where there is none. */
async function taken(earlier: string, file: string, text: Buffer): Promise<boolean> {
  try {
    if (!(await readFile(earlier)).equals(text)) return false;
    for (const ending of ENDINGS) await copyFile(`${earlier}.${ending}`, `${file}.${ending}`);
    return true;
  } catch {
    return false;
  }
}

async function compress(file: string, text: Buffer, hashed: boolean): Promise<void> {
  // A window no larger than the file says as much, and costs a fraction of the memory.
  const bits = Math.ceil(Math.log2(text.length + 16));
  const forms = {
    br: promisify(brotliCompress)(text, {
      params: {
        [BROTLI_PARAM_QUALITY]: hashed ? 11 : 10,
        [BROTLI_PARAM_SIZE_HINT]: text.length,
        [BROTLI_PARAM_LGWIN]: Math.min(
          Math.max(bits, BROTLI_MIN_WINDOW_BITS),
          BROTLI_MAX_WINDOW_BITS,
        ),
      },
    }),
    zst: promisify(zstdCompress)(text, {
      params: { [ZSTD_c_compressionLevel]: hashed ? 19 : 12 },
    }),
    gz: promisify(gzip)(text, { level: 9 }),
  } satisfies Record<(typeof ENDINGS)[number], Promise<Buffer>>;
  for (const ending of ENDINGS) await writeFile(`${file}.${ending}`, await forms[ending]);
}
