// `npm run dev`: the site while it is written, drafts too. `npm run dev -- exempel/min-roll` shows that matrix,
// and PORT=4400 before it says where.
import { wantedPort } from '../src/settings.mjs';
import { checkSettings, chooseContent, install, node } from './lib/tools.mjs';

chooseContent();
checkSettings();
await install();
process.env['SHOW_DRAFTS'] = '1';
const port = String(wantedPort());
process.exitCode = await node('node_modules/astro/bin/astro.mjs', ['dev', '--port', port]);
