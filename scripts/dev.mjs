// `npm run dev`: the site while it is written, drafts too. `npm run dev -- exempel/min-roll` shows that matrix,
// and PORT=4400 before it says where.
import { checkSettings, chooseContent, install, node } from './lib/tools.mjs';

chooseContent();
checkSettings();
await install();
process.env['SHOW_DRAFTS'] = '1';
const { PORT } = process.env;
const port = PORT === undefined ? [] : ['--port', PORT];
process.exitCode = await node('node_modules/astro/bin/astro.mjs', ['dev', ...port]);
