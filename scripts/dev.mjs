// `npm run dev`: the site while it is written, drafts too. `npm run dev -- exempel/min-roll` shows that matrix.
import { checkSettings, chooseContent, install, node } from './lib/tools.mjs';

chooseContent();
checkSettings();
await install();
process.env['SHOW_DRAFTS'] = '1';
process.exitCode = await node('node_modules/astro/bin/astro.mjs', ['dev']);
