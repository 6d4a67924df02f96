// `npx node scripts/editor-schemas.ts`: writes the JSON Schemas that editors read, from the schemas of
// the build and the heads of the guide's own files. A test tells when they are out of date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentPaths } from '../src/content-paths.mjs';
import { editorSchemas } from '../src/schemas/editor/editor-schemas.ts';
import { giveUp, root } from './lib/tools.mjs';

const { files, unknown } = editorSchemas(join(root, contentPaths().dir));
if (unknown.length > 0) {
  giveUp(`Fält som förklaras men inte finns: ${unknown.join(', ')}. Rätta filens inledning.`);
}
const folder = join(root, 'json-schemas');
mkdirSync(folder, { recursive: true });
for (const [file, text] of files) writeFileSync(join(folder, file), text);
console.log(`${files.size} scheman i json-schemas/.`);
