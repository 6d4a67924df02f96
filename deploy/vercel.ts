// `npx node deploy/vercel.ts`: makes .vercel/output/ of dist/, the form that Vercel publishes as it is
// (its Build Output API). BASE_PATH and CONTENT_DIR must be what the site was built with.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtSite, checkSettings, root } from '../scripts/lib/tools.mjs';
import { contentPaths } from '../src/content-paths.mjs';
import { basePath } from '../src/settings.mjs';
import { sitePolicies } from '../src/site-build/hosting/policy.ts';
import { readHosted, readRedirects } from '../src/site-build/hosting/read-hosted.ts';
import { vercelConfig } from '../src/site-build/hosting/vercel.ts';

checkSettings();
const dist = builtSite();
const base = basePath().replace(/\/?$/, '/');
const output = join(root, '.vercel', 'output');
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
cpSync(dist, join(output, 'static', base), {
  recursive: true,
  // They are for hosts of another kind.
  filter: (file) => !/^_(?:headers|redirects)$/.test(basename(file)),
});
const moved = join(root, contentPaths(root).redirects);
const redirects = existsSync(moved) ? readRedirects(readFileSync(moved, 'utf8')) : [];
const config = vercelConfig(sitePolicies(await readHosted(dist)), redirects, base);
writeFileSync(join(output, 'config.json'), `${JSON.stringify(config, undefined, 2)}\n`);
console.log('.vercel/output/ är klar. Ge ut den med "npx vercel deploy --prebuilt --prod".');
