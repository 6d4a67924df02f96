import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sitePolicies } from './hosting/policy.ts';
import { readHosted, readRedirects } from './hosting/read-hosted.ts';
import { headersFile, redirectsFile } from './hosting/static-host.ts';

interface Options {
  /** The file with paths that have moved, relative to the project. */
  readonly redirects: string;
  /** The site's base path. */
  readonly base: string;
}

/** Writes `_headers` and `_redirects` for static hosts, from what the built pages say. */
export function hosting({ redirects, base }: Options): AstroIntegration {
  let redirectsPath = redirects;
  return {
    name: 'hosting',
    hooks: {
      'astro:config:setup': ({ config }) => {
        redirectsPath = fileURLToPath(new URL(redirects, config.root));
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = await readHosted(root);
        const policies = sitePolicies(pages);
        const addresses = pages.map(({ address }) => address);
        const moved = existsSync(redirectsPath)
          ? readRedirects(await readFile(redirectsPath, 'utf8'))
          : [];
        await writeFile(join(root, '_headers'), headersFile(policies, addresses, base));
        await writeFile(join(root, '_redirects'), redirectsFile(moved, base));
      },
    },
  };
}
