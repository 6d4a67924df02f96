// Builds beside and swaps, so that a build that is interrupted or refused leaves the published
// one whole. Where nothing has changed since the last build it is left as it stands;
// `npm run build -- --igen` builds it all the same, and draws every page anew; a folder, as in
// `npm run build -- exempel/min-roll`, builds the matrix in it.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { whyStopped } from './lib/build-errors.mjs';
import { takeLock } from './lib/build-lock.mjs';
import { checkSettings, chooseContent, giveUp, message, node, root } from './lib/tools.mjs';
import { unchanged } from './lib/unchanged.mjs';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 22) {
  giveUp(
    `Bygget behöver Node 24, men det här är Node ${process.versions.node}. Kör "npm start" eller "npm run build", som använder projektets egen Node.`,
  );
}

const unknown = process.argv.slice(2).find((word) => word.startsWith('-') && word !== '--igen');
if (unknown !== undefined)
  giveUp(`Bygget förstår inte ${unknown}. Det som går att säga är en mapp och --igen.`);
chooseContent();
checkSettings();

const work = join(root, '.build');
const beside = join(work, 'next');
const old = join(work, 'old');
const dist = join(root, 'dist');

const site = unchanged(root, dist);
const again = process.argv.includes('--igen');
if (!again && site.isBuilt()) {
  console.log('Inget har ändrats sedan förra bygget, så dist/ är redan klar.');
  process.exit();
}

try {
  await mkdir(work, { recursive: true });
  const other = takeLock(join(work, 'pagar'));
  if (other !== undefined) {
    giveUp(
      `Ett annat bygge pågår, process ${other}. Vänta tills det är klart. Pågår inget, ta bort .build/pagar.`,
    );
  }
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
} catch (error) {
  giveUp(`Det går inte att skriva i projektets mapp. Ingenting ändrades: ${message(error)}`);
}
console.log('Bygger sidorna, ungefär en halv minut …');
const began = performance.now();
let log = '';
let said = '';
const how = ['build', '--outDir', beside, ...(again ? ['--force'] : [])];
const code = await node('node_modules/astro/bin/astro.mjs', how, {
  // Whatever the shell has set: the other kinds of build bring tools for developers along.
  env: { ...process.env, NODE_ENV: 'production' },
  // Two hundred lines of what went well, which only help whoever looks for a fault.
  onOutput: (text) => {
    log += text;
  },
  // Held back until it is known whether it is a warning or the reason why the build stops.
  onError: (text) => {
    log += text;
    said += text;
  },
});
if (code !== 0) {
  const kept = existsSync(dist)
    ? 'Bygget stoppades. dist/ är orörd och innehåller det förra bygget.'
    : 'Bygget stoppades. Ingenting publicerades.';
  giveUp(`${whyStopped(said)}\n\n${kept}${logged(log)}`);
}
process.stderr.write(said);
try {
  await rm(old, { recursive: true, force: true });
  if (existsSync(dist)) await rename(dist, old);
  await rename(beside, dist);
  await rm(old, { recursive: true, force: true });
  site.remember();
} catch (error) {
  giveUp(`Bygget kunde inte läggas i dist/: ${message(error)}`);
}
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
const seconds = Math.round((performance.now() - began) / 1000);
const count = pages.length === 1 ? '1 sida' : `${pages.length} sidor`;
console.log(`Klart på ${seconds} sekunder: ${count} i dist/.`);

/**
 * Keeps everything that the generator said, for whoever maintains it, and tells where.
 * @param {string} text
 */
function logged(text) {
  try {
    writeFileSync(join(work, 'fel.txt'), text);
    return ' Allt som sades står i .build/fel.txt.';
  } catch {
    return '';
  }
}
