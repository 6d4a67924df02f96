import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import type { PageHtml } from './policy.ts';
import type { Redirect } from './static-host.ts';

/** Reads every page below a built site, in a fixed order. */
export async function readHosted(root: string): Promise<PageHtml[]> {
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
  return Promise.all(
    names.toSorted().map(async (name) => ({
      address: `/${name.split(sep).join('/')}`.replace(/(?<=\/)index\.html$/, ''),
      html: await readFile(join(root, name), 'utf8'),
    })),
  );
}

/** Reads the paths that have moved. Their shape is checked when the pages are built. */
export function readRedirects(yaml: string): Redirect[] {
  return parse(yaml) ?? [];
}
