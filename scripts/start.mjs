// `npm start`: everything from a fresh clone to a site in the browser.
import { build, checkSettings, chooseContent, giveUp, install, node } from './lib/tools.mjs';

chooseContent();
checkSettings();
await install();
if (!(await build())) giveUp('Guiden kunde inte byggas. Läs raderna ovanför.');
process.exitCode = await node('scripts/serve.mjs');
