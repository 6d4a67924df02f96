// Cuts the typeface down to what Swedish text needs. Run it again after a new version of the
// family or when a page needs another sign: `npx node scripts/subset-font.mjs`. The result is
// committed, so that a build depends on no font tool.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
// @ts-expect-error The package ships no types.
import subsetFont from 'subset-font';

const ASCII = Array.from({ length: 95 }, (_, n) => String.fromCodePoint(32 + n)).join('');
const SWEDISH = 'ÅÄÖåäöÉéÈèÜüÁáÀàÆæØøÇçÑñ';
const SIGNS = '\u00a0\u00ad\u2009\u202f”“’‘–—…·•×÷−±§°©®™½¼¾€«»≤≥≈≠←→↑↓';

const require = createRequire(import.meta.url);
const family =
  '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2';
const source = await readFile(require.resolve(family));
const subset = await subsetFont(source, ASCII + SWEDISH + SIGNS, {
  targetFormat: 'woff2',
  // Alternate letter shapes reached only through font features are most of the weight.
  noLayoutClosure: true,
  variationAxes: { wght: { min: 400, max: 700, default: 400 } },
});
const target = new URL('../src/assets/fonts/schibsted-grotesk.woff2', import.meta.url);
await writeFile(target, subset);
console.log(`${source.length} → ${subset.length} byte`);
