// `npm run release -- /srv/kompetensmatrisen`: puts dist/ beside the earlier releases and shows it.
// `--reload "nginx -s reload"` is run only where the server has something new to read.
// `--back` shows the release before. `--role exempel/min-roll`, or CONTENT_DIR, and BASE_PATH must be
// what the site was built with.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  builtSite,
  checkSettings,
  chooseContent,
  giveUp,
  message,
  root,
  run,
} from '../scripts/lib/tools.mjs';
import { contentPaths } from '../src/content-paths.mjs';
import { basePath } from '../src/settings.mjs';
import { addRelease, goBack, removeOld, show, writeConfig } from './releases.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    back: { type: 'boolean' },
    reload: { type: 'string' },
    role: { type: 'string' },
  },
});
if (values.role !== undefined) chooseContent(values.role);
checkSettings();
const [folder] = positionals;
if (folder === undefined) {
  giveUp('Säg vart: npm run release -- /srv/kompetensmatrisen');
}
const place = { target: resolve(folder), base: basePath() };

try {
  if (values.back === true) {
    console.log(`Tillbaka till utgåvan ${goBack(place)}.`);
  } else {
    const dist = builtSite();
    const id = new Date().toISOString().replaceAll(/[-:]/g, '').slice(0, 15);
    await addRelease(place, dist, id);
    const changed = await writeConfig(place, join(root, contentPaths(root).redirects));
    if (changed && values.reload !== undefined) {
      const code = await run('/bin/sh', ['-c', values.reload]);
      if (code !== 0)
        giveUp('Servern tog inte emot sin konfiguration. Den förra utgåvan visas än.');
    } else if (changed) {
      console.log('Konfigurationen är ny: låt servern läsa om den.');
    }
    show(place, id);
    for (const old of removeOld(place)) console.log(`Utgåvan ${old} är borttagen.`);
    console.log(`Utgåvan ${id} visas.`);
  }
} catch (error) {
  giveUp(`Utgåvan kunde inte läggas ut: ${message(error)}`);
}
