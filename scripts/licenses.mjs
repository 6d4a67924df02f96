// Writes LICENSES-THIRD-PARTY.md, the licences of what reaches the browser. What only builds or tests
// the site isn't passed on to anyone, so it is left out: `npx node scripts/licenses.mjs`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/tools.mjs';

/** The packages whose code or files end up in dist/, and what they are there. */
const SHIPPED = {
  '@fontsource-variable/schibsted-grotesk': 'typsnittet, skuret till svenska tecken',
  astro: 'väcker öarna i sidan',
  docx: 'skriver Word-filer, hämtas vid behov',
  pagefind: 'sökmotorn på söksidan',
  preact: 'ritar matrisen',
  'write-excel-file': 'skriver Excel-filer, hämtas vid behov',
};

const parts = Object.entries(SHIPPED).map(([name, what]) => {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder, { withFileTypes: true }).find(
    (found) => found.isFile() && /^licen[cs]e/i.test(found.name),
  );
  const text = file === undefined ? '' : readFileSync(join(folder, file.name), 'utf8').trim();
  const quoted = text === '' ? '' : `\n\n\`\`\`text\n${text}\n\`\`\``;
  return `## ${name} ${version}\n\n${license}: ${what}.${quoted}`;
});
writeFileSync(
  join(root, 'LICENSES-THIRD-PARTY.md'),
  `# Licenser för det som når webbläsaren\n\nSkrivs av \`npx node scripts/licenses.mjs\`.\n\n${parts.join('\n\n')}\n`,
);
console.log(`${parts.length} paket`);
