import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const TEXT = /\.(?:html|css|js|mjs|json|jsonld|md|txt|xml|svg|ics|csv|webmanifest)$/;
const HASHED = /^_astro[\\/]/;

/** Smaller than this, a header more costs what the compression saves. */
const SMALLEST = 256;

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, ZSTD_c_compressionLevel } = constants;

/**
 * Writes each text file once more as brotli, zstd and gzip, so that the server has nothing to
 * compress. Hashed files are made as small as they can be; pages, which every build makes anew,
 * one step below that, which takes a third of the time and costs two percent.
 */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const names = await readdir(root, { recursive: true });
        const texts = names.filter((name) => TEXT.test(name)).toSorted();
        // One at a time: the windows of hundreds of encoders cost more than the second core gives.
        for (const name of texts) await compress(join(root, name), HASHED.test(name));
        logger.info(`${texts.length} textfiler i brotli, zstd och gzip`);
      },
    },
  };
}

async function compress(file: string, hashed: boolean): Promise<void> {
  const text = await readFile(file);
  if (text.length < SMALLEST) return;
  const forms = {
    br: promisify(brotliCompress)(text, {
      params: { [BROTLI_PARAM_QUALITY]: hashed ? 11 : 10, [BROTLI_PARAM_SIZE_HINT]: text.length },
    }),
    zst: promisify(zstdCompress)(text, {
      params: { [ZSTD_c_compressionLevel]: hashed ? 19 : 12 },
    }),
    gz: promisify(gzip)(text, { level: 9 }),
  };
  await Promise.all(
    Object.entries(forms).map(async ([ending, form]) => writeFile(`${file}.${ending}`, await form)),
  );
}
