// Builds beside and swaps, so that a build that is interrupted or refused leaves the published
// one whole. Where nothing has changed since the last build it is left as it stands;
// `npm run build -- --igen` builds it all the same.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { giveUp, message, node, root } from './lib/tools.mjs';
import { unchanged } from './lib/unchanged.mjs';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 22) {
  giveUp(
    `Bygget behöver Node 24, men det här är Node ${process.versions.node}. Kör "npm start" eller "npm run build", som använder projektets egen Node.`,
  );
}

const beside = join(root, '.build', 'next');
const old = join(root, '.build', 'old');
const dist = join(root, 'dist');

const site = unchanged(root, dist);
if (!process.argv.includes('--igen') && site.isBuilt()) {
  console.log('Inget har ändrats sedan förra bygget, så dist/ är redan klar.');
  process.exit();
}

try {
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
} catch (error) {
  giveUp(`Det går inte att skriva i projektets mapp. Ingenting ändrades: ${message(error)}`);
}
const code = await node('node_modules/astro/bin/astro.mjs', ['build', '--outDir', beside], {
  // Whatever the shell has set: the other kinds of build bring tools for developers along.
  env: { ...process.env, NODE_ENV: 'production' },
});
if (code !== 0) {
  giveUp(
    existsSync(dist)
      ? 'Bygget stoppades. dist/ är orörd och innehåller det förra bygget.'
      : 'Bygget stoppades. Ingenting publicerades.',
  );
}
try {
  await rm(old, { recursive: true, force: true });
  if (existsSync(dist)) await rename(dist, old);
  await rename(beside, dist);
  await rm(old, { recursive: true, force: true });
  site.remember();
} catch (error) {
  giveUp(`Bygget kunde inte läggas i dist/: ${message(error)}`);
}
